import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../../scripts/browser/marks-on-page.ts';
import { axeFinds, smallControls } from '../support/axe.ts';
import { type CardOnPage, cardOn } from '../support/card-on-page.ts';
import { openBrowserPage, openOwn, press, store, storeLocally, texts } from '../support/own-page.ts';
import { restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const THEMES = ['light', 'dark'];
/** Of the pages that fill a window, CSS px; each is opened once and looked at in all. */
const WIDTHS = [390, 1280];
/** States of the popup: what leads to each, and the element that shows it. */
const POPUP_STATES: { name: string; shows: string; act?(popup: Page): Promise<unknown> }[] = [
  { name: 'words of the page', shows: '.list .row' },
  { name: 'words found', shows: '[role="option"]', act: (popup) => popup.type('#search', 'neuropa') },
  { name: 'words guessed', shows: '.gist', act: (popup) => popup.type('#search', 'sheets hurt my skin') },
  { name: 'nothing found', shows: '.no-name', act: (popup) => popup.type('#search', 'zzzzqqq') },
  { name: 'a card', shows: '.card', act: (popup) => openCard(popup) },
  {
    name: 'a card with its detail',
    shows: '.card-detail',
    act: async (popup) => {
      await openCard(popup);
      await press(popup, 'More detail');
    },
  },
  {
    name: 'a related card',
    shows: '[aria-label="Back to the word before"]',
    act: async (popup) => {
      await openCard(popup);
      await press(popup, 'More detail');
      await press(popup, 'CRPS type I');
    },
  },
  { name: 'site off', shows: '.notice', act: (popup) => press(popup, 'Marks on 127.0.0.1') },
  { name: 'paused', shows: '.notice', act: (popup) => press(popup, 'Pause everywhere') },
];

async function openCard(popup: Page): Promise<void> {
  await popup.type('#search', 'CRPS');
  await popup.waitForSelector('[role="option"]');
  await press(popup, 'Complex regional pain syndrome CRPS');
}

describe.each(KINDS)('axe finds nothing wrong in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  const openIn = async (path: string, theme: string, behind = false): Promise<Page> => {
    const own = await openOwn(session, path, { behind });
    expect(await own.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
    return own;
  };

  describe.each(THEMES)('%s:', (theme) => {
    beforeAll(async () => {
      const options = await openOwn(session, 'options.html');
      await leave(options);
    });
    /** Closes a page of the extension whose switches may have been used. */
    const leave = async (page: Page): Promise<void> => {
      await store(page, { theme });
      await page.close();
    };

    it.each(POPUP_STATES)('popup with $name', async ({ act, shows }) => {
      const page = await session.open('e2e/pages/words.html');
      const popup = await openIn('popup.html', theme, true);
      await expect.poll(() => texts(popup, '.list .row')).not.toEqual([]);
      await act?.(popup);
      await expect.poll(() => texts(popup, shows)).not.toEqual([]);
      expect(await axeFinds(popup)).toEqual([]);
      expect(await smallControls(popup)).toEqual([]);
      await leave(popup);
      await page.close();
    });

    it('popup over a page that may not be read', async () => {
      const close = await openBrowserPage(session);
      const popup = await openIn('popup.html', theme, true);
      await expect.poll(() => texts(popup, '.notice')).not.toEqual([]);
      expect(await axeFinds(popup)).toEqual([]);
      expect(await smallControls(popup)).toEqual([]);
      await leave(popup);
      await close();
    });

    it('options with errors and news', async () => {
      const options = await openIn('options.html', theme);
      await storeLocally(options, 'own-words', {
        known: [{ entry: 'complex-regional-pain-syndrome', since: '2026-11-27', by: 'reader' }, 7],
        choices: [{ site: 'forum.example', form: 'flare', entry: null, since: '2026-11-27' }],
      });
      await expect.poll(() => texts(options, '.own-words li')).toHaveLength(2);
      await press(options, 'Forget all of this');
      await options.type('[name="sitesOff"]', 'no site');
      await press(options, 'Save these sites');
      await options.select('[name="markStyle"]', 'wavy');
      await expect.poll(() => texts(options, '.error, .outcome .notice')).toHaveLength(2);
      for (const width of WIDTHS) {
        await options.setViewport({ width, height: 900 });
        expect(await axeFinds(options), `${width} px wide`).toEqual([]);
        expect(await smallControls(options), `${width} px wide`).toEqual([]);
      }
      await storeLocally(options, 'own-words', undefined);
      await leave(options);
    });

    it('explainer at an entry', { timeout: 120_000 }, async () => {
      const explainer = await openIn('explainer.html#crps', theme);
      for (const width of WIDTHS) {
        await explainer.setViewport({ width, height: 900 });
        await waitForMarks(explainer);
        await expect.poll(() => texts(explainer, '.entry.visited h3')).toHaveLength(1);
        expect(await axeFinds(explainer), `${width} px wide`).toEqual([]);
        expect(await smallControls(explainer), `${width} px wide`).toEqual([]);
      }
      await leave(explainer);
    });

    it.each([
      { name: 'as it opens', path: 'words', word: 'ketamine infusion', act: undefined },
      {
        name: 'with its detail',
        path: 'words',
        word: 'ketamine infusion',
        act: (card: CardOnPage) => card.click('More detail'),
      },
      { name: 'asking what is meant', path: 'own-words', word: 'PNE', act: undefined },
    ])('card on a page, $name', async ({ path, word, act }) => {
      const page = await session.open(`e2e/pages/${path}.html`);
      const card = await restOn(page, word);
      await act?.(card);
      const copy = await copyOfCard(page);
      expect(copy.html).toContain(`data-theme="${theme}"`);
      const blank = await session.browser.newPage();
      await blank.setContent('<!doctype html><html lang="en"><title>A card</title><main><h1>A card</h1></main>');
      await blank.evaluate(({ html, css }) => {
        const host = document.querySelector('main')?.appendChild(document.createElement('div'));
        const root = host?.attachShadow({ mode: 'open' });
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        root?.adoptedStyleSheets.push(sheet);
        root?.append(...new DOMParser().parseFromString(html, 'text/html').body.children);
      }, copy);
      expect(await axeFinds(blank)).toEqual([]);
      await blank.close();
      await page.close();
    });
  });
});

/** The frame of the open card and its style sheets, out of the closed shadow root. */
async function copyOfCard(page: Page): Promise<{ html: string; css: string }> {
  const copy = await cardOn(page).look((root) => ({
    html: root.querySelector('.frame')?.outerHTML ?? '',
    css: [...root.adoptedStyleSheets, ...root.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      // What appears slowly is seen as it is in the end.
      .concat('* { animation: none !important; transition: none !important; }')
      .join('\n'),
  }));
  if (!copy?.css.includes('.card')) throw new Error('The card could not be copied');
  return copy;
}
