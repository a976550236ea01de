import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packIndex } from '../../src/core/spotting/pack-index.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { unpackIndex } from '../../src/core/spotting/term-index.ts';
import { waitForMarks } from '../browser/marks-on-page.ts';
import type { BenchRun, Part } from './bench-run.ts';
import { type BothBrowsers, pause, startBoth } from './both-browsers.ts';
import { heapInUse } from './heap.ts';
import type { Figures } from './keys.ts';
import { article, pageOf } from './made-pages.ts';
import { repeatTo } from './prose.ts';
import { difference, measured, ratio } from './statistics.ts';
import { threadTime } from './thread-time.ts';

/** Characters of the page without pain words. */
const SIZE = 100_000;
const LOADS = { rounds: 25, warmUp: 5 };
const WEIGHINGS = { rounds: 5, warmUp: 1 };
/** Time after loading in which everything that loading sets off is over, ms. */
const SETTLED = 400;

/** The passages in which no form of the glossary stands. */
function withoutTerms({ passages, forms }: BenchRun): string[] {
  const index = unpackIndex(packIndex(forms));
  return passages.filter((passage) => spot(passage, index).length === 0);
}

async function loading(run: BenchRun, both: BothBrowsers): Promise<Figures> {
  run.site.add('no-terms.html', pageOf(article(repeatTo(withoutTerms(run), SIZE))));
  const times = await both.byTurns(
    (page) =>
      threadTime(page, async () => {
        await page.goto(`${run.site.origin}/no-terms.html`);
        await pause(SETTLED);
      }),
    LOADS,
  );
  return {
    'page.no_terms_ratio': ratio(times.with, times.without),
    'page.no_terms_ms': measured(times.without),
    'page.no_terms_more_ms': difference(times.with, times.without),
  };
}

async function weighing({ root, site }: BenchRun, both: BothBrowsers): Promise<Figures> {
  site.add('thread.html', readFileSync(join(root, 'tests/sample/thread.html'), 'utf8'));
  const bytes = await both.byTurns(async (used, side) => {
    // In a tab of its own: pages before it would still be there, kept for the way back.
    const page = await used.browser().newPage();
    await page.goto(`${site.origin}/thread.html`);
    if (side === 'with' && !(await waitForMarks(page))) throw new Error('The sample page has no marks');
    await pause(SETTLED);
    const heap = await heapInUse(page);
    await page.close();
    return heap / 1e6;
  }, WEIGHINGS);
  return { 'page.heap_mb': difference(bytes.with, bytes.without) };
}

async function measure(run: BenchRun): Promise<Figures> {
  if (run.kind === 'firefox') return { 'page.no_terms_ratio': undefined, 'page.heap_mb': undefined };
  const both = await startBoth(run);
  const figures = { ...(await loading(run, both)), ...(await weighing(run, both)) };
  await both.close();
  return figures;
}

export const LOADING: Part = { keys: ['page.no_terms', 'page.heap_mb'], measure };
