import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paintedMarks, waitForCard } from '../../scripts/browser/marks-on-page.ts';
import { KINDS, type Session, startSession } from './session.ts';

const hasCard = (page: Page) => page.evaluate(() => document.querySelector('plainly-card') !== null);
const gone = (page: Page) => page.waitForFunction(() => !document.querySelector('plainly-card'), { timeout: 3000 });

describe.each(KINDS)('cards in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('opens when the pointer rests on a mark and closes on Esc', async () => {
    const page = await session.open('sample/thread.html');
    const [mark] = await paintedMarks(page);
    if (!mark) throw new Error('no mark');
    await page.mouse.move(mark.x + 30, mark.y + 70);
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    expect(await waitForCard(page)).toBe(true);
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await hasCard(page)).toBe(false);
    await page.close();
  });

  it('opens by the command for the next term', async () => {
    const page = await session.open('sample/thread.html');
    await session.command('next-term');
    expect(await waitForCard(page)).toBe(true);
    await page.close();
  });

  it('opens pages of its own', async () => {
    const page = await session.openOwn('options.html');
    await page.waitForSelector('h1');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Plainly: options');
    await page.close();
  });
});
