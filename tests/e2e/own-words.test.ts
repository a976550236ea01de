import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFTEN } from '../../src/core/own-words/look-ups.ts';
import { SETTING_NAMES } from '../../src/ui/setting-names.ts';
import { cardOn } from './card-on-page.ts';
import { stopBackground } from './lifecycle.ts';
import { fillStorage, openOwn, press, stored, storedLocally, storeLocally, texts } from './own-page.ts';
import { cardGone, markedWords, restOn } from './point-at.ts';
import { KINDS, type Session, startSession } from './session.ts';

const PATH = 'e2e/pages/own-words.html';
const ALL = ['CRPS', 'fibromyalgia', 'PNE', 'pain', 'flare', 'zebra', 'QZT'];
const without = (...words: string[]) => ALL.filter((word) => !words.includes(word));
const CRPS = 'complex-regional-pain-syndrome';
const patience = { timeout: 10_000 };

describe.each(KINDS)("a reader's own words in %s", (kind) => {
  let session: Session;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    options = await openOwn(session, 'options.html');
    page = await session.open(PATH);
  });
  afterEach(async () => {
    await storeLocally(options, 'own-words', undefined);
    await options.close();
    await page.close();
  });

  const marks = (where = page) => expect.poll(() => markedWords(where), patience);
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
  };
  const rows = () => texts(options, '.own-words li');

  it('"I know this word" takes its marks away on all open pages and in frames, until it is to be marked again', async () => {
    const other = await session.open(PATH);
    const frame = other.frames()[1];
    const inFrame = () => expect.poll(() => frame && markedWords(frame), patience);
    await marks(other).toEqual(ALL);
    await inFrame().toEqual(['CRPS', 'allodynia']);
    await page.bringToFront();
    await stopBackground(session, page);
    const card = await restOn(page, 'CRPS');
    await card.click('I know this word');
    await marks().toEqual(without('CRPS'));
    await expect.poll(() => card.text()).toContain('You know this word.');
    await card.click('Mark it again');
    await marks().toEqual(ALL);
    await card.click('I know this word');
    await marks().toEqual(without('CRPS'));
    await close();
    await other.bringToFront();
    await marks(other).toEqual(without('CRPS'));
    await inFrame().toEqual(['allodynia']);
    await page.bringToFront();
    await page.reload();
    await marks().toEqual(without('CRPS'));
    await expect
      .poll(rows, patience)
      .toEqual([expect.stringMatching(/^Complex regional pain syndrome since .* Mark it again$/)]);
    await press(options, 'Mark Complex regional pain syndrome again');
    await marks().toEqual(ALL);
    await other.bringToFront();
    await marks(other).toEqual(ALL);
    await other.close();
  });

  it('asks which meaning is meant, and remembers the answer on this site until it is changed', async () => {
    const card = await restOn(page, 'PNE');
    expect(await card.text()).toContain('Which one is meant here?');
    await card.look((root) => root.querySelector<HTMLElement>('.card-choices button:nth-child(2)')?.click());
    await expect.poll(() => card.term(), patience).toBe('Pain neuroscience education');
    await close();
    await page.reload();
    await restOn(page, 'PNE');
    expect(await card.term()).toBe('Pain neuroscience education');
    expect(await card.text()).toContain('You chose this meaning on this site.');

    const elsewhere = await session.browser.newPage();
    await elsewhere.goto(`${session.served.origin.replace('127.0.0.1', 'localhost')}/${PATH}`);
    await elsewhere.bringToFront();
    await restOn(elsewhere, 'PNE');
    expect(await cardOn(elsewhere).text()).toContain('Which one is meant here?');
    await elsewhere.close();

    await page.bringToFront();
    await close();
    await restOn(page, 'PNE');
    await card.click('Change the meaning');
    await expect.poll(() => card.text()).toContain('Which one is meant here?');
    await card.click('None of these');
    await marks().toEqual(without('PNE'));
    await card.click('Undo');
    await marks().toEqual(ALL);
    await card.click('None of these');
    await marks().toEqual(without('PNE'));
    await expect.poll(rows, patience).toEqual(['PNE not marked Forget']);
    await press(options, 'Forget PNE on 127.0.0.1');
    await marks().toEqual(ALL);
  });

  it('"Not this meaning" leaves a form alone on this site', async () => {
    const card = await restOn(page, 'flare');
    await card.click('Not this meaning');
    await marks().toEqual(without('flare'));
    await expect.poll(() => card.text()).toContain('Not marked on this site any more.');
    await close();
    await page.reload();
    await marks().toEqual(without('flare'));
  });

  it('forgets everything when asked twice, and nothing when told no', async () => {
    await storeLocally(options, 'own-words', {
      known: [{ entry: CRPS, since: '2026-11-27', by: 'look-ups' }, 7],
      choices: [{ site: '127.0.0.1', form: 'flare', entry: null, since: '2026-11-27' }],
    });
    await marks().toEqual(without('CRPS', 'flare'));
    await expect
      .poll(rows, patience)
      .toEqual(['Complex regional pain syndrome looked up often Mark it again', 'flare not marked Forget']);
    expect(await texts(options, 'fieldset .notice')).toEqual([
      expect.stringMatching(/could not be read.*: known\[1\]\.$/),
    ]);
    await press(options, 'Forget all of this');
    await press(options, 'No, keep them');
    expect(await rows()).toHaveLength(2);
    await press(options, 'Forget all of this');
    await press(options, 'Yes, forget all');
    await marks().toEqual(ALL);
    await expect.poll(rows, patience).toEqual([]);
    expect(await storedLocally(options, 'own-words')).toEqual({ known: [], choices: [], unread: [] });
  });

  it('lists in the popup what the page explains itself, shows it there, and says which words are known', async () => {
    await storeLocally(options, 'own-words', { known: [{ entry: CRPS, since: '2026-11-27', by: 'reader' }] });
    await marks().toEqual(without('CRPS'));
    const popup = await openOwn(session, 'popup.html', { behind: true });
    const listed = () => texts(popup, '.list .row');
    await expect.poll(listed, patience).toContain('QZT explained by the page, once');
    expect(await listed()).toContain('Complex regional pain syndrome known, 2 times');
    await popup.type('#search', 'crps');
    await expect.poll(listed).toContain('Complex regional pain syndrome CRPS, known');
    await press(popup, 'Complex regional pain syndrome CRPS, known');
    await press(popup, 'Mark it again');
    await marks().toEqual(ALL);
    await press(popup, 'Clear the search');
    await press(popup, 'QZT explained by the page, once');
    await expect.poll(() => cardOn(page).text(), patience).toContain('This page says: Quiet zebra training');
  });

  it('counts look-ups only while asked to, makes a word quiet after many days, and forgets the counts after', async () => {
    const lookUps = async () => {
      const counts = (await storedLocally(options, 'look-ups')) ?? {};
      return Object.entries(counts as Record<string, { days: number }>).map(([entry, { days }]) => [entry, days]);
    };
    const flip = () => press(options, SETTING_NAMES.quietByLookUps);
    await restOn(page, 'fibromyalgia');
    await close();
    await flip();
    await expect.poll(() => stored(options), patience).toMatchObject({ quietByLookUps: true });
    await restOn(page, 'flare');
    await expect.poll(lookUps, patience).toEqual([['flare', 1]]);
    await close();
    await storeLocally(options, 'look-ups', { [CRPS]: { days: OFTEN - 1, last: '2026-01-31' } });
    await restOn(page, 'CRPS');
    await marks().toEqual(without('CRPS'));
    await expect.poll(rows, patience).toEqual(['Complex regional pain syndrome looked up often Mark it again']);
    await expect.poll(lookUps, patience).toEqual([]);
    await close();
    await restOn(page, 'flare');
    await expect.poll(lookUps, patience).toEqual([['flare', 1]]);
    await flip();
    await expect.poll(lookUps, patience).toEqual([]);
  });

  // Firefox gives extensions as much room as the disk has.
  it.runIf(kind === 'chromium')('says so when there is no room, and loses nothing', async () => {
    const words = { known: [{ entry: 'pain', since: '2026-11-27', by: 'reader' }], choices: [], unread: [] };
    await storeLocally(options, 'own-words', words);
    await marks().toEqual(without('pain'));
    const empty = await fillStorage(options);
    const card = await restOn(page, 'CRPS');
    await card.click('I know this word');
    await expect
      .poll(() => card.text(), patience)
      .toContain('The browser could not save this. Your words are as they were.');
    expect(await storedLocally(options, 'own-words')).toEqual(words);
    expect(await markedWords(page)).toEqual(without('pain'));
    await empty();
  });
});
