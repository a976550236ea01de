import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOn } from '../support/card-on-page.ts';
import { cardGone, focused, LONG_ENOUGH } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** What each term in the window of words.html leads to, in reading order. */
const CARDS = ['Complex regional pain syndrome', 'Fibromyalgia', 'Ketamine infusion'] as const;

describe.each(KINDS)('cards by keyboard in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.open('e2e/pages/words.html');
  });
  afterEach(() => page.close());

  const step = async (command: 'next-term' | 'previous-term', term: string): Promise<void> => {
    await session.command(command);
    await expect.poll(() => cardOn(page).term(), { timeout: 5000 }).toBe(term);
  };

  it('steps through the terms in view and round, forwards and back', async () => {
    for (const term of [...CARDS, CARDS[0]]) await step('next-term', term);
    for (const term of [CARDS[2], CARDS[1]]) await step('previous-term', term);
  });

  it('begins with the last term in view when stepping back', async () => {
    await step('previous-term', CARDS[2]);
  });

  it("leaves the page's focus, selection and Tab order as they were", async () => {
    await page.focus('#first');
    await step('next-term', CARDS[0]);
    await step('next-term', CARDS[1]);
    expect(await focused(page)).toBe('first');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('link');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('field');
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    expect(await focused(page)).toBe('field');
    expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toBe('a field');
  });

  it('goes into the card when asked, round its buttons by Tab, and Esc gives the focus back', async () => {
    await page.focus('#link');
    await step('next-term', CARDS[0]);
    await session.command('enter-card');
    await expect.poll(() => focused(page)).toBe('plainly-card');
    const inCard = () => cardOn(page).look((root) => root.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    expect(await inCard()).toBe('×');
    await page.keyboard.press('Tab');
    expect(await inCard()).toBe('More detail');
    await page.keyboard.press('Enter');
    await expect.poll(() => cardOn(page).text()).toContain('Less');
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    expect(await focused(page)).toBe('link');
  });

  it.each([
    { way: 'a key', command: 'next-term', spoken: true },
    { way: 'a click', command: undefined, spoken: false },
  ] as const)('tells screen readers only when asked for by a key: by $way', async ({ command, spoken }) => {
    if (command) await session.command(command);
    else await page.click('#word');
    await expect.poll(() => cardOn(page).term(), { timeout: 5000 }).toBe(CARDS[0]);
    const said = () => cardOn(page).look((root) => root.querySelector('.spoken')?.textContent ?? '');
    if (spoken) await expect.poll(said).toContain(CARDS[0]);
    else {
      // Words come to the region a moment after the card does.
      await new Promise((done) => setTimeout(done, LONG_ENOUGH));
      expect(await said()).toBe('');
    }
  });
});
