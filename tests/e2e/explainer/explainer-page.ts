import type { Page } from 'puppeteer-core';

/** Goes to a place of an open explainer by its address, as a link would. */
export function visit(page: Page, place: string): Promise<void> {
  return page.evaluate((place) => {
    location.hash = `#${place}`;
  }, place);
}

/** Goes to the beginning of an article and waits until it is drawn, its pictures with it. */
export async function openArticle(page: Page, id: string): Promise<void> {
  await visit(page, `${id}/start`);
  await page.waitForFunction((id) => document.getElementById(`${id}/start`) !== null, { timeout: 10_000 }, id);
}

/** What the reader sees of a place: whether its first line is in view, with nothing before it. */
export function headingInView(page: Page, id: string): Promise<boolean> {
  return page.evaluate((id) => {
    const element = document.getElementById(id);
    const heading = element?.querySelector('h3') ?? element;
    const { left = -1, top = -1 } = heading?.getBoundingClientRect() ?? {};
    const onTop = document.elementFromPoint(left + 4, top + 4);
    return onTop !== null && element?.contains(onTop) === true;
  }, id);
}
