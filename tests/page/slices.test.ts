import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { loadCounted } from './support/counted-page.ts';

/** Most work of a look and of a slice of reading the whole page, ms; and most that is in hand when the time is over. */
const LOOK = 50;
const SLICE = 8;
const IN_HAND = 15;

const filled = (count: number, piece: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => piece(place)).join('');

/** As deep as browsers' parsers nest. */
const tower = (height: number, html: string): string => '<div>'.repeat(height) + html + '</div>'.repeat(height);

/** Pages on which looking, reading and searching are all long work. */
const PAGES = [
  { name: 'many paragraphs', html: filled(8000, (place) => `<p>n${place} ketamine</p>`), count: 8000 },
  {
    name: 'many words in one view',
    html: `<p style="font-size: 1px">${'ketamine <i></i>'.repeat(8000)}</p>`,
    count: 8000,
  },
  { name: 'one long text', html: `<p>${'ketamine and more '.repeat(50_000)}</p>`, count: 50_000 },
  { name: 'towers', html: tower(400, 'ketamine').repeat(30), count: 30 },
  { name: 'a hidden tower', html: `<div hidden>${tower(480, '<i></i>'.repeat(5000))}</div>ketamine`, count: 1 },
  {
    name: 'fixed boxes deep in what is far away',
    html: `<div style="height: 9000px">far</div>${tower(100, '<b style="position: fixed">ketamine</b>'.repeat(3000))}`,
    count: 3000,
  },
  { name: 'elements without a box', html: `<p>${'<i></i>'.repeat(15_000)}ketamine</p>`, count: 1 },
  {
    name: 'boxes in no order',
    html: filled(4000, (place) => `<p style="position: absolute; top: ${(place * 7919) % 9000}px">ketamine</p>`),
    count: 4000,
  },
];

describe.each(KINDS)('pieces of work in %s', (kind) => {
  const bare = useBarePage(kind);

  it.each(PAGES)('end when their time is over: $name', async ({ html, count }) => {
    const page = await loadCounted(bare, html);
    const work = await page.evaluate(async () => {
      const { reader } = plainly.read(['ketamine']);
      for (let turn = 0; turn < 4; turn++) {
        reader.refresh();
        scrollBy(0, 900);
        await new Promise((done) => setTimeout(done, 60));
      }
      const looking = counted.take();
      const found = await reader.findAll();
      return { looking, reading: counted.take(), found };
    });
    expect(work.found).toEqual([{ entry: 0, written: 'ketamine', count }]);
    expect(work.looking.length).toBeGreaterThan(1);
    expect(Math.max(...work.looking, ...work.reading)).toBeLessThan(LOOK + IN_HAND);
    // Looks come while the page is read, but few.
    expect(work.reading.filter((time) => time > SLICE + IN_HAND).length).toBeLessThan(4);
  });
});
