import frontPage from 'virtual:plainly/front-page';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardOn } from '../support/card-on-page.ts';
import { drawn, isOpen, openBrowserPage, openOwn, press, store, tabAt, texts } from '../support/own-page.ts';
import { hasCard, markedWords } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const CLOSED = 'The browser lets no extension read this page. You can still look words up here.';
const openPopup = (session: Session): Promise<Page> => openOwn(session, 'popup.html', { behind: true });

const gone = (page: Page) => expect.poll(() => isOpen(page)).toBe(false);

describe.each(KINDS)('the popup over a page in %s', (kind) => {
  let session: Session;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.open('e2e/pages/repeated.html');
    popup = await openPopup(session);
  });
  afterEach(async () => {
    if (await isOpen(popup)) {
      await store(popup, {});
      await popup.close();
    }
    await page.close();
  });

  const rows = () => texts(popup, '.list .row');

  it('lists the words of the page in reading order, frames last, with counts', async () => {
    await expect
      .poll(rows)
      .toEqual([
        'Fibromyalgia 2 times',
        'Complex regional pain syndrome 4 times',
        'Allodynia once',
        'Nerve block once',
      ]);
    expect(await texts(popup, 'h2')).toEqual(['Words on this page (4)']);
  });

  it('scrolls to a word that is chosen, opens its card there and goes away', async () => {
    await expect.poll(rows).toContain('Allodynia once');
    await press(popup, 'Allodynia once');
    await expect.poll(() => cardOn(page).term()).toBe('Allodynia');
    const { top, bottom, height } = await page.$eval('#below', (below) => {
      const { top, bottom } = below.getBoundingClientRect();
      return { top, bottom, height: innerHeight };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(height);
    await gone(popup);
  });

  it('opens the card in the frame that has the word', async () => {
    await expect.poll(rows).toContain('Nerve block once');
    await press(popup, 'Nerve block once');
    const frame = page.frames()[1];
    if (!frame) throw new Error('no frame');
    await expect.poll(() => cardOn(page, frame).term()).toBe('Nerve block');
    expect(await hasCard(page)).toBe(false);
  });

  it('says so when a chosen word has left the page meanwhile', async () => {
    await expect.poll(rows).toContain('Allodynia once');
    await page.$eval('#below', (below) => below.remove());
    await press(popup, 'Allodynia once');
    await expect.poll(() => texts(popup, '[role="status"]')).toContain('“Allodynia” is not on the page any more.');
    await expect.poll(rows).not.toContain('Allodynia once');
    expect(await isOpen(popup)).toBe(true);
  });

  it.each([
    { name: 'off for this site', control: 'Marks on 127.0.0.1', says: 'Marks are off on this site.' },
    { name: 'paused everywhere', control: 'Pause everywhere', says: 'Plainly is paused on all pages.' },
  ])('$name takes the marks away at once, and on again brings them back', async ({ control, says }) => {
    await expect.poll(rows).toHaveLength(4);
    const before = await markedWords(page);
    expect(before).toContain('CRPS');
    await press(popup, control);
    await expect.poll(() => markedWords(page)).toEqual([]);
    await expect.poll(() => texts(popup, '.notice')).toEqual([`${says} You can still look words up here.`]);
    await press(popup, control);
    await expect.poll(() => markedWords(page)).toEqual(before);
    await expect.poll(rows).toHaveLength(4);
  });

  it('marks fewer or more words of the page at once', async () => {
    const marks = async () => (await markedWords(page)).length;
    const before = await marks();
    await press(popup, 'All');
    await expect.poll(marks).toBeGreaterThan(before);
    await press(popup, 'Some');
    await expect.poll(marks).toBe(before);
  });

  it('does not offer the switch of the site while all is paused', async () => {
    await expect.poll(rows).toHaveLength(4);
    const siteSwitch = () => popup.$eval('.switch input', (input) => (input as HTMLInputElement).disabled);
    expect(await siteSwitch()).toBe(false);
    await press(popup, 'Pause everywhere');
    await expect.poll(siteSwitch).toBe(true);
    // The switch shows what is set before that is stored, which must not come after the end of the test.
    await expect.poll(() => markedWords(page)).toEqual([]);
  });

  it('keeps the switches as they are set while a word is looked up', async () => {
    await expect.poll(rows).toHaveLength(4);
    await press(popup, 'Marks on 127.0.0.1');
    await expect.poll(() => markedWords(page)).toEqual([]);
    await popup.type('#search', 'crps');
    expect(await texts(popup, '.switch')).toEqual([]);
    await press(popup, 'Clear the search');
    expect(await texts(popup, '.switch')).toEqual(['Marks on 127.0.0.1', 'Pause everywhere']);
    expect(await popup.$eval('.switch input', (input) => (input as HTMLInputElement).checked)).toBe(false);
  });

  it.each([
    { control: 'All words and articles', leads: 'explainer.html', heading: frontPage.title },
    { control: 'Options', leads: 'options.html', heading: 'Plainly: options' },
  ])('$control opens in a tab, and the popup goes away', async ({ control, leads, heading }) => {
    await press(popup, control);
    const tab = await tabAt(session.browser, leads);
    await drawn(tab);
    expect(await texts(tab, 'h1')).toEqual([heading]);
    await gone(popup);
    await tab.close();
  });

  it('says which stored settings made no sense', async () => {
    await store(popup, { markStyle: 'zigzag', sitesOff: 'all' });
    await popup.close();
    popup = await openPopup(session);
    await expect
      .poll(() => texts(popup, '.notice'))
      .toEqual([
        'Some settings could not be read and are back to their defaults: Off on these sites; Line under words.',
      ]);
  });
});

describe.each(KINDS)('the popup over what no extension may read in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('says so on a page of the browser, and still looks words up', async () => {
    const close = await openBrowserPage(session);
    const popup = await openPopup(session);
    await expect.poll(() => texts(popup, '.notice')).toEqual([CLOSED]);
    expect(await texts(popup, '.switch')).toEqual(['Pause everywhere']);
    await popup.type('#search', 'CRPS');
    expect((await texts(popup, '[role="option"]'))[0]).toBe('Complex regional pain syndrome CRPS');
    await popup.close();
    await close();
  });

  it('says so on a file that is no web page, and still looks words up', async () => {
    const page = await session.open('e2e/pages/plain.txt', { marks: false });
    const popup = await openPopup(session);
    await expect.poll(() => texts(popup, '.notice')).toEqual([expect.stringContaining('does not read this page')]);
    await popup.type('#search', 'CRPS');
    expect((await texts(popup, '[role="option"]'))[0]).toBe('Complex regional pain syndrome CRPS');
    await popup.close();
    await page.close();
  });
});
