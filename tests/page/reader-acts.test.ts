import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

/** What the reader may do in a page. */
const ACTS: { name: string; act(page: Page): Promise<unknown> }[] = [
  { name: 'clicks', act: (page) => page.mouse.click(300, 300) },
  { name: 'types', act: (page) => page.keyboard.press('a') },
  { name: 'dictates', act: (page) => page.keyboard.sendCharacter('ä') },
  { name: 'goes to another place', act: (page) => page.evaluate(() => location.assign('#there')) },
  { name: 'goes back', act: (page) => page.evaluate(() => history.back()) },
];

describe.each(KINDS)('a page whose changes have long to wait in %s', (kind) => {
  const bare = useBarePage(kind);

  it.each(ACTS)('is looked at when the reader $name, and not when a script says so', async ({ act }) => {
    const page = await bare.load('<p>ketamine</p><input>');
    await page.focus('input');
    const painted = () => page.evaluate(() => CSS.highlights.get('plainly')?.size);
    await page.evaluate(async () => {
      history.pushState(null, '');
      let wait = 0;
      const acted = (): void => {
        wait = 0;
      };
      // Longer than the test.
      const far = 600_000;
      const budget = { ...plainly.createBudget(), wait: (cause: string) => (cause === 'change' ? wait : far), acted };
      plainly.read(['ketamine'], {}, { budget });
      await plainly.firstMarks();
      wait = far;
    });
    expect(await painted()).toBe(1);
    await page.evaluate(async () => {
      document.body.append(document.querySelector('p')?.cloneNode(true) ?? '');
      for (const type of ['click', 'keydown', 'input', 'popstate']) dispatchEvent(new Event(type));
      document.body.click();
      for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await painted()).toBe(1);
    await act(page);
    await expect.poll(painted).toBe(2);
  });
});
