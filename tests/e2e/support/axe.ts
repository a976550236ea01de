import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { ROOT } from './session.ts';

const source = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** What axe finds wrong, or cannot tell but for a person to look: rule, element, why. All of its rules are asked. */
export async function axeFinds(page: Page): Promise<string[]> {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(page: Document): Promise<AxeResults> } };
    const { violations, passes } = await axe.run(document);
    if (passes.length === 0) return ['axe has looked at nothing'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

/** Controls that are smaller than fingers need, by their words; links within a text may be as tall as its line. */
export function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 44;
    const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="option"], a')];
    return controls
      .filter((control) => control.checkVisibility())
      .filter((control) => !(control.localName === 'a' && getComputedStyle(control).display === 'inline'))
      .filter((control) => {
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        return width < LEAST || height < LEAST;
      })
      .map((control) => control.innerText || control.ariaLabel || control.outerHTML);
  });
}
