import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

/** Where a point lies, from the box of the word's first line: to its left edge, its right, its top, its bottom; CSS px. */
type Point = { left: number } | { right: number } | { top: number } | { bottom: number } | 'middle';
type Case = [name: string, html: string, point: Point, written: string | undefined];

const WORD = '<p style="margin: 40px">a CRPS here</p>';
const COVER = 'position: absolute; inset: 0';

const CASES: Case[] = [
  ['on the word', WORD, 'middle', 'CRPS'],
  ['just left of it', WORD, { left: -3 }, 'CRPS'],
  ['too far left', WORD, { left: -6 }, undefined],
  ['just right of it', WORD, { right: 3 }, 'CRPS'],
  ['too far right', WORD, { right: 6 }, undefined],
  ['just above', WORD, { top: -3 }, 'CRPS'],
  ['too far above', WORD, { top: -6 }, undefined],
  ['just below', WORD, { bottom: 3 }, 'CRPS'],
  ['too far below', WORD, { bottom: 6 }, undefined],
  [
    'just beside it, over the next element',
    '<p style="margin: 40px"><b>CRPS</b><i>, here</i></p>',
    { right: 2 },
    'CRPS',
  ],
  ['on a word of several elements', '<p><i>CR</i><b>PS</b></p>', 'middle', 'CRPS'],
  ['on a word in a link', '<p><a href="#">a CRPS b</a></p>', 'middle', 'CRPS'],
  ['under a box beside its paragraph', `${WORD}<div style="${COVER}">x</div>`, 'middle', undefined],
  [
    'under a box in its paragraph',
    `<p style="position: relative">a CRPS<b style="${COVER}">x</b></p>`,
    'middle',
    undefined,
  ],
  [
    'under a box far away in the document',
    `<div>${WORD}</div><div><div style="${COVER}">x</div></div>`,
    'middle',
    undefined,
  ],
  ['just beside it, where a box covers the word', `${WORD}<div style="${COVER}">x</div>`, { left: -3 }, undefined],
  [
    'under a box that lets the pointer through',
    `${WORD}<div style="${COVER}; pointer-events: none">x</div>`,
    'middle',
    'CRPS',
  ],
  [
    'that itself lets the pointer through',
    `<section><p style="margin: 40px; pointer-events: none">a CRPS here</p></section>`,
    'middle',
    'CRPS',
  ],
  ['in an element without a box of its own', `<p><i style="display: contents">a CRPS here</i></p>`, 'middle', 'CRPS'],
  [
    'but not below the edge of a box that scrolls',
    `<div style="height: 60px; overflow: auto"><p style="margin-top: 80px">a CRPS here</p></div><p>beneath</p>`,
    'middle',
    undefined,
  ],
  [
    'but not on a line that is cut off',
    `<p style="height: 1.2em; width: 5em; overflow: hidden">word word word word CRPS</p><br><br>`,
    'middle',
    undefined,
  ],
  ['in an open root', `<div><template data-root="open">${WORD}</template></div>`, 'middle', 'CRPS'],
  ['in a closed root', `<div><template data-root="closed">${WORD}</template></div>`, 'middle', 'CRPS'],
  [
    'in a root in a root',
    `<div><template data-root="open"><span><template data-root="closed"><i>CRPS</i></template></span></template></div>`,
    'middle',
    'CRPS',
  ],
  ['straight in a root', '<div><template data-root="open">a CRPS here</template></div>', 'middle', 'CRPS'],
  ['in a slot', `<div>${WORD}<template data-root="open"><p><slot></slot></p></template></div>`, 'middle', 'CRPS'],
  [
    'in a root under a box',
    `<div><template data-root="open">${WORD}</template></div><div style="${COVER}">x</div>`,
    'middle',
    undefined,
  ],
];

describe.each(KINDS)('pointing in %s', (kind) => {
  const bare = useBarePage(kind);

  it.each(CASES)('finds the mark %s', async (_, html, point, written) => {
    const page = await bare.load(html);
    const found = await page.evaluate((point) => {
      const marks = plainly.marksFor(['CRPS']);
      const [box] = marks.flatMap((mark) => plainly.boxesOf(mark));
      if (!box) throw new Error('no mark');
      let x = box.left + box.width / 2;
      let y = box.top + box.height / 2;
      if (point !== 'middle') {
        if ('left' in point) x = box.left + point.left;
        else if ('right' in point) x = box.right + point.right;
        else if ('top' in point) y = box.top + point.top;
        else y = box.bottom + point.bottom;
      }
      return plainly.markAt(marks, x, y, plainly.NEAR_WORD)?.written;
    }, point);
    expect(found).toBe(written);
  });

  it('finds words broken over lines, on each line and not between', async () => {
    const page = await bare.load(
      '<p style="width: 11em; font: 20px/3 monospace">word wo central sensitization and on</p>',
    );
    const found = await page.evaluate(() => {
      const marks = plainly.marksFor(['central sensitization']);
      const boxes = marks.flatMap((mark) => plainly.boxesOf(mark));
      const hit = (x: number, y: number) => plainly.markAt(marks, x, y, plainly.NEAR_WORD)?.written ?? 'none';
      const [first, second] = boxes;
      if (!first || !second) throw new Error('not broken');
      return [
        hit(first.left + 5, first.top + 5),
        hit(second.right - 5, second.top + 5),
        hit(first.left - 30, first.top + 5),
        hit(second.left + 5, (first.bottom + second.top) / 2),
      ];
    });
    expect(found).toEqual(['central sensitization', 'central sensitization', 'none', 'none']);
  });

  it('takes the nearer of two words', async () => {
    const page = await bare.load('<p>CRPS/ketamine</p>');
    const found = await page.evaluate(() => {
      const marks = plainly.marksFor(['CRPS', 'ketamine']);
      const [first, second] = marks.flatMap((mark) => plainly.boxesOf(mark));
      if (!first || !second) throw new Error('no marks');
      return [first.right + 0.5, second.left - 0.5].map(
        (x) => plainly.markAt(marks, x, first.top + 5, plainly.NEAR_WORD)?.written,
      );
    });
    expect(found).toEqual(['CRPS', 'ketamine']);
  });

  it('finds nothing where the words are gone', async () => {
    const page = await bare.load(WORD);
    const found = await page.evaluate(() => {
      const marks = plainly.marksFor(['CRPS']);
      const [box] = marks.flatMap((mark) => plainly.boxesOf(mark));
      document.querySelector('p')?.replaceChildren('a CRPS here');
      return [
        marks.length,
        (box && plainly.markAt(marks, box.left + 5, box.top + 5, plainly.NEAR_WORD)?.written) ?? 'none',
      ];
    });
    expect(found).toEqual([1, 'none']);
  });

  it('steps through the marks in the window in reading order, round at both ends', async () => {
    const page = await bare.load(
      `<p>one ketamine <b>two</b> CRPS</p><div><b>three</b><template data-root="open"><i>pain <slot></slot></i></template></div>
       <p style="margin-top: 700px">below CRPS</p>`,
    );
    const steps = await page.evaluate(() => {
      const marks = plainly.marksFor(['ketamine', 'CRPS', 'pain']);
      const walk = (direction: 1 | -1, from?: (typeof marks)[number]) => {
        let current = from;
        return Array.from({ length: 4 }, () => {
          current = plainly.stepFrom(marks, current, direction, window);
          return current?.written;
        });
      };
      const below = marks.at(-1);
      return {
        all: marks.map(({ written }) => written),
        on: walk(1),
        back: walk(-1),
        // The one with the card counts though it is out of the window.
        fromBelow: walk(1, below),
        backFromBelow: plainly.stepFrom(marks, below, -1, window)?.written,
        ofNone: plainly.stepFrom([], undefined, 1, window),
        ofOthers: plainly.stepFrom(marks.slice(0, 2), below, 1, window)?.written,
      };
    });
    expect(steps).toEqual({
      all: ['ketamine', 'CRPS', 'pain', 'CRPS'],
      on: ['ketamine', 'CRPS', 'pain', 'ketamine'],
      back: ['pain', 'CRPS', 'ketamine', 'pain'],
      fromBelow: ['ketamine', 'CRPS', 'pain', 'ketamine'],
      backFromBelow: 'pain',
      ofNone: undefined,
      ofOthers: 'ketamine',
    });
  });
});
