import type { Frame, Page } from 'puppeteer-core';
import { type PaintedMark, paintedMarks, waitForCard } from '../../../scripts/browser/marks-on-page.ts';
import { type CardOnPage, cardOn } from './card-on-page.ts';

/** Longer than the delay of a card and the time it takes to come, ms: what has not opened by then will not. */
export const LONG_ENOUGH = 900;

/** The words that are marked now, in document order. */
export async function markedWords(page: Page | Frame): Promise<string[]> {
  return (await paintedMarks(page)).map(({ written }) => written);
}

/** Waits until these words are marked, and gives the first place that has them. */
export async function markOf(page: Page | Frame, written: string, patience = 5000): Promise<PaintedMark> {
  const end = Date.now() + patience;
  for (;;) {
    const marks = await paintedMarks(page);
    const mark = marks.find((mark) => mark.written === written);
    if (mark) return mark;
    if (Date.now() > end) throw new Error(`"${written}" is not marked; marked: ${marks.map((mark) => mark.written)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Lets the pointer come to marked words and rest there, until their card is open. */
export async function restOn(page: Page, written: string): Promise<CardOnPage> {
  return restAt(page, await markOf(page, written));
}

/** Lets the pointer come to a place, CSS px in the viewport, and rest there until a card is open. */
export async function restAt(page: Page, { x, y, written }: { x: number; y: number; written: string }) {
  await page.mouse.move(x + (x < 100 ? 30 : -30), y + (y < 100 ? 70 : -70));
  await page.mouse.move(x, y, { steps: 4 });
  if (!(await waitForCard(page))) throw new Error(`No card on "${written}"`);
  return cardOn(page);
}

/** Whether a card is open, without waiting. */
export const hasCard = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('plainly-card') !== null);

/** Waits until no card is open; false after `patience` ms. */
export const cardGone = (page: Page, patience = 3000): Promise<boolean> =>
  page
    .waitForFunction(() => !document.querySelector('plainly-card'), { timeout: patience, polling: 25 })
    .then(
      () => true,
      () => false,
    );

/** The element with the focus, by its id or else its name. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.localName ?? ''));
