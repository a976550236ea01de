import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

const TERM = 'central sensitization';
/** Where parts of long texts meet, UTF-16 units. */
const BORDER = 32_768;

/** How a long run of text may stand on a page; the text node's own offsets stay those of the run where there is one. */
const PAGES = [
  { name: 'one text node', style: '', pieces: 1 },
  { name: 'one text node that keeps its lines', style: 'white-space: pre-wrap', pieces: 1 },
  { name: 'many text nodes', style: '', pieces: 997 },
];

describe.each(KINDS)('long texts in %s', (kind) => {
  const bare = useBarePage(kind);

  it.each(PAGES)('lose and make up nothing where parts meet: $name', async ({ style, pieces }) => {
    const page = await bare.load('<p id="long"></p>');
    const found = await page.evaluate(
      (term, border, style, pieces) => {
        const long = document.getElementById('long') as HTMLElement;
        long.style.cssText = style;
        const results: { shift: number; expected: number[]; found: number[] }[] = [];
        for (let shift = -term.length - 2; shift <= 2; shift += 1) {
          // One term at each of five borders, one more of half its words before, and words that only look like it.
          let text = '';
          const expected: number[] = [];
          for (let part = 1; part <= 5; part++) {
            const filler = 'so it is xketamine '.repeat(2000);
            text += filler
              .slice(0, part * border + shift - text.length - 1 - 9)
              .replace(/\S*$/, (end) => '-'.repeat(end.length));
            text += ' central ';
            text = text.padEnd(part * border + shift, ' ');
            expected.push(text.length);
            text += `${term} `;
          }
          text += 'sensitization';
          long.replaceChildren();
          const begins = new Map<Node, number>();
          const size = Math.ceil(text.length / pieces);
          for (let at = 0; at < text.length; at += size) {
            begins.set(long.appendChild(new Text(text.slice(at, at + size))), at);
          }
          const marks = plainly.marksFor([term, 'ketamine', 'central']);
          const starts = marks
            .filter(({ entry }) => entry !== 2)
            .map(({ range }) => (begins.get(range.startContainer) ?? Number.NaN) + range.startOffset);
          results.push({ shift, expected, found: starts });
        }
        return results;
      },
      TERM,
      BORDER,
      style,
      pieces,
    );
    expect(found).toHaveLength(TERM.length + 5);
    for (const { shift, expected, found: starts } of found)
      expect({ shift, starts }).toEqual({ shift, starts: expected });
  });

  it.each([
    { name: 'wrapped', style: '' },
    { name: 'with its lines kept', style: 'white-space: pre-wrap' },
    { name: 'in columns of its own height', style: 'columns: 3', lines: 4000 },
    { name: 'from right to left, downwards', style: 'writing-mode: vertical-rl; height: 500px' },
  ])('are read in and near the view only: $name', async ({ style, lines = 20_000 }) => {
    const page = await bare.load(`<p id="long" style="${style}"></p>`);
    await page.evaluate((lines) => {
      const text = Array.from({ length: lines }, (_, line) => `n${line} is ketamine and more words in this line\n`);
      (document.getElementById('long') as HTMLElement).textContent = text.join('');
    }, lines);
    for (const share of [0, 0.5, 1, 0.2]) {
      const { marked, seen, length } = await page.evaluate((share) => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        const leftwards = getComputedStyle(document.getElementById('long') as Element).writingMode === 'vertical-rl';
        scrollTo((leftwards ? -1 : 1) * share * scrollWidth, share * scrollHeight);
        const marks = plainly.marksFor(['ketamine'], plainly.viewOf(window, 0.5));
        const inView = ({ bottom, top, left, right }: DOMRect): boolean =>
          bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
        const boxes = marks.map((mark) => plainly.boxesOf(mark)[0] ?? new DOMRect());
        // What the browser itself says stands in the middle of the view.
        const caret = document.caretPositionFromPoint(innerWidth / 2, innerHeight / 2);
        const offsets = marks.map(({ range }) => range.startOffset);
        const middle = caret?.offset ?? -1;
        return {
          marked: offsets.filter((offset) => Math.abs(offset - middle) < 100).length,
          seen: boxes.filter(inView).length,
          length: offsets.length,
        };
      }, share);
      expect(marked).toBeGreaterThan(0);
      expect(seen).toBeGreaterThan(5);
      expect(length).toBeLessThan(8000);
    }
  });

  it('are read whole when the whole page is', async () => {
    const page = await bare.load('<p id="long"></p><p>ketamine</p>');
    const count = await page.evaluate(() => {
      (document.getElementById('long') as HTMLElement).textContent = 'ketamine \ud800 and so on '.repeat(100_000);
      return plainly.marksFor(['ketamine']).length;
    });
    expect(count).toBe(100_001);
  });
});
