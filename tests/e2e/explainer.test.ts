import cards from 'virtual:plainly/cards';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../scripts/browser/marks-on-page.ts';
import { openOwn, press, store, texts } from './own-page.ts';
import { hasCard, markedWords, restOn } from './point-at.ts';
import { KINDS, type Session, startSession } from './session.ts';

const patience = { timeout: 10_000 };
const CRPS = 'complex-regional-pain-syndrome';

/** Anchors as cards, people and other pages write them, and where they lead. */
const ANCHORS = [
  { name: 'an entry by its id', anchor: CRPS, id: CRPS },
  { name: 'an entry by its abbreviation', anchor: 'crps', id: CRPS },
  { name: 'an entry by another name', anchor: 'small-fibre-neuropathy', id: 'small-fiber-neuropathy' },
  { name: 'a place in an article', anchor: 'ketamine-infusion/risks', id: 'ketamine-infusion/risks' },
  { name: 'a place in an article, encoded', anchor: 'ketamine-infusion%2Frisks', id: 'ketamine-infusion/risks' },
  { name: 'a reference', anchor: 'ketamine-infusion/ref-7', id: 'ketamine-infusion/ref-7' },
  { name: 'all words', anchor: 'a-to-z', id: 'a-to-z' },
  { name: 'a letter', anchor: 'letter-N', id: 'letter-N' },
];

const isEntry = (id: string) => cards.some((card) => card.id === id);

describe.each(KINDS)('the explainer in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => page.close());

  const open = async (anchor = '') => {
    page = await openOwn(session, `explainer.html${anchor && `#${anchor}`}`);
  };
  /** What the reader sees of an element: whether its first line is in view, with nothing before it. */
  const seen = (id: string) =>
    page.evaluate((id) => {
      const element = document.getElementById(id);
      const heading = element?.querySelector('h3') ?? element;
      const { left = -1, top = -1 } = heading?.getBoundingClientRect() ?? {};
      const onTop = document.elementFromPoint(left + 4, top + 4);
      return element?.contains(onTop) === true && onTop !== null;
    }, id);
  const search = async (text: string) => {
    await page.$eval('#find', (input) => (input as HTMLInputElement).select());
    await page.keyboard.type(text);
  };
  const entries = () => texts(page, '.entry h3');

  it.each(ANCHORS)('#$anchor leads to $name', async ({ anchor, id }) => {
    await open(anchor);
    await expect.poll(() => seen(id), patience).toBe(true);
    await expect
      .poll(() => page.$$eval('.visited', (entries) => entries.map(({ id }) => id)), patience)
      .toEqual(isEntry(id) ? [id] : []);
  });

  it('leads on when the address changes', async () => {
    await open();
    expect(await seen(CRPS)).toBe(false);
    await page.evaluate(() => {
      location.hash = '#crps';
    });
    await expect.poll(() => seen(CRPS), patience).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe(`#${CRPS}`);
  });

  it.each(['qxqx-no-such-word', '%', '%E0%A4%A', '"><b id=x>'])(
    'an anchor that is none, %s, does no harm',
    async (anchor) => {
      await open(anchor);
      await expect.poll(entries, patience).toHaveLength(cards.length);
      expect(await waitForMarks(page)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await texts(page, '#x')).toEqual([]);
    },
  );

  it('finds words as they are typed, best first, and shows all again', async () => {
    await open();
    await search('crps');
    await expect.poll(async () => (await entries())[0], patience).toBe('Complex regional pain syndrome');
    expect(await texts(page, '[role="status"]')).toEqual([`${(await entries()).length} words found`]);
    await search('central sensitisation');
    await expect.poll(async () => (await entries())[0], patience).toBe('Central sensitization');
    await search('zzzzqqq');
    await expect.poll(entries, patience).toEqual([]);
    expect(await texts(page, '[role="status"]')).toEqual([expect.stringContaining('No word found.')]);
    await search(' ');
    await expect.poll(entries, patience).toHaveLength(cards.length);
  });

  it('leads to a related word that the search has left out, every time', async () => {
    await open();
    for (let time = 1; time <= 2; time++) {
      await search('complex regional pain syndrome');
      await expect.poll(async () => (await entries()).includes('Allodynia'), patience).toBe(false);
      await press(page, 'Allodynia');
      await expect.poll(() => seen('allodynia'), patience).toBe(true);
      expect(await entries()).toHaveLength(cards.length);
    }
  });

  it('has headings in order, one title, and no definition lists', async () => {
    await open();
    const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (headings) =>
      headings.map((heading) => Number(heading.localName.slice(1))),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const skips = levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
    expect(levels.length).toBeGreaterThan(cards.length);
    expect(await page.$$('dl, dt, dd')).toEqual([]);
  });

  it('has a place for every link within it, and each place once', async () => {
    await open();
    const { links, lost, twice } = await page.evaluate(() => {
      const hrefs = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return {
        links: hrefs.filter((href) => href.includes('/ref-')).length,
        lost: hrefs.filter((href) => !ids.includes(decodeURIComponent(href.slice(1)))),
        twice: ids.filter((id, place) => ids.indexOf(id) !== place),
      };
    });
    expect(links).toBeGreaterThan(20);
    expect(lost).toEqual([]);
    expect(twice).toEqual([]);
  });

  it('explains its own words by the same cards, whose way to the explainer leads on in it', async () => {
    await open();
    // Tall enough for the first words that have a card, below the list of the articles.
    await page.setViewport({ width: 1280, height: 1100 });
    expect(await waitForMarks(page)).toBe(true);
    const card = await restOn(page, 'CRPS');
    expect(await card.term()).toBe('Complex regional pain syndrome');
    await card.click('Full explainer');
    await expect.poll(() => seen(CRPS), patience).toBe(true);
    expect(await hasCard(page)).toBe(false);
    expect(await page.evaluate(() => location.hash)).toBe(`#${CRPS}`);
  });

  it('marks neither names that stand beside their explanation nor links to them', async () => {
    await open('a-to-z');
    await expect.poll(async () => (await markedWords(page)).length, patience).toBeGreaterThan(3);
    const homes = await page.evaluate(() =>
      [...(CSS.highlights.get('plainly') ?? [])].map((range) => {
        const home = range.startContainer.parentElement?.closest('h2, .entry h3, nav, .quiet[translate="no"]');
        return home?.textContent ?? '';
      }),
    );
    expect(homes.filter(Boolean)).toEqual([]);
  });

  it('follows the settings at once', async () => {
    await open();
    await waitForMarks(page);
    const looks = () =>
      page.evaluate(() => ({
        theme: document.documentElement.dataset.theme,
        line: getComputedStyle(document.querySelector('.summary li') as Element, '::highlight(plainly)')
          .textDecorationStyle,
      }));
    expect(await looks()).toEqual({ theme: 'light', line: 'dotted' });
    await store(page, { theme: 'dark', markStyle: 'wavy' });
    await expect.poll(looks, patience).toEqual({ theme: 'dark', line: 'wavy' });
    await store(page, {});
    await expect.poll(looks, patience).toEqual({ theme: 'light', line: 'dotted' });
  });

  it.each([
    { width: 320, row: 'block', label: true, head: 'none' },
    { width: 390, row: 'block', label: true, head: 'none' },
    { width: 1280, row: 'table-row', label: false, head: 'table-header-group' },
  ])(
    'shows tables as fits a screen of $width px, which need not be scrolled sideways',
    async ({ width, row, label, head }) => {
      await open('ketamine-infusion/three-readings');
      await page.setViewport({ width, height: 800 });
      const looks = () =>
        page.evaluate(() => ({
          width: document.documentElement.clientWidth,
          beyond: [...document.querySelectorAll('body *')].filter(
            (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1,
          ).length,
          row: getComputedStyle(document.querySelector('tbody tr') as Element).display,
          head: getComputedStyle(document.querySelector('thead') as Element).display,
          label: (document.querySelector('.cell-label') as Element).checkVisibility(),
        }));
      await expect.poll(async () => (await looks()).width, patience).toBeGreaterThan(width - 20);
      const { width: room, ...rest } = await looks();
      expect(room).toBeLessThanOrEqual(width);
      expect(rest).toEqual({ beyond: 0, row, head, label });
    },
  );
});
