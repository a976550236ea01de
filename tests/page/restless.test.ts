import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { loadCounted } from './support/counted-page.ts';
import { numbered } from './support/large-pages.ts';

const PAGE = numbered(300, (text) => `<p style="margin: 90px 0">${text}</p>`);
/** How long a page is restless, ms. */
const RESTLESS = 2000;
/** What a question to the DOM takes, ms: looks then take some, and their pauses less than a test may. */
const QUESTION = 0.005;
/** More work than one look of these pages is, ms. */
const LOOK = 20;

/** What pages do all the time, code for the page's own world; `turn` counts. `share` is what of the time looks may take. */
const RESTLESS_PAGES = [
  { name: 'scroll', script: 'scrollTo(0, (turn * 377) % 20000)', share: 0.25 },
  {
    name: 'resize',
    script: 'document.body.style.width = 300 + (turn % 40) * 10 + "px"; dispatchEvent(new Event("resize"))',
    share: 0.02,
  },
  {
    name: 'write new text',
    script: `for (const p of document.querySelectorAll('p')) p.firstChild.data = 'turn ' + turn + ' ketamine'`,
    share: 0.02,
  },
  {
    name: 'take paragraphs out and put others in',
    script: `
      const p = document.createElement('p');
      p.textContent = 'new ketamine ' + turn;
      document.querySelector('p').replaceWith(p);
      document.body.append(document.querySelectorAll('p')[turn % 300]);`,
    share: 0.02,
  },
  {
    name: 'set classes and styles, and move the focus',
    script: `
      document.body.className = 'c' + turn;
      document.querySelectorAll('p')[turn % 300].style.opacity = turn % 2 ? '0.5' : '';
      dispatchEvent(new Event('focusin')); dispatchEvent(new Event('hashchange'));`,
    share: 0.02,
  },
  {
    name: 'write the whole body anew',
    script: `document.body.innerHTML = '<p>turn ' + turn + ' ketamine</p>'.repeat(100)`,
    share: 0.02,
  },
];

describe.each(KINDS)('pages that never rest in %s', (kind) => {
  const bare = useBarePage(kind);

  it.each(RESTLESS_PAGES)('cost a small share, and are marked rightly when they rest: $name', async (restless) => {
    const page = await loadCounted(bare, PAGE, QUESTION);
    const { pieces, took, turns } = await page.evaluate(
      async (script, duration) => {
        Object.assign(globalThis, { started: plainly.read(['ketamine']) });
        const act = new Function('turn', script);
        const begun = Date.now();
        let turns = 0;
        while (Date.now() - begun < duration) {
          act(turns++);
          await new Promise((done) => setTimeout(done));
        }
        return { pieces: counted.take(), took: Date.now() - begun, turns };
      },
      restless.script,
      RESTLESS,
    );
    expect(turns).toBeGreaterThan(20);
    expect(Math.max(...pieces)).toBeLessThan(LOOK);
    // The first look comes at once, and the last has its pause still to come.
    expect(pieces.reduce((sum, time) => sum + time, 0)).toBeLessThan(restless.share * took + 2 * LOOK);

    const places = () =>
      page.evaluate(() => {
        const { reader } = (globalThis as unknown as { started: ReturnType<typeof plainly.read> }).started;
        const inView = (marks: readonly ReturnType<typeof plainly.marksFor>[number][]): string[] =>
          marks
            .map((mark) => ({ mark, top: plainly.boxesOf(mark)[0]?.top ?? -1 }))
            .filter(({ top }) => top > 0 && top < innerHeight)
            .map(({ mark, top }) => `${plainly.wordsAt(mark)} at ${Math.round(top)}`);
        return { painted: inView(reader.marks()), expected: inView(plainly.marksFor(['ketamine'])) };
      });
    await expect
      .poll(
        async () => {
          const { painted, expected } = await places();
          return expected.length > 0 && painted.join() === expected.join();
        },
        { timeout: 15_000, interval: 200 },
      )
      .toBe(true);
  });
});
