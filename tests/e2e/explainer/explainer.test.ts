import articles from 'virtual:plainly/articles';
import cards from 'virtual:plainly/cards';
import frontPage from 'virtual:plainly/front-page';
import places from 'virtual:plainly/places';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNRATED } from '../../../src/core/glossary/card.ts';
import { longDate } from '../../../src/ui/long-date.ts';
import { openOwn, press, store, stored, storedLocally, texts } from '../support/own-page.ts';
import { hasCard, markedWords, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession, VIEWPORT } from '../support/session.ts';
import { headingInView, openArticle, visit } from './explainer-page.ts';

const CRPS = 'complex-regional-pain-syndrome';
const IDS = frontPage.ways.map(({ article }) => article);

/** Anchors as cards, people and other pages write them, where they lead, and the address that the reader then has. */
const ANCHORS = [
  { name: 'an entry by its id', anchor: CRPS, id: CRPS },
  { name: 'an entry by its abbreviation', anchor: 'crps', id: CRPS, address: CRPS },
  { name: 'an entry by another name', anchor: 'small-fibre-neuropathy', id: 'small-fiber-neuropathy' },
  { name: 'a place in an article', anchor: 'ketamine-infusion/risks', id: 'ketamine-infusion/risks' },
  { name: 'a place in an article, encoded', anchor: 'ketamine-infusion%2Frisks', id: 'ketamine-infusion/risks' },
  { name: 'the beginning of an article', anchor: 'crps/start', id: 'crps/start' },
  { name: 'a reference of an article', anchor: 'crps/ref-2', id: 'crps/ref-2' },
  { name: 'a reference, as there was one article', anchor: 'ref-7', id: `${IDS[0]}/ref-7` },
  { name: 'a letter', anchor: 'letter-N', id: 'letter-N' },
  { name: 'all words', anchor: 'a-to-z', id: 'a-to-z' },
  { name: 'a word that there is none for', anchor: 'qxqx-no-such-word', id: 'a-to-z' },
  { name: 'markup', anchor: '"><b id=x>', id: 'a-to-z' },
];

describe.each(KINDS)('the explainer in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await openOwn(session, 'explainer.html');
  });
  afterAll(() => session?.close());

  const hash = () => page.evaluate(() => location.hash);
  const search = async (text: string) => {
    await page.$eval('#find', (input) => (input as HTMLInputElement).select());
    await page.keyboard.type(text);
  };
  const found = () => texts(page, '.ways strong');

  it.each(ANCHORS)('#$anchor leads to $name', async ({ anchor, id, address }) => {
    await visit(page, anchor);
    await expect.poll(() => headingInView(page, id)).toBe(true);
    if (address) expect(await hash()).toBe(`#${address}`);
    const isEntry = cards.some((card) => card.id === id);
    expect(await page.$$eval('.visited', (entries) => entries.map(({ id }) => id))).toEqual(isEntry ? [id] : []);
    expect(await page.title()).toMatch(/ · Plainly$/);
    expect(await texts(page, '#x')).toEqual([]);
  });

  it('says of a treatment without a level why it has none', async () => {
    const unrated = cards.find((card) => card.unrated === 'many-kinds');
    await visit(page, unrated?.id ?? 'none');
    await expect.poll(() => texts(page, '.entry.visited p')).toContain(`${UNRATED['many-kinds']}.`);
  });

  it('leads to all articles and words from its front page, which an unreadable address shows too', async () => {
    await visit(page, '%E0%A4%A');
    await expect.poll(() => texts(page, 'h1')).toEqual([frontPage.title]);
    expect(await found()).toEqual([...frontPage.ways.map(({ title }) => title), 'All words, A to Z']);
  });

  it('finds in articles and words as is typed, and leads to what it finds', async () => {
    // Screen readers tell what changes in it, and not what comes along with it.
    expect(await texts(page, 'main [role="status"]')).toEqual(['']);
    await search('crps');
    await expect.poll(async () => (await found())[0]).toBe('Complex regional pain syndrome');
    await search('central sensitisation');
    await expect.poll(async () => (await found())[0]).toBe('Central sensitization');
    expect(await texts(page, 'main [role="status"]')).toEqual([
      expect.stringMatching(/^\d+ words? and \d+ places? in/),
    ]);
    await search('sheets hurt my skin');
    await expect.poll(async () => (await found())[0]).toBe('Allodynia');
    expect(await texts(page, 'main [role="status"]')).toEqual([expect.stringMatching(/^No entry has that name\./)]);
    await search('zzzzqqq');
    await expect.poll(found).toEqual([]);
    expect(await texts(page, 'main [role="status"]')).toEqual([expect.stringContaining('Nothing found.')]);
    await page.keyboard.press('Escape');
    await expect.poll(() => texts(page, 'h1')).toEqual([frontPage.title]);
    await search('magnesium plug blocks');
    await press(page, 'Clear the search');
    await expect.poll(() => texts(page, 'h1')).toEqual([frontPage.title]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
    await search('cochrane certainty');
    await expect.poll(async () => (await texts(page, '.ways .quiet')).length).toBeGreaterThan(0);
    const link = await page.$eval('h2:last-of-type + .ways a', (link) => (link as HTMLAnchorElement).hash.slice(1));
    await page.$eval('h2:last-of-type + .ways a', (link) => (link as HTMLAnchorElement).click());
    await expect.poll(() => headingInView(page, link)).toBe(true);
    expect(await page.$eval('#find', (input) => (input as HTMLInputElement).value)).toBe('');
  });

  it('explains its own words by the same cards, which lead to the article that treats them, at its place', async () => {
    await openArticle(page, 'fibromyalgia');
    // Marks come look by look.
    const treated = async () => (await markedWords(page)).find((word) => /central sensiti|ketamine/i.test(word)) ?? '';
    await expect.poll(treated).not.toBe('');
    const card = await restOn(page, await treated());
    const term = await card.term();
    const id = cards.find((card) => card.term === term)?.id ?? '';
    await card.click('Full explainer');
    const place = places[id] ?? 'none';
    await expect.poll(() => headingInView(page, place)).toBe(true);
    expect(await hasCard(page)).toBe(false);
  });

  it('marks neither names that stand beside their explanation nor links to them', async () => {
    // High enough for several entries to be in view.
    await page.setViewport({ width: 1280, height: 2400 });
    await visit(page, 'letter-N');
    await expect.poll(async () => (await markedWords(page)).length).toBeGreaterThan(8);
    const homes = await page.evaluate(() =>
      [...(CSS.highlights.get('plainly') ?? [])].map(
        (range) => range.startContainer.parentElement?.closest('h1, h2, h3, nav, [translate="no"]')?.textContent ?? '',
      ),
    );
    expect(homes.filter(Boolean)).toEqual([]);
    await page.setViewport(VIEWPORT);
  });

  it('has one title, headings in order, and a place for every link, in each article with its details', async () => {
    await store(page, { readingLevel: 'detail' });
    const known = new Set<string>(['start', 'a-to-z', ...cards.map(({ id }) => id)]);
    const asked: string[] = [];
    for (const id of IDS) {
      await openArticle(page, id);
      await expect.poll(() => page.$eval('article', ({ dataset }) => dataset['level'])).toBe('detail');
      const { levels, links, ids } = await page.evaluate(() => ({
        levels: [...document.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => Number(localName.slice(1))),
        links: [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      }));
      expect(
        levels.filter((level) => level === 1),
        id,
      ).toHaveLength(1);
      expect(
        levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1),
        id,
      ).toEqual([]);
      expect(
        ids.filter((other, place) => ids.indexOf(other) !== place),
        id,
      ).toEqual([]);
      for (const place of ids) known.add(place);
      asked.push(...links.map(decodeURIComponent));
      const references = (await articles[id]?.())?.references.length ?? 0;
      expect(
        ids.filter((place) => /\/ref-\d+$/.test(place)),
        id,
      ).toHaveLength(references);
    }
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.filter((place) => !known.has(place))).toEqual([]);
    await store(page, {});
  });

  it('shows when an article was reviewed, how much of it is read, its contents beside it, and the ways on', async () => {
    const [, id = '', next = ''] = IDS;
    await openArticle(page, id);
    const article = await articles[id]?.();
    const reviewed = `Reviewed ${longDate(article?.reviewed ?? '')}.`;
    expect(await texts(page, 'article > .quiet')).toContainEqual(expect.stringContaining(reviewed));
    const seen = () =>
      page.evaluate(() => {
        const widthOf = (selector: string): number =>
          document.querySelector(selector)?.getBoundingClientRect().width ?? -1;
        const contents = document.querySelector('#contents')?.getBoundingClientRect();
        const text = document.querySelector('article > p')?.getBoundingClientRect();
        return {
          read: Math.round((10 * widthOf('.progress')) / document.documentElement.clientWidth) / 10,
          isBeside: contents !== undefined && text !== undefined && contents.width > 200 && contents.right < text.left,
        };
      });
    for (const read of [0, 0.5, 1]) {
      await page.evaluate((read) => {
        const { scrollHeight } = document.documentElement;
        scrollTo({ top: read * (scrollHeight - innerHeight), behavior: 'instant' });
      }, read);
      await expect.poll(seen).toEqual({ read, isBeside: true });
    }
    const ways = [
      ['.next', next],
      ['a:not(.next)', id],
    ] as const;
    for (const [way, to] of ways) {
      await page.$eval(`.neighbors ${way}`, (link) => (link as HTMLElement).click());
      await expect.poll(() => headingInView(page, `${to}/start`)).toBe(true);
    }
  });

  it('shows details when asked, and remembers how it is read', async () => {
    await openArticle(page, 'ketamine-infusion');
    const shown = () =>
      page.evaluate(() => ({
        level: document.querySelector('article')?.dataset['level'],
        text: document.documentElement.dataset['text'],
        theme: document.documentElement.dataset['theme'],
        // Without the offer to go on where one was: it is made only to those who stayed there.
        length: [...document.querySelectorAll<HTMLElement>('article > :not(.resume)')]
          .map(({ innerText }) => innerText.length)
          .reduce((sum, length) => sum + length, 0),
      }));
    /** Of a line of text, CSS px. */
    const size = () =>
      page.$eval('article > p:not(.quiet)', (line) => ({
        letters: Number.parseFloat(getComputedStyle(line).fontSize),
        width: line.getBoundingClientRect().width,
      }));
    await expect.poll(async () => (await shown()).level).toBe('plain');
    // Pictures come after the words.
    let length = 0;
    const hasGrown = async () => {
      const before = length;
      length = (await shown()).length;
      return length > before;
    };
    await expect.poll(hasGrown, { interval: 500 }).toBe(false);
    const before = await size();
    await press(page, 'Show details');
    await press(page, 'Text and light');
    await press(page, 'Long');
    await expect.poll(async () => (await size()).width).toBeGreaterThan(1.2 * before.width);
    await press(page, 'Largest');
    await expect.poll(async () => (await size()).letters).toBeGreaterThan(1.3 * before.letters);
    await press(page, 'Dark');
    await expect.poll(async () => (await shown()).length).toBeGreaterThan(length + 500);
    const set = { readingLevel: 'detail', readingText: 'largest', readingWidth: 'wide', theme: 'dark' };
    await expect.poll(() => stored(page)).toMatchObject(set);
    await page.close();
    page = await openOwn(session, 'explainer.html#ketamine-infusion/start');
    await expect.poll(shown).toMatchObject({ level: 'detail', text: 'largest', theme: 'dark' });
    await store(page, {});
    await expect.poll(shown).toMatchObject({ level: 'plain', text: 'medium', theme: 'light', length });
  });

  it('offers the way back to where the reader was, and moves nobody by itself', async () => {
    await openArticle(page, 'crps');
    await visit(page, 'crps/treatments');
    await expect.poll(() => headingInView(page, 'crps/treatments')).toBe(true);
    await expect.poll(() => texts(page, '[aria-current="location"]')).toHaveLength(1);
    const [heading = ''] = await texts(page, '[aria-current="location"]');
    await expect.poll(() => storedLocally(page, 'last-place')).toMatchObject({ heading });
    await page.close();
    page = await openOwn(session, 'explainer.html');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await texts(page, '.resume')).toEqual([expect.stringContaining(heading)]);
    await press(page, 'Go on there');
    await expect.poll(() => headingInView(page, 'crps/treatments')).toBe(true);
  });
});
