import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/session.ts';
import { FIRST_ROWS, type ListPage, nextRows, type Row } from './rows.ts';
import { PATIENCE, type PlacedMark, placedMarks, startTwins, type Twin, type Twins, wholePage } from './twins.ts';

const FRAMEWORKS = ['react', 'vue', 'svelte', 'preact', 'lit'];

const STEPS = 60;
/** Steps after which the page must have its marks before it goes on. */
const REST = 15;

type ListWindow = Window & { list: ListPage; rowOf: WeakMap<Element, string> };

const WORDS = /CRPS|allodynia|gabapentin|hyperalgesia|pain clinic|fibromyalgia|ketamine/g;

/** The marks that a block of text is to have. */
function marksOf(block: string): PlacedMark[] {
  return [...block.matchAll(WORDS)].map((match) => [match[0], block, match.index]);
}

/** Texts of the paragraph and the rows in the page, whitespace as it is there. */
function blocksOf({ page }: Twin): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('row-list')?.shadowRoot ?? document;
    return [document.querySelector('p'), ...root.querySelectorAll('li')].map((block) => block?.textContent ?? '');
  });
}

/** Waits until the page has the marks it should; gives all of it as it is then. */
async function atRest(twin: Twin, rows: Row[]): Promise<string> {
  const words = rows.map(({ term, text }) => `${term} and ${text}, read`);
  await expect
    .poll(async () => (await blocksOf(twin)).slice(1).map((block) => /\S.*? read/.exec(block)?.[0]), PATIENCE)
    .toEqual(words);
  if (twin.hasPlainly) {
    const expected = (await blocksOf(twin)).flatMap(marksOf);
    expect(expected.length).toBeGreaterThan(words.length / 2);
    await expect.poll(() => placedMarks(twin.page), PATIENCE).toEqual(expected);
  }
  return wholePage(twin.page);
}

/** Clicks the button of the first row, then sets rows one after the other, each in a frame of its own. */
function setAll({ page }: Twin, all: Row[][]): Promise<void> {
  return page.evaluate(async (all) => {
    const root = document.querySelector('row-list')?.shadowRoot ?? document;
    root.querySelector<HTMLElement>('li button')?.click();
    for (const rows of all) {
      (window as unknown as ListWindow).list.set(rows);
      await new Promise(requestAnimationFrame);
    }
  }, all);
}

/** Puts a name on every row that is no part of the page, to know it again, and gives the names as they were before. */
function nameRows({ page }: Twin): Promise<(string | undefined)[]> {
  return page.evaluate(() => {
    const list = window as unknown as ListWindow;
    list.rowOf ??= new WeakMap();
    const root = document.querySelector('row-list')?.shadowRoot ?? document;
    return [...root.querySelectorAll('li')].map((item, place) => {
      const before = list.rowOf.get(item);
      list.rowOf.set(item, `${before ?? 'new'} ${place}`);
      return before;
    });
  });
}

/** Everything that came of a list's life: its page at each rest, and which of its elements lived on. */
async function live(twin: Twin): Promise<unknown[]> {
  const { page } = twin;
  const history: unknown[] = [];
  await page.waitForFunction(() => 'list' in window);
  history.push(await atRest(twin, FIRST_ROWS), await nameRows(twin));
  await page.evaluate(() => (window as unknown as ListWindow).list.start());
  history.push(await atRest(twin, FIRST_ROWS));
  // What the server drew is taken over, not drawn anew.
  expect(await nameRows(twin)).not.toContain(undefined);
  let rows = FIRST_ROWS;
  for (let step = 0; step < STEPS; ) {
    const all: Row[][] = [];
    for (const end = step + REST; step < end; step++) {
      rows = nextRows(rows, step);
      all.push(rows);
    }
    await setAll(twin, all);
    history.push(await atRest(twin, rows), await nameRows(twin));
  }
  expect(twin.complaints).toEqual([]);
  return history;
}

describe.each(KINDS)('lists in %s', (kind) => {
  let twins: Twins;
  beforeAll(async () => {
    twins = await startTwins(kind, FRAMEWORKS);
  });
  afterAll(() => twins?.close());

  it.each(FRAMEWORKS)('of %s live on with marks as without', async (name) => {
    const { withPlainly, without } = await twins.inBoth(name, live);
    expect(withPlainly).toEqual(without);
    // Rows read by clicking show that the list still answers.
    expect(withPlainly.at(-2)).toMatch(/read (?:<!--.*?-->)*[1-9]/);
  });
});
