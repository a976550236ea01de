import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OFTEN } from '../../../src/core/own-words/look-ups.ts';
import { SETTING_NAMES } from '../../../src/ui/setting-names.ts';
import { cardOn } from '../support/card-on-page.ts';
import {
  fillStorage,
  openOwn,
  press,
  stored,
  storedLocally,
  storeLocally,
  texts,
  wantAll,
} from '../support/own-page.ts';
import { cardGone, markedWords, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const PATH = 'e2e/pages/own-words.html';
const ALL = ['CRPS', 'fibromyalgia', 'PNE', 'pain', 'flare', 'zebra', 'QZT'];
const without = (...words: string[]) => ALL.filter((word) => !words.includes(word));
const CRPS = 'complex-regional-pain-syndrome';
describe.each(KINDS)("a reader's own words in %s", (kind) => {
  let session: Session;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    await wantAll(session);
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

  const marks = (where = page) => expect.poll(() => markedWords(where));
  const close = async (): Promise<void> => {
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
  };
  const rows = () => texts(options, '.own-words li');

  it('"I know this word" takes its marks away on all open pages and in frames, until it is to be marked again', async () => {
    const other = await session.open(PATH);
    const frame = other.frames()[1];
    const inFrame = () => expect.poll(() => frame && markedWords(frame));
    await marks(other).toEqual(ALL);
    await inFrame().toEqual(['CRPS', 'allodynia']);
    await page.bringToFront();
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
    await expect.poll(rows).toEqual([expect.stringMatching(/^Complex regional pain syndrome since .* Mark it again$/)]);
    await press(options, 'Mark it again: Complex regional pain syndrome');
    await marks().toEqual(ALL);
    await other.bringToFront();
    await marks(other).toEqual(ALL);
    await other.close();
  });

  it('asks which meaning is meant, and remembers the answer on this site until it is changed', async () => {
    const card = await restOn(page, 'PNE');
    expect(await card.text()).toContain('Which one is meant here?');
    await card.look((root) => root.querySelector<HTMLElement>('.card-choices button:nth-child(2)')?.click());
    await expect.poll(() => card.term()).toBe('Pain neuroscience education');
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
    await expect.poll(rows).toEqual(['PNE not marked Forget']);
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
      .poll(rows)
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
    await expect.poll(rows).toEqual([]);
    expect(await options.evaluate(() => document.activeElement?.querySelector('h2')?.textContent)).toBe('Your words');
    expect(await storedLocally(options, 'own-words')).toEqual({ known: [], choices: [], unread: [] });
  });

  it('saves a copy, which brings all back after it was forgotten; another file changes nothing', async () => {
    const flare = { site: '127.0.0.1', form: 'flare', entry: null, since: '2026-11-27' };
    const known = [{ entry: CRPS, since: '2026-11-27', by: 'reader' }];
    await storeLocally(options, 'own-words', { known, choices: [flare] });
    await expect.poll(rows).toHaveLength(2);
    const copy = await savedFile(options);
    expect(copy.name).toMatch(/^plainly-words-\d{4}-\d\d-\d\d\.json$/);
    await press(options, 'Forget all of this');
    await press(options, 'Yes, forget all');
    await marks().toEqual(ALL);
    const outcome = () => expect.poll(() => texts(options, '.outcome p'));
    await bring(options, '{"plainly": "recipes"}');
    await outcome().toEqual([expect.stringContaining('no copy of your words')]);
    expect(await rows()).toEqual([]);
    await bring(options, copy.text.replace('"choices": [', '"choices": [7,'));
    await outcome().toEqual([
      expect.stringMatching(/1 known word and 1 chosen meaning;.*Left out, since it makes no sense: choices\[0\]\./),
    ]);
    await marks().toEqual(without('CRPS', 'flare'));
    expect(await storedLocally(options, 'own-words')).toEqual({ known, choices: [flare], unread: [] });
  });

  it('lists in the popup what the page explains itself, shows it there, and says which words are known', async () => {
    await storeLocally(options, 'own-words', { known: [{ entry: CRPS, since: '2026-11-27', by: 'reader' }] });
    await marks().toEqual(without('CRPS'));
    const popup = await openOwn(session, 'popup.html', { behind: true });
    const listed = () => texts(popup, '.list .row');
    await expect.poll(listed).toContain('QZT explained by the page, once');
    expect(await listed()).toContain('Complex regional pain syndrome known, 2 times');
    await popup.type('#search', 'crps');
    await expect.poll(listed).toContain('Complex regional pain syndrome CRPS, known');
    await press(popup, 'Complex regional pain syndrome CRPS, known');
    await press(popup, 'Mark it again');
    await marks().toEqual(ALL);
    await press(popup, 'Clear the search');
    await press(popup, 'QZT explained by the page, once');
    await expect.poll(() => cardOn(page).text()).toContain('This page says: Quiet zebra training');
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
    await expect.poll(() => stored(options)).toMatchObject({ quietByLookUps: true });
    await restOn(page, 'flare');
    await expect.poll(lookUps).toEqual([['flare', 1]]);
    await close();
    await storeLocally(options, 'look-ups', { [CRPS]: { days: OFTEN - 1, last: '2026-01-31' } });
    await restOn(page, 'CRPS');
    await marks().toEqual(without('CRPS'));
    await expect.poll(rows).toEqual(['Complex regional pain syndrome looked up often Mark it again']);
    await expect.poll(lookUps).toEqual([]);
    await close();
    await restOn(page, 'flare');
    await expect.poll(lookUps).toEqual([['flare', 1]]);
    await flip();
    await expect.poll(lookUps).toEqual([]);
  });

  // Firefox gives extensions as much room as the disk has.
  it.runIf(kind === 'chromium')('says so when there is no room, and loses nothing', async () => {
    const words = { known: [{ entry: 'pain', since: '2026-11-27', by: 'reader' }], choices: [], unread: [] };
    await storeLocally(options, 'own-words', words);
    await marks().toEqual(without('pain'));
    const empty = await fillStorage(options);
    const card = await restOn(page, 'CRPS');
    await card.click('I know this word');
    await expect.poll(() => card.text()).toContain('The browser could not save this. Your words are as they were.');
    expect(await storedLocally(options, 'own-words')).toEqual(words);
    expect(await markedWords(page)).toEqual(without('pain'));
    await empty();
  });
});

/** Presses the button that saves a copy, and gives what the browser would save. */
async function savedFile(options: Page): Promise<{ name: string; text: string }> {
  const saved = options.evaluate(
    () =>
      new Promise<{ name: string; text: string }>((resolve) => {
        const { createObjectURL } = URL;
        let blob: Blob | undefined;
        URL.createObjectURL = (made: Blob) => {
          blob = made;
          return createObjectURL(made);
        };
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          blob?.text().then((text) => resolve({ name: this.download, text }));
        };
      }),
  );
  await press(options, 'Save a copy');
  return saved;
}

/** Chooses a file with this text as the copy to bring in. */
async function bring(options: Page, text: string): Promise<void> {
  await options.$eval(
    'input[type="file"]',
    (input, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'copy.json'));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}
