import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Traits } from '../../src/core/glossary/entry-traits.ts';
import { KINDS, useBarePage } from './support/bare-page.ts';

const FORMS = ['allodynia', 'ketamine', 'pain', 'placebo', 'dorsal horn', 'CRPS'];
const TRAITS: Traits[] = [
  { category: 'symptoms', difficulty: 'hard' },
  { category: 'medicines', difficulty: 'medium' },
  { category: 'mechanisms', difficulty: 'easy' },
  { category: 'research', difficulty: 'medium' },
  { category: 'mechanisms', difficulty: 'hard' },
  { category: 'conditions', difficulty: 'hard' },
];

/** A page of many screens: paragraphs with each form again and again, a heading now and then. */
const LONG = Array.from({ length: 120 }, (_, n) => {
  const words = [FORMS[n % 6], n % 5 === 0 ? 'ketamine' : 'nothing', n % 7 === 0 ? 'CRPS' : 'else'];
  return `${n % 11 === 0 ? `<h2>Part ${n}: dorsal horn</h2>` : ''}<p id="p${n}">Here ${n} ${words.join(', ')}.</p>`;
}).join('');
const IN_BOX = `<p>allodynia above</p><div id="box" style="height: 400px; overflow: auto">${LONG}</div>`;
const SIDE_BAR = `<aside style="position: sticky; top: 0; float: right">allodynia, ketamine, placebo, dorsal horn</aside>${LONG}`;

/** What `plainly.density` of the page is used for, inside the page only. */
declare global {
  var wanted: { density: 'few' | 'some' | 'all'; categoriesOff: string[]; quiet: number[]; said: Map<number, number> };
  var painted: () => string[];
  var look: () => Promise<void>;
}

describe.each(KINDS)('how many marks in %s', (kind) => {
  const bare = useBarePage(kind);

  /** Shows a page and starts to mark it; `painted` then gives what is painted in the window, and where, from the top down. */
  const start = async (html: string, density: 'few' | 'some' | 'all' = 'some'): Promise<Page> => {
    const page = await bare.load(html);
    await page.evaluate(
      (forms, traits, density) => {
        globalThis.wanted = { density, categoriesOff: [], quiet: [], said: new Map() };
        let looked = (): void => {};
        const { reader } = plainly.read(
          forms,
          { onLook: () => looked() },
          {
            traits,
            isQuiet: (entry) => wanted.quiet.includes(entry),
            remembered: () => wanted.said,
            wanted: {
              get density() {
                return wanted.density;
              },
              get categoriesOff() {
                return wanted.categoriesOff as never;
              },
            },
          },
        );
        globalThis.look = () =>
          new Promise((resolve) => {
            looked = resolve;
            reader.refresh();
          });
        globalThis.painted = () =>
          reader.marks().flatMap((mark) => {
            const [box] = plainly.boxesOf(mark);
            const home = mark.range.startContainer.parentElement;
            return box && box.bottom > 0 && box.top < innerHeight ? [`${mark.written} ${home?.id}`] : [];
          });
      },
      FORMS,
      TRAITS,
      density,
    );
    return page;
  };
  const marked = () => bare.page.evaluate(() => painted());
  /** Scrolls, and waits until it has been looked at again. */
  const scrollTo = (page: Page, top: number, box = '') =>
    page.evaluate(
      async (top, box) => {
        (box ? document.getElementById(box) : document.documentElement)?.scrollTo({ top, behavior: 'instant' });
        await new Promise((resolve) => setTimeout(resolve, 20));
        await look();
        return painted();
      },
      top,
      box,
    );

  it.each<[string, string, Record<'few' | 'some' | 'all', string>]>([
    [
      'each word once on a screen, but for everyday ones',
      '<p>allodynia ketamine pain placebo allodynia ketamine pain</p>',
      {
        few: 'allodynia ketamine placebo',
        some: 'allodynia ketamine placebo',
        all: 'allodynia ketamine pain placebo allodynia ketamine pain',
      },
    ],
    [
      'the hardest first',
      '<p>ketamine placebo allodynia dorsal horn</p>',
      {
        few: 'ketamine allodynia dorsal horn',
        some: 'ketamine placebo allodynia dorsal horn',
        all: 'ketamine placebo allodynia dorsal horn',
      },
    ],
    [
      'once in each section',
      '<h2>allodynia</h2><p>allodynia</p><h2>Then</h2><p>allodynia</p><article>allodynia allodynia</article><p>allodynia</p>',
      {
        few: 'allodynia',
        some: 'allodynia allodynia allodynia allodynia',
        all: 'allodynia allodynia allodynia allodynia allodynia allodynia',
      },
    ],
    [
      'no quote of what stands on the page',
      `<p>They told me that allodynia comes with it, and that ketamine may help.</p>
       <article><blockquote>that allodynia comes with it</blockquote> So it does.</article>
       <article><blockquote>Another paper says: a placebo can help.</blockquote></article>`,
      {
        few: 'allodynia ketamine placebo',
        some: 'allodynia ketamine placebo',
        all: 'allodynia ketamine placebo',
      },
    ],
    [
      'nothing that is folded away, which would take the place of others',
      `<div style="height: 0; overflow: hidden"><p>allodynia ketamine</p></div>
       <p style="position: absolute; width: 1px; height: 1px; overflow: hidden">dorsal horn</p>
       <p>ketamine placebo CRPS</p>`,
      {
        few: 'ketamine placebo CRPS',
        some: 'ketamine placebo CRPS',
        all: 'allodynia ketamine dorsal horn ketamine placebo CRPS',
      },
    ],
    [
      'what a body without any height holds',
      '<style>body { height: 0; overflow: hidden }</style><p>allodynia allodynia</p>',
      { few: 'allodynia', some: 'allodynia', all: 'allodynia allodynia' },
    ],
    [
      'what the page explains itself, once',
      '<p>Foot drop syndrome (FDS) is no CRPS. FDS, FDS.</p><p>More of FDS.</p>',
      { few: 'CRPS FDS', some: 'CRPS FDS', all: 'CRPS FDS FDS FDS' },
    ],
  ])('%s', async (_, html, expected) => {
    for (const density of ['few', 'some', 'all'] as const) {
      await start(html, density);
      await expect
        .poll(async () => (await marked()).map((line) => line.split(' ').slice(0, -1).join(' ')).join(' '), {
          timeout: 4000,
        })
        .toBe(expected[density]);
    }
  });

  it('is as the reader wants it, at once', async () => {
    const page = await start('<p>allodynia, pain, placebo, allodynia</p>');
    const changed = (change: Partial<typeof wanted>) =>
      page.evaluate(async (change) => {
        Object.assign(wanted, change);
        await look();
        return painted().map((line) => line.trim());
      }, change);
    expect(await changed({})).toEqual(['allodynia', 'placebo']);
    expect(await changed({ density: 'all' })).toEqual(['allodynia', 'pain', 'placebo', 'allodynia']);
    expect(await changed({ density: 'some' })).toEqual(['allodynia', 'placebo']);
    expect(await changed({ categoriesOff: ['research'] })).toEqual(['allodynia']);
    expect(await changed({ density: 'all', quiet: [0] })).toEqual(['pain']);
    expect(await changed({ categoriesOff: [], quiet: [] })).toEqual(['allodynia', 'pain', 'placebo', 'allodynia']);
  });

  it('is no more than before when the reader takes a mark away, so that it may come back', async () => {
    const page = await start(
      '<p>ketamine CRPS placebo dorsal horn allodynia</p><div style="height: 3000px"></div>',
      'few',
    );
    const say = (quiet: number[]) =>
      page.evaluate(async (quiet) => {
        Object.assign(wanted, { quiet, said: new Map() });
        await look();
        await look();
        return painted().map((line) => line.trim());
      }, quiet);
    expect(await say([])).toEqual(['CRPS', 'dorsal horn', 'allodynia']);
    expect(await say([5])).toEqual(['dorsal horn', 'allodynia']);
    expect(await say([5, 0])).toEqual(['dorsal horn']);
    expect(await say([5])).toEqual(['dorsal horn', 'allodynia']);
    expect(await say([])).toEqual(['CRPS', 'dorsal horn', 'allodynia']);
    await say([5]);
    await scrollTo(page, 2000);
    expect(await scrollTo(page, 0)).toEqual(['ketamine ', 'dorsal horn ', 'allodynia ']);
  });

  it.each([
    ['a box that scrolls', '<div style="height: 60px; overflow: auto"><p style="height: 90px">Here</p>WORDS</div>', 3],
    ['a low box', '<div style="height: 60px; overflow: hidden"><p style="height: 90px">Here</p>WORDS</div>', 3],
    [
      'a row that is moved by arrows',
      '<div style="display: flex; overflow: hidden"><div style="flex: 0 0 100%">Here</div><div>WORDS</div></div>',
      3,
    ],
    [
      'nothing, since they are placed by the page',
      '<div style="overflow: hidden"><p class="out">WORDS</p>Here</div>',
      0,
    ],
    [
      'nothing, in a box drawn smaller that has nothing to scroll',
      '<div style="overflow: auto; transform: scale(0.5); transform-origin: 0 0">WORDS</div>',
      0,
    ],
  ])('does not count words cut off by %s', async (_, html, count) => {
    const words = 'allodynia, dorsal horn, CRPS';
    const style = '<style>.out { position: absolute; top: 300px }</style>';
    await start(`${style}${html.replace('WORDS', words)}<p id="below">${words}</p>`, 'few');
    const below = async () => (await marked()).filter((line) => line.endsWith('below'));
    await expect.poll(below, { timeout: 4000 }).toHaveLength(count);
  });

  it.each([
    ['the page', LONG, ''],
    ['a box in it', IN_BOX, 'box'],
    ['the page beside a side bar that stays', SIDE_BAR, ''],
  ])('is the same wherever one comes from when %s is scrolled, and what is seen stays', async (_, html, box) => {
    const page = await start(html);
    const tops = [0, 130, 260, 390, 640, 910, 1300, 1333, 2100, 2500];
    const down = new Map<number, string[]>();
    let before: string[] = [];
    for (const top of tops) {
      const now = await scrollTo(page, top, box);
      expect(now.length).toBeGreaterThan(1);
      const gone = before.filter((line) => !now.includes(line));
      const inWindow = await page.evaluate(
        (gone) =>
          gone.filter(
            (line) => (document.getElementById(line.split(' ').at(-1) ?? '')?.getBoundingClientRect().top ?? 0) > 20,
          ),
        gone,
      );
      if (box === '') expect(inWindow).toEqual([]);
      down.set(top, now);
      before = now;
    }
    for (const top of tops.toReversed()) expect(await scrollTo(page, top, box)).toEqual(down.get(top));
    await start(html);
    expect(await scrollTo(page, 2100, box)).toEqual(down.get(2100));
  });

  it('is no word at the head of a screen that is marked at the foot of the one before, but for a new section', async () => {
    const page = await start(
      `<div style="height: 560px"></div><p id="a">allodynia</p><p id="b">allodynia ketamine</p><p id="c">ketamine</p>
       <h2>Then</h2><p id="d">ketamine</p><div style="height: 600px"></div>`,
    );
    expect(await scrollTo(page, 200)).toEqual(['allodynia a', 'ketamine b', 'ketamine d']);
  });

  it('is the same as on a fresh page when what stood above is taken away, or the window becomes another', async () => {
    const words = FORMS.filter((form) => form !== 'pain').join(', ');
    const screens = `<p>${words}</p><p style="margin-top: 500px">${words}</p><p>${words}</p>`;
    const fresh = async (html: string): Promise<string[]> => {
      await start(html);
      return scrollTo(bare.page, 0);
    };
    const without = await fresh(screens);
    const page = await start(`<div id="banner" style="height: 500px"></div>${screens}`);
    const before = await scrollTo(page, 0);
    expect(before).toHaveLength(5);
    await page.evaluate(() => document.getElementById('banner')?.remove());
    expect(await scrollTo(page, 0)).toEqual(without);

    const narrow = { width: 300, height: 600 };
    await start(LONG);
    await page.setViewport(narrow);
    const turned = await scrollTo(page, 0);
    expect(turned).toEqual(await fresh(LONG));
    await page.setViewport({ width: 800, height: 600 });
  });

  it('is the same when the page puts the same text into new nodes', async () => {
    const page = await start(LONG);
    await page.evaluate(() => {
      const first = document.createElement('p');
      first.textContent = 'Late words above all: allodynia, ketamine, CRPS, dorsal horn.';
      document.body.prepend(first);
    });
    const before = await scrollTo(page, 0);
    // What was seen before still is, though these words come first now.
    expect(before.some((line) => line.startsWith('allodynia p'))).toBe(true);
    const after = await page.evaluate(async () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes) node.replaceWith(node.data);
      await look();
      return painted();
    });
    expect(after).toEqual(before);
    await scrollTo(page, 3000);
    expect((await scrollTo(page, 0)).filter((line) => line.startsWith('allodynia'))[0]).toBe('allodynia ');
  });
});
