import { describe, expect, it } from 'vitest';
import type { PageWords } from '../../src/core/own-words/page-words.ts';
import type { CardRequest } from '../../src/page/card-contract.ts';
import { KINDS, useBarePage } from './support/bare-page.ts';

declare global {
  /** A page run by the source under test, its reader's own words, and the cards it opened; inside the page only. */
  var own: { run: ReturnType<typeof plainly.runPage>; said: unknown[]; opened: CardRequest[] };
}

const PAGE = '<p>ketamine, block; ketamine</p><p>pain block</p><p>knot and pain</p>';
const NONE: PageWords = { known: [], choices: [] };

describe.each(KINDS)("the reader's own words in %s", (kind) => {
  const bare = useBarePage(kind);

  /** Entries: ketamine 0, pain 1; block means 2 or 3, a knot nothing without a card too. */
  const start = async (words: PageWords = NONE, settings = {}) => {
    const page = await bare.load(PAGE);
    await page.evaluate(
      (words, settings) => {
        const opened: CardRequest[] = [];
        const kept = plainly.keptWords(words);
        const lexicon = plainly.lexiconOf(['ketamine', 'pain'], {
          ambiguous: {
            block: [
              { entry: 2, cue: 'pain' },
              { entry: 3, cue: 'pain' },
            ],
            knot: [{ entry: 4, cue: 'pain' }],
          },
        });
        const run = plainly.runPage({
          window,
          lexicon: () => lexicon,
          settings: { ...plainly.DEFAULT_SETTINGS, density: 'all', ...settings },
          words: kept,
          isOn: () => true,
          shadowRootOf: plainly.shadowRootOf,
          looksEnglish: async () => true,
          highlightsInherit: false,
          styleMarks() {},
          presenter: async () => ({ open: (request) => opened.push(request), close() {}, enter() {}, follow() {} }),
          signal: new AbortController().signal,
        });
        globalThis.own = { run, said: kept.said, opened };
      },
      words,
      settings,
    );
    return page;
  };
  const marked = () =>
    bare.page.evaluate(() =>
      [...(CSS.highlights.get('plainly') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    );
  const follow = (words: PageWords) => bare.page.evaluate((words) => own.run.followWords(words), words);

  it('leaves known entries unmarked from the start, and follows changes', async () => {
    await start({ ...NONE, known: [0] });
    await expect.poll(marked).toEqual(['pain', 'block', 'knot', 'pain']);
    await follow({ ...NONE, known: [1, 2] });
    await expect.poll(async () => (await marked()).sort()).toEqual(['block', 'ketamine', 'ketamine', 'knot']);
    await follow({ ...NONE, known: [1, 2, 3] });
    await expect.poll(async () => (await marked()).sort()).toEqual(['ketamine', 'ketamine', 'knot']);
  });

  it('still lists known entries, and shows where they are', async () => {
    const page = await start({ ...NONE, known: [0] });
    const found = await page.evaluate(() => own.run.findAll());
    expect(found[0]).toEqual({ entry: 0, written: 'ketamine', count: 2 });
    expect(await page.evaluate(() => own.run.show(0))).toBe(true);
    await expect
      .poll(() => page.evaluate(() => own.opened.map(({ entry, known }) => [entry, known])))
      .toEqual([[0, true]]);
  });

  it('heeds what the reader chose for the site', async () => {
    await start({ ...NONE, choices: [{ form: 'block', entry: null }] });
    await expect.poll(async () => (await marked()).sort()).toEqual(['ketamine', 'ketamine', 'knot', 'pain', 'pain']);
    await follow({ ...NONE, choices: [{ form: 'block', entry: 3 }] });
    // Once chosen, it is meant without a word for it too.
    await expect.poll(async () => (await marked()).filter((word) => word === 'block')).toHaveLength(2);
  });

  it('tells cards what a word may mean, and how that was told', async () => {
    const page = await start();
    const opened = async (entry: number) => {
      await page.evaluate((entry) => own.run.show(entry), entry);
      return page.evaluate(() => own.opened.at(-1)?.senses ?? null);
    };
    await expect.poll(() => opened(2)).toEqual({ form: 'block', entries: [2, 3], by: 'asking' });
    await expect.poll(() => opened(4)).toEqual({ form: 'knot', entries: [4], by: 'words' });
    await expect.poll(() => opened(0)).toBe(null);
    await follow({ ...NONE, choices: [{ form: 'block', entry: 2 }] });
    await expect.poll(() => opened(2)).toEqual({ form: 'block', entries: [2, 3], by: 'reader' });
  });

  it('counts look-ups only while the reader wants that', async () => {
    const said = (page: typeof bare.page) => page.evaluate(() => own.said);
    const off = await start();
    await off.evaluate(() => own.run.show(0));
    await expect.poll(() => off.evaluate(() => own.opened.length)).toBe(1);
    expect(await said(off)).toEqual([]);
    const on = await start(NONE, { quietByLookUps: true });
    await on.evaluate(() => own.run.show(0));
    await expect.poll(() => said(on)).toEqual([0]);
  });
});
