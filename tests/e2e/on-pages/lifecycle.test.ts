import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardOn } from '../support/card-on-page.ts';
import { errorsOf, inAddonManager, reloadExtension, removeExtension, stopBackground } from '../support/lifecycle.ts';
import { openOwn, tabAt, texts } from '../support/own-page.ts';
import { cardGone, markedWords, restOn } from '../support/point-at.ts';
import { areStyled } from '../support/seen-marks.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** Moves the pointer off the words, where no card is. */
const away = (page: Page) => page.mouse.move(1200, 880);

const cardIsSeen = (page: Page) =>
  page.evaluate(() => document.querySelector('plainly-card')?.checkVisibility({ checkVisibilityCSS: true }) ?? false);

/** What is marked in view on the page of these tests. */
const MARKED = ['fibromyalgia', 'CRPS'];

describe.each(KINDS)('a page in %s, when', (kind) => {
  let session: Session;
  let page: Page;
  let errors: string[];
  beforeEach(async () => {
    session = await startSession(kind);
    page = await session.open('e2e/pages/repeated.html');
    errors = errorsOf(page);
  });
  afterEach(() => session?.close());

  it('the extension is loaded anew and then taken away, has marks and card as long as it is there', async () => {
    await expect.poll(() => markedWords(page)).toEqual(MARKED);
    await restOn(page, 'CRPS');
    await reloadExtension(session);
    expect(await cardGone(page, 10_000)).toBe(true);
    await away(page);
    await expect.poll(() => markedWords(page)).toEqual(MARKED);
    await restOn(page, 'CRPS');
    expect(await page.evaluate(() => document.querySelectorAll('plainly-card').length)).toBe(1);
    await away(page);
    expect(await cardGone(page)).toBe(true);
    await page.$eval('#below', (below) => below.remove());
    await page.$eval('p', (first) => {
      first.textContent = 'gabapentin';
    });
    await expect.poll(() => markedWords(page)).toContain('gabapentin');
    await restOn(page, 'gabapentin');
    expect(await cardIsSeen(page)).toBe(true);
    await removeExtension(session);
    await expect.poll(() => cardIsSeen(page)).toBe(false);
    await away(page);
    await page.$eval('p', (first) => {
      first.textContent = 'fibromyalgia';
    });
    await page.evaluate(() => scrollTo(0, 300));
    await new Promise((done) => setTimeout(done, 600));
    expect(await cardIsSeen(page)).toBe(false);
    // Firefox ends the script without a word, and takes away the style sheet by which marks and card are seen.
    const left = () => page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('plainly')));
    if (kind === 'chromium') await expect.poll(left).toEqual([]);
    else expect(await areStyled(page)).toBe(false);
    expect(errors).toEqual([]);
  });

  it('the background is stopped, still opens cards, keeps what is said in them, answers the popup, and leads to the explainer', async () => {
    await stopBackground(session, page);
    const card = await restOn(page, 'CRPS');
    await expect.poll(() => card.term()).toBe('Complex regional pain syndrome');
    await away(page);
    expect(await cardGone(page)).toBe(true);
    await stopBackground(session, page);
    await expect.poll(async () => (await restOn(page, 'fibromyalgia')).term()).toBe('Fibromyalgia');
    await stopBackground(session, page);
    await cardOn(page).click('I know this word');
    await expect.poll(() => markedWords(page)).not.toContain('fibromyalgia');
    const popup = await openOwn(session, 'popup.html', { behind: true });
    await stopBackground(session, page);
    await expect.poll(() => texts(popup, '.list .row')).toHaveLength(4);
    await popup.type('#search', 'CRPS');
    expect((await texts(popup, '[role="option"]'))[0]).toBe('Complex regional pain syndrome CRPS');
    await page.bringToFront();
    await stopBackground(session, page);
    await cardOn(page).click('Full explainer');
    await tabAt(session.browser, 'explainer.html#fibromyalgia/start');
    expect(errors).toEqual([]);
  });
});

describe('a page in firefox, when the extension is switched off and on again', () => {
  let session: Session;
  afterEach(() => session?.close());

  it('shows neither marks nor card meanwhile, and both after it', async () => {
    session = await startSession('firefox');
    const page = await session.open('e2e/pages/repeated.html');
    const errors = errorsOf(page);
    await expect.poll(() => markedWords(page)).toEqual(MARKED);
    await restOn(page, 'CRPS');
    await inAddonManager(session, 'disable');
    await expect.poll(() => areStyled(page)).toBe(false);
    expect(await cardIsSeen(page)).toBe(false);
    await away(page);
    await inAddonManager(session, 'enable');
    await expect.poll(() => areStyled(page)).toBe(true);
    await expect.poll(() => markedWords(page)).toEqual(MARKED);
    await restOn(page, 'CRPS');
    expect(await cardIsSeen(page)).toBe(true);
    expect(errors).toEqual([]);
  });
});
