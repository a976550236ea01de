import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { MANY_ELEMENTS, numbered } from './support/large-pages.ts';

/** The numbers of the terms marked, and of those seen: the view in full, and half a screen more each way. */
async function marked(page: Page) {
  return page.evaluate(() => {
    const number = (text: string | null | undefined) => Number(/n(\d+)/.exec(text ?? '')?.[1]);
    const marks = plainly.marksFor(['ketamine'], plainly.viewOf(window, 0.5));
    const numbers = marks.map(({ range }) => number(range.startContainer.textContent));
    const boxes = marks.flatMap((mark) => plainly.boxesOf(mark).slice(0, 1));
    const { innerWidth: width, innerHeight: height } = window;
    const all = plainly.marksFor(['ketamine']);
    const meets = (box: DOMRect | undefined, margin: number) => {
      if (!box) return false;
      const x = box.left < width * (1 + margin) && box.right > -width * margin;
      return x && box.top < height * (1 + margin) && box.bottom > -height * margin;
    };
    const seen = all.filter((mark) => meets(plainly.boxesOf(mark)[0], 0));
    return {
      numbers,
      seen: seen.map(({ range }) => number(range.startContainer.textContent)),
      /** Marked, but further away than the margin and one more block. */
      far: boxes.filter((box) => !meets(box, 0.75)).length,
    };
  });
}

/** What must hold wherever the reader is: all that is seen is marked, in order, and nothing far away. */
async function expectInView(page: Page, atLeast = 1): Promise<number[]> {
  const { numbers, seen, far } = await marked(page);
  expect(seen.length).toBeGreaterThanOrEqual(atLeast);
  expect(seen.filter((number) => !numbers.includes(number))).toEqual([]);
  expect(far).toBe(0);
  return numbers;
}

/** Pages of one kind of list each; where they are scrolled to, and what of the list is scrolled (the window if nothing). */
const LISTS: [name: string, html: string, scroller?: string][] = [
  ['20,000 paragraphs', numbered(20_000, (text) => `<p>${text}</p>`)],
  ['a page of few elements', numbered(1000, (text) => `<p>${text}</p>`)],
  ['lists in lists', numbered(6000, (text, place) => `${place % 100 ? '' : '<section>'}<div><p>${text}</p></div>`)],
  ['lines in one block', `<div>${numbered(8000, (text) => `${text}<br>`)}</div>`],
  ['lines in one inline element', `<font>${numbered(8000, (text) => `${text}<br>`)}</font>`],
  ['inline elements and line breaks', numbered(8000, (text) => `<a href="#">${text}</a><br>`)],
  ['a table', `<table>${numbered(5000, (text, place) => `<tr><td>${place}</td><td>${text}</td></tr>`)}</table>`],
  [
    'a grid of rows',
    `<div style="display: grid; grid-template-columns: repeat(20, 1fr)">${numbered(8000, (text) => `<div>${text}</div>`)}</div>`,
  ],
  [
    'tiles of different heights',
    numbered(
      6000,
      (text, place) =>
        `<div style="display: inline-block; width: 90px; height: ${30 + ((place * 37) % 60)}px">${text}</div>`,
    ),
  ],
  [
    'a chat from below',
    `<div id="scroller" style="height: 580px; overflow: auto; display: flex; flex-direction: column-reverse">
     ${numbered(5000, (text) => `<div style="flex: none">${text}</div>`)}</div>`,
    'scroller',
  ],
  [
    'a scroller',
    `<div id="scroller" style="height: 400px; overflow: auto">${numbered(5000, (text) => `<p>${text}</p>`)}</div>`,
    'scroller',
  ],
  [
    'a sideways scroller',
    `<div id="scroller" style="display: flex; overflow: auto">${numbered(5000, (text) => `<div style="flex: none; width: 150px">${text}</div>`)}</div>`,
    'scroller',
  ],
  [
    'a sideways scroller from right to left',
    `<div id="scroller" dir="rtl" style="display: flex; overflow: auto">${numbered(5000, (text) => `<div style="flex: none; width: 150px">${text}</div>`)}</div>`,
    'scroller',
  ],
  ['columns', `<div style="columns: 3">${numbered(5000, (text) => `<p>${text}</p>`)}</div>`],
  ['right to left', `<div dir="rtl">${numbered(5000, (text) => `<p>${text}</p>`)}</div>`],
  [
    'vertical writing',
    `<div id="scroller" style="writing-mode: vertical-rl; width: 700px; height: 400px; overflow: auto">${numbered(5000, (text) => `<p>${text}</p>`)}</div>`,
    'scroller',
  ],
  [
    'a list with something far away after each item',
    numbered(5000, (text) => `<p>${text}</p><span style="position: absolute; top: -9999px">x</span>`),
  ],
  ['a list with much that is hidden', numbered(5000, (text, place) => `<p${place % 9 ? ' hidden' : ''}>${text}</p>`)],
  [
    'a slotted list',
    `<div><template data-root="open"><slot></slot></template>${numbered(5000, (text) => `<p>${text}</p>`)}</div>`,
  ],
];

const SIDEWAYS = numbered(20_000, (text) => `<div style="flex: none; width: 150px">${text}</div>`);
/** Lists too long to be measured, and how far each is scrolled at last, as a share of its size. */
const LONG: [name: string, html: string, share: number][] = [
  ['100,000 paragraphs', numbered(100_000, (text) => `<p>${text}</p>`), 0.37],
  ['100,000 paragraphs, at the end', numbered(100_000, (text) => `<p>${text}</p>`), 1],
  ['100,000 lines', numbered(100_000, (text) => `${text}<br>`), 0.37],
  [
    '20,000 messages from below',
    `<div id="scroller" style="height: 580px; overflow: auto; display: flex; flex-direction: column-reverse">
     ${numbered(20_000, (text) => `<div style="flex: none">${text}</div>`)}</div>`,
    -0.5,
  ],
  ['20,000 boxes sideways', `<div id="scroller" style="display: flex; overflow: auto">${SIDEWAYS}</div>`, 0.5],
  [
    '20,000 boxes from right to left',
    `<div id="scroller" dir="rtl" style="display: flex; overflow: auto">${SIDEWAYS}</div>`,
    -0.5,
  ],
  [
    '20,000 paragraphs with something far away after each',
    numbered(20_000, (text) => `<p>${text}</p><i style="position: absolute; top: -9999px">x</i>`),
    0.5,
  ],
];

describe.each(KINDS)('reading what is in view in %s', (kind) => {
  const bare = useBarePage(kind);

  it.each(LISTS)('finds all that is seen and little more: %s', async (_, html, scroller) => {
    const page = await bare.load(html);
    const heads: (number | undefined)[] = [];
    for (const share of [0, 0.5, 1]) {
      await page.evaluate(
        (id, share) => {
          const list = (id && document.getElementById(id)) || document.documentElement;
          const backwards = /reverse/.test(getComputedStyle(list).flexDirection) ? -1 : 1;
          const leftwards =
            getComputedStyle(list).direction === 'rtl' || /rl$/.test(getComputedStyle(list).writingMode);
          list.scrollTop = backwards * share * (list.scrollHeight - list.clientHeight);
          list.scrollLeft = (leftwards ? -1 : 1) * share * (list.scrollWidth - list.clientWidth);
        },
        scroller,
        share,
      );
      heads.push((await expectInView(page)).at(-1));
    }
    // Each of the three places showed other words.
    expect(new Set(heads).size).toBe(3);
  });

  it.each(LONG)('measures few of %s', async (_, html, share) => {
    const page = await bare.load(html);
    for (const way of [0, share]) {
      const counted = await page.evaluate((way) => {
        for (const list of [document.documentElement, document.getElementById('scroller')]) {
          list?.scrollTo(way * list.scrollWidth, way * list.scrollHeight);
        }
        let count = 0;
        const undo = [Element.prototype, Range.prototype].map((prototype) => {
          const { getBoundingClientRect } = prototype;
          prototype.getBoundingClientRect = function (this: Element & Range) {
            count++;
            return getBoundingClientRect.call(this);
          };
          return () => Object.assign(prototype, { getBoundingClientRect });
        });
        const found = plainly.marksFor(['ketamine'], plainly.viewOf(window, 0.5)).length;
        for (const restore of undo) restore();
        return { count, found };
      }, way);
      expect(counted.found).toBeGreaterThan(5);
      expect(counted.count).toBeLessThan(400);
      expect(counted.count).toBeGreaterThan(5);
    }
  });

  it('reads a paragraph whole or not at all, so that no meaning hangs on the scroll', async () => {
    const page = await bare.load(
      `<p>ketamine <b>one</b> infusion ${'and so on '.repeat(3000)} central <b>deep</b> sensitization</p>`,
    );
    const texts = await page.evaluate(() => plainly.texts(plainly.viewOf(window, 0)));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^ketamine one infusion .* central deep sensitization$/);
  });

  it.each([
    ['few elements', ''],
    ['many elements', MANY_ELEMENTS],
  ])('finds what overflows a box out of view on a page of %s', async (_, more) => {
    const page = await bare.load(
      `<style>body { margin: 0; overflow: hidden } .slide { flex: none; width: 100% }</style>${more}
       <div style="display: flex; transform: translateX(-8000px)">${numbered(20, (text) => `<div class="slide">${text}</div>`)}</div>
       <div style="height: 10px; margin-top: -3000px">${numbered(60, (text) => `<p style="height: 60px; margin: 0">${text}</p>`)}</div>`,
    );
    const { seen, numbers } = await marked(page);
    expect(seen).toContain(10);
    expect(seen.filter((number) => number > 45).length).toBeGreaterThan(5);
    expect(seen.filter((number) => !numbers.includes(number))).toEqual([]);
  });
});
