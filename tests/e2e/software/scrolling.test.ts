import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/session.ts';
import { PATIENCE, type PlacedMark, placedMarks, startTwins, type Twin, type Twins, wholePage } from './twins.ts';

/**
 * Lists that make and drop rows as one scrolls, or grow at both ends; how much is scrolled, as a multiple of WAYS, and in
 * how many frames. Virtuoso adds rows at its top when that is reached, in its own time: there it has to be one jump, or
 * how much of the way is left by then is a matter of luck.
 */
const LISTS = [
  { name: 'tabulator', row: '.tabulator-cell', times: 20, frames: 10, leavesEnds: false },
  { name: 'virtuoso', row: 'p', times: 1, frames: 1, leavesEnds: true },
  { name: 'anchored', row: 'li', times: 3, frames: 10, leavesEnds: false },
];

/** How far to scroll, CSS px, one after the other: past both ends of what is there at first. */
const WAYS = [500, 500, 500, -600, -600, -600, -600, -600, 250];
const WORDS = /CRPS|allodynia|gabapentin/g;

type ScrollWindow = Window & { scroller: HTMLElement; wrong: string[] };

/** Notes the words of all marks in each frame after it has been made, as far as they are no terms. */
function watchMarks({ page }: Twin): Promise<void> {
  return page.evaluate((words) => {
    const scroll = window as unknown as ScrollWindow;
    scroll.wrong = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      for (const range of CSS.highlights.get('plainly') ?? []) {
        const { startContainer, startOffset, endOffset } = range;
        if (!startContainer.isConnected) continue;
        const written = (startContainer.textContent ?? '').slice(startOffset, endOffset);
        if (!new RegExp(`^(?:${words})$`).test(written)) scroll.wrong.push(written);
      }
    };
    const frame = () => {
      port2.postMessage('');
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, WORDS.source);
}

/** Scrolls in frames, as a wheel does. */
function scrollBy({ page }: Twin, way: number, frames: number): Promise<void> {
  return page.evaluate(
    async (way, frames) => {
      const { scroller } = window as unknown as ScrollWindow;
      for (let i = 0; i < frames; i++) {
        scroller.scrollTop += way / frames;
        await new Promise(requestAnimationFrame);
      }
    },
    way,
    frames,
  );
}

/** The rows that are seen, as "text at top", once that has come to rest: at neither end, if it grows there. */
async function rowsInView({ page }: Twin, { row, leavesEnds }: (typeof LISTS)[number]): Promise<string[]> {
  const read = () =>
    page.evaluate(
      (row, leavesEnds) => {
        const { scroller } = window as unknown as ScrollWindow;
        const { scrollTop, scrollHeight, clientHeight } = scroller;
        if (leavesEnds && (scrollTop < 1 || scrollTop + clientHeight > scrollHeight - 1)) return [];
        const { top, bottom } = scroller.getBoundingClientRect();
        const view = { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
        return [...scroller.querySelectorAll(row)].flatMap((item) => {
          const box = item.getBoundingClientRect();
          const seen = box.bottom > view.top + 1 && box.top < view.bottom - 1;
          return seen ? [`${item.textContent} at ${Math.round(box.top)}`] : [];
        });
      },
      row,
      leavesEnds,
    );
  for (let before = await read(), calm = 0; ; ) {
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const now = await read();
    calm = now.length > 0 && now.join() === before.join() ? calm + 1 : 0;
    if (calm === 5) return now;
    before = now;
  }
}

/** Scrolls along and gives the rows at each rest, with their marks held against them. */
async function wander(twin: Twin, list: (typeof LISTS)[number]): Promise<string[][]> {
  const { page } = twin;
  await page.waitForFunction(() => (window as unknown as ScrollWindow).scroller);
  const seen = [await rowsInView(twin, list)];
  await watchMarks(twin);
  for (const way of WAYS) {
    await scrollBy(twin, way * list.times, list.frames);
    const rows = await rowsInView(twin, list);
    seen.push(rows);
    if (!twin.hasPlainly) continue;
    const texts = rows.map((text) => text.replace(/ at -?\d+$/, ''));
    const expected = texts.flatMap((text) =>
      [...text.matchAll(WORDS)].map((match): PlacedMark => [match[0], text, match.index]),
    );
    expect(expected.length).toBeGreaterThan(5);
    const inView = async () => (await placedMarks(page)).filter(([, block]) => texts.includes(block));
    await expect.poll(inView, PATIENCE).toEqual(expected);
    // Rows just out of view are marked as well; no mark is elsewhere than on its word.
    for (const [written, block, at] of await placedMarks(page))
      expect(block.slice(at)).toMatch(new RegExp(`^${written}`));
  }
  expect(await page.evaluate(() => (window as unknown as ScrollWindow).wrong)).toEqual([]);
  expect(twin.complaints).toEqual([]);
  // How many rows are kept out of view is a matter of time there.
  if (!list.leavesEnds) seen.push([await wholePage(page)]);
  return seen;
}

describe.each(KINDS)('pages that make rows as one scrolls in %s', (kind) => {
  let twins: Twins;
  beforeAll(async () => {
    twins = await startTwins(kind, [...LISTS.map(({ name }) => name), 'routes']);
  });
  afterAll(() => twins?.close());

  it.each(LISTS)('$name: marks follow the rows, which stand where they would', async (list) => {
    const { withPlainly, without } = await twins.inBoth(list.name, (twin) => wander(twin, list));
    expect(withPlainly).toEqual(without);
  });

  it('routes of React Router: marks are those of the page in view', async () => {
    const walk = async ({ page, hasPlainly, complaints }: Twin): Promise<string[]> => {
      const titles: string[] = [];
      const arrive = async (title: string, marks: string[]) => {
        await expect.poll(() => page.$eval('h1', (heading) => heading.textContent), PATIENCE).toBe(title);
        const words = async () => (await placedMarks(page)).map(([written]) => written);
        if (hasPlainly) await expect.poll(words, PATIENCE).toEqual(marks);
        titles.push(await page.evaluate(() => `${location.pathname} ${document.body.innerHTML}`));
      };
      await page.waitForSelector('h1');
      await arrive('Home', ['CRPS']);
      await page.click('#touch');
      await arrive('Touch', ['allodynia', 'hyperalgesia']);
      await page.click('#medicine');
      await arrive('Medicine', ['gabapentin']);
      await page.evaluate(() => history.back());
      await arrive('Touch', ['allodynia', 'hyperalgesia']);
      await page.evaluate(() => history.go(-1));
      await arrive('Home', ['CRPS']);
      expect(complaints).toEqual([]);
      return titles;
    };
    const { withPlainly, without } = await twins.inBoth('routes', walk);
    expect(withPlainly).toEqual(without);
  });
});
