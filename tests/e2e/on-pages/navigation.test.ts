import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asPrinted } from '../support/as-printed.ts';
import { openCardAt } from '../support/card-at-word.ts';
import { type ServedInline, servePages, wholePage } from '../support/inline-pages.ts';
import { errorsOf } from '../support/lifecycle.ts';
import { store, wantAll } from '../support/own-page.ts';
import { hasCard } from '../support/point-at.ts';
import { areStyled, htmlOf, keepAsLoaded, seenMarks, seenWords } from '../support/seen-marks.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

declare global {
  interface Window {
    /** `persisted` of every pageshow. */
    shown?: boolean[];
    /** What the page saw of being prerendered. */
    prerendered?: boolean;
  }
}

const NOTES_SHOWN = `<script>
  window.shown = [];
  addEventListener('pageshow', ({ persisted }) => shown.push(persisted));
</script>`;

const PAGES = {
  '/one.html': wholePage(`<p>CRPS <a id="next" href="/two.html">next</a></p><p id="late"></p>${NOTES_SHOWN}`),
  '/two.html': wholePage(`<p>allodynia</p>${NOTES_SHOWN}`),
  '/from.html': wholePage(`<a id="next" href="/ahead.html">next</a>
    <script type="speculationrules">{ "prerender": [{ "urls": ["/ahead.html"], "eagerness": "immediate" }] }</script>`),
  '/ahead.html': wholePage(`<p>gabapentin</p><script>
    window.prerendered = document.prerendering === true;
    fetch('/is-loaded');
    </script>`),
  '/print.html': wholePage('<p>CRPS and allodynia</p>'),
};

describe.each(KINDS)('coming and going in %s', (kind) => {
  let session: Session;
  let served: ServedInline;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    session = await startSession(kind);
    await wantAll(session);
    served = await servePages(PAGES);
  });
  afterAll(async () => {
    served?.close();
    await session?.close();
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    await page?.close();
  });

  const open = async (path: string): Promise<void> => {
    page = await session.browser.newPage();
    errors = errorsOf(page);
    await keepAsLoaded(page);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${served.origin}${path}`);
    await page.bringToFront();
  };
  const words = async () => (await seenMarks(page)).map(({ written }) => written);
  const pointAtFirst = async () => {
    const [mark] = await seenMarks(page);
    if (!mark) throw new Error('No mark');
    return openCardAt(page, mark);
  };

  const travel = (way: 'back' | 'forward') => page.evaluate((way) => history[way](), way);

  it('keeps marks, and no card, on a page that the browser kept for the way back (pageshow.persisted)', async () => {
    await open('/one.html');
    await expect.poll(words, { timeout: 5000 }).toEqual(['CRPS']);
    await pointAtFirst();
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    await expect.poll(words, { timeout: 5000 }).toEqual(['allodynia']);
    await travel('back');
    await expect.poll(words, { timeout: 5000 }).toEqual(['CRPS']);
    expect(await page.evaluate(() => window.shown)).toEqual([false, true]);
    expect(await seenMarks(page)).toEqual(await seenWords(page, ['CRPS']));
    expect(await hasCard(page)).toBe(false);
    expect(await htmlOf(page)).toBe(await page.evaluate(() => window.asLoaded));
    await page.$eval('#late', (late) => late.append('fibromyalgia'));
    await expect.poll(words, { timeout: 5000 }).toEqual(['CRPS', 'fibromyalgia']);
    await pointAtFirst();
    await travel('forward');
    await expect.poll(words, { timeout: 5000 }).toEqual(['allodynia']);
    expect(await hasCard(page)).toBe(false);
  });

  it('follows settings that were changed while the browser kept the page (pageshow.persisted)', async () => {
    const options = await session.openOwn('options.html');
    const go = async (way: 'back' | 'forward') => {
      await travel(way);
      await expect.poll(() => page.evaluate(() => window.shown).catch(() => [])).toEqual([false, true]);
    };
    await store(options, { sitesOff: ['127.0.0.1'] });
    await open('/one.html');
    await page.evaluate(() => document.querySelector<HTMLElement>('#next')?.click());
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/two.html');
    await store(options, {});
    await expect.poll(words, { timeout: 5000 }).toEqual(['allodynia']);
    await go('back');
    await expect.poll(words, { timeout: 5000 }).toEqual(['CRPS']);
    await store(options, { sitesOff: ['127.0.0.1'] });
    await expect.poll(words, { timeout: 5000 }).toEqual([]);
    await go('forward');
    await expect.poll(words, { timeout: 5000 }).toEqual([]);
    await store(options, {});
    await expect.poll(words, { timeout: 5000 }).toEqual(['allodynia']);
    await options.close();
  });

  it.runIf(kind === 'chromium')('has marks and cards on a page that was rendered before it was wanted', async () => {
    await open('/from.html');
    await expect.poll(() => served.hasAsked('/is-loaded'), { timeout: 10_000 }).toBe(true);
    await page.click('#next');
    await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/ahead.html');
    expect(await page.evaluate(() => window.prerendered)).toBe(true);
    await expect.poll(words, { timeout: 5000 }).toEqual(['gabapentin']);
    await expect.poll(() => areStyled(page)).toBe(true);
    expect(await htmlOf(page)).not.toContain('plainly');
    await pointAtFirst();
  });

  it('prints neither marks nor an open card', async () => {
    await open('/print.html');
    await expect.poll(words, { timeout: 5000 }).toEqual(['CRPS', 'allodynia']);
    await expect.poll(() => areStyled(page)).toBe(true);
    await pointAtFirst();
    const cardIsShown = () => page.$eval('plainly-card', (card) => card.checkVisibility());
    expect(await cardIsShown()).toBe(true);
    await asPrinted(session, page);
    await expect.poll(() => areStyled(page)).toBe(false);
    expect(await cardIsShown()).toBe(false);
  });
});
