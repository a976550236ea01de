import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find-browser.ts';
import { KINDS, useBarePage } from './support/bare-page.ts';

declare global {
  /** What the source under test did on a vast page; inside the page only. */
  var vast: ReturnType<typeof plainly.read> & {
    /** Longest of its pieces, ms. */
    longest: number;
  };
}

/**
 * Longest piece of own work, ms: many times the limit, since browsers share this machine. Each of these pages takes
 * seconds at once where it is not read in pieces.
 */
const LONGEST = 1000;
const MARKED = 10_000;
/** Characters of one line that is laid out. Chromium itself takes 40 s for 50 MB, where it passes as well. */
const LINE = { chromium: Number(process.env['PLAINLY_LINE'] ?? 8_000_000), firefox: 50_000_000 };
/** Far more than that, ms. */
const LAID_OUT = 150_000;

/** Hidden elements upon each other; Firefox itself falls over at 35,000. */
const DEPTH = { chromium: 100_000, firefox: 20_000 };

/** Pages that are built by script, as no parser would; code for the page's own world. */
const BUILT = (kind: BrowserKind) => [
  {
    name: '100,000 elements in towers',
    script: `
      for (let tower = 0; tower < 250; tower++) {
        let at = document.body;
        for (let floor = 0; floor < 400; floor++) at = at.appendChild(document.createElement('div'));
        at.append('ketamine');
      }`,
    count: 250,
    inView: true,
  },
  {
    name: `one tower of ${DEPTH[kind].toLocaleString('en')} elements, hidden`,
    // Towers are put upon each other two by two: floor by floor, browsers walk the whole tower each time.
    script: `
      let towers = Array.from({ length: ${DEPTH[kind]} }, () => document.createElement('div')).map((top) => [top, top]);
      while (towers.length > 1)
        towers = towers.flatMap(([top, foot], at) => {
          if (at % 2) return [];
          const below = towers[at + 1];
          if (below) foot.append(below[0]);
          return [[top, below?.[1] ?? foot]];
        });
      const [[hidden, foot]] = towers;
      hidden.hidden = true;
      foot.append('ketamine');
      document.body.append(hidden, 'ketamine');`,
    count: 1,
    inView: true,
  },
  {
    name: '100,000 empty elements and comments side by side',
    script: `
      for (let turn = 0; turn < 50_000; turn++) document.body.append(document.createElement('i'), new Comment('ketamine'));
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'ketamine' }));`,
    count: 1,
    inView: false,
  },
];

describe.each(KINDS)('vast pages in %s', (kind) => {
  const bare = useBarePage(kind);

  /** Builds a page and starts a reader there; what it does from then on is timed. */
  const start = async (script: string) => {
    const page = await bare.load('<p>ketamine first</p>');
    await page.evaluate((script) => {
      new Function(script)();
      document.body.getBoundingClientRect();
      let longest = 0;
      const timed = <T>(piece: () => T): T => {
        const begun = performance.now();
        const result = piece();
        longest = Math.max(longest, performance.now() - begun);
        return result;
      };
      for (const name of ['setTimeout', 'requestAnimationFrame', 'requestIdleCallback'] as const) {
        const native = globalThis[name].bind(globalThis) as (callback: () => void, more?: number) => number;
        Object.assign(globalThis, {
          [name]: (callback: () => void, more?: number) => native(() => timed(callback), more),
        });
      }
      globalThis.vast = Object.assign(
        timed(() => plainly.read(['ketamine'])),
        { longest: 0 },
      );
      Object.defineProperty(vast, 'longest', { get: () => longest });
    }, script);
    return page;
  };
  const marked = () => bare.page.evaluate(() => vast.reader.marks().map((mark) => plainly.wordsAt(mark)));
  const longest = () => bare.page.evaluate(() => vast.longest);

  it.each(BUILT(kind))('are looked at and read in pieces: $name', async ({ script, count, inView }) => {
    const page = await start(script);
    if (inView) await expect.poll(async () => (await marked()).length, { timeout: MARKED }).toBeGreaterThan(1);
    const found = await page.evaluate(() => vast.reader.findAll());
    expect(found).toEqual([{ entry: 0, written: 'ketamine', count: count + 1 }]);
    expect(await longest()).toBeLessThan(LONGEST);
  });

  it('are read over a million empty text nodes, marked before them, and after them when they have gone', async () => {
    const page = await start(`
      const p = document.body.appendChild(document.createElement('p'));
      p.append('ket');
      for (let turn = 0; turn < 1_000_000; turn++) p.append(new Text(''));
      p.append('amine second');`);
    expect(await page.evaluate(() => vast.reader.findAll())).toEqual([{ entry: 0, written: 'ketamine', count: 2 }]);
    expect(await marked()).toContain('ketamine');
    await page.evaluate(() => {
      // Firefox itself takes minutes to take a million nodes out one by one.
      const calm = Object.assign(document.createElement('p'), { textContent: 'ketamine second' });
      document.querySelector('p + p')?.replaceWith(calm);
    });
    await expect.poll(marked, { timeout: MARKED }).toEqual(['ketamine', 'ketamine']);
    expect(await longest()).toBeLessThan(LONGEST);
  });

  it.each([
    { name: `${LINE[kind] / 1_000_000} MB in one line`, style: 'white-space: pre', size: LINE[kind] },
    { name: '50 MB in one text node that is not laid out', style: 'content-visibility: hidden', size: 50_000_000 },
  ])('are marked around $name', { timeout: LAID_OUT }, async ({ style, size }) => {
    const page = await start(`
      const p = document.body.appendChild(document.createElement('p'));
      p.style.cssText = '${style}';
      p.textContent = 'ketamine, a word '.repeat(${size} / 17);
      document.body.append(Object.assign(document.createElement('p'), { textContent: 'ketamine last' }));`);
    const blocks = () =>
      page.evaluate(() => vast.reader.marks().map(({ range }) => (range.startContainer as Text).data.slice(0, 20)));
    await expect.poll(blocks, { timeout: LAID_OUT }).toEqual(['ketamine first', 'ketamine last']);
    await page.evaluate(async () => {
      const all = vast.reader.findFirst(1);
      for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 20));
      vast.stop.abort();
      await all;
    });
    expect(await longest()).toBeLessThan(LONGEST);
  });
});
