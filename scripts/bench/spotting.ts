import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { signsOf } from '../../src/core/signs.ts';
import { bundle } from '../browser/bundle.ts';
import { type BenchRun, glossaryOf, type Part } from './bench-run.ts';
import { generatedForms } from './generated-glossary.ts';
import { heapInUse } from './heap.ts';
import type { Figures } from './keys.ts';
import type { SpottingBench } from './on-page/spotting.ts';
import { repeatTo } from './prose.ts';
import { exactly, measured, ratio } from './statistics.ts';

declare global {
  /** Inside the bench's pages only. */
  var spottingBench: SpottingBench;
}

/** Characters of prose to read, UTF-16 units. */
const CHARACTERS = 1_500_000;
const FLOOR_ROUNDS = { rounds: 31, warmUp: 5 };
const PEER_ROUNDS = { rounds: 9, warmUp: 2 };
const UNPACKING_ROUNDS = { rounds: 21, warmUp: 3 };
/** Indexes of the real glossary, and of the largest, whose heap is taken together. */
const COPIES = { real: 100, largest: 3 };

/** Made-up glossaries, by what their keys end in. */
const SIZES = { '1k': 1000, '10k': 10_000, '100k': 100_000 } as const;

/** Opens a fresh page with the spotter in it and a glossary loaded: code that other glossaries have shaped is gone. */
async function openWith(page: Page, { site }: BenchRun, glossary: string): Promise<void> {
  await page.goto(`${site.origin}/spotting.html`);
  await page.evaluate((name) => spottingBench.load(name), glossary);
}

async function heapOfIndexes(page: Page, copies: number): Promise<number> {
  // The first ones bring code and shapes with them, which are no part of an index.
  await page.evaluate(() => spottingBench.keepIndexes(2));
  const before = await heapInUse(page);
  await page.evaluate((copies) => spottingBench.keepIndexes(copies), copies);
  return ((await heapInUse(page)) - before) / copies / 1000;
}

async function floorFigures(page: Page, ending: string): Promise<Figures> {
  const { ours, floor } = await page.evaluate((rounds) => spottingBench.spotAndFloor(rounds), FLOOR_ROUNDS);
  const { sightings, characters } = await page.evaluate(() => spottingBench.countSightings());
  return {
    [`spot.floor_ratio${ending}`]: ratio(ours, floor),
    [`spot.density${ending}`]: exactly((sightings * 1000) / characters),
    ...(ending === '' && { 'spot.floor_ms': measured(floor) }),
  };
}

async function realFigures(page: Page, run: BenchRun): Promise<Figures> {
  const figures = await floorFigures(page, '');
  await openWith(page, run, 'real.json');
  const chosen = await page.evaluate((rounds) => spottingBench.spotAndChoose(rounds), PEER_ROUNDS);
  await openWith(page, run, 'real.json');
  const peers = await page.evaluate((rounds) => spottingBench.spotAndPeers(rounds), PEER_ROUNDS);
  await openWith(page, run, 'real.json');
  const { whole, unpack, list } = await page.evaluate((rounds) => spottingBench.unpacking(rounds), UNPACKING_ROUNDS);
  await openWith(page, run, 'real.json');
  const canWeigh = run.kind === 'chromium';
  return {
    ...figures,
    'context.ratio': ratio(chosen.choose, chosen.spot),
    'context.definitions_ratio': ratio(chosen.define, chosen.spot),
    'spot.regexp_ratio': ratio(peers.regexp, peers.ours),
    'spot.ahocorasick_ratio': ratio(peers.ahoCorasick, peers.ours),
    'index.build_ms_ratio': ratio(whole, list),
    'index.unpack_ratio': ratio(unpack, list),
    'index.build_ms': measured(whole),
    'index.heap_kb': canWeigh ? exactly(await heapOfIndexes(page, COPIES.real)) : undefined,
  };
}

/** What every page pays for its index: that of the signs alone. */
async function signsFigures(page: Page, run: BenchRun): Promise<Figures> {
  await openWith(page, run, 'signs.json');
  const { whole, list } = await page.evaluate((rounds) => spottingBench.unpacking(rounds), UNPACKING_ROUNDS);
  await openWith(page, run, 'signs.json');
  const canWeigh = run.kind === 'chromium';
  return {
    'index.signs_build_ms': measured(whole),
    'index.signs_build_ms_ratio': ratio(whole, list),
    'index.signs_heap_kb': canWeigh ? exactly(await heapOfIndexes(page, COPIES.real)) : undefined,
  };
}

async function measure(run: BenchRun): Promise<Figures> {
  const { root, site, passages, forms, kind } = run;
  const script = await bundle(root, fileURLToPath(new URL('on-page/spotting.ts', import.meta.url)), { minify: true });
  site.add('spotting.js', script);
  site.addIsolated('spotting.html', '<!doctype html><title>Spotting</title><script src="spotting.js"></script>');
  site.add('prose.json', repeatTo(passages, CHARACTERS));
  site.add('real.json', glossaryOf(forms));
  site.add('signs.json', glossaryOf(signsOf(forms)));
  const browser = await run.start({ withExtension: false });
  const page = await browser.newPage();
  await page.bringToFront();
  await openWith(page, run, 'real.json');
  const figures = { ...(await realFigures(page, run)), ...(await signsFigures(page, run)) };
  for (const [size, entries] of Object.entries(SIZES)) {
    const name = `made-up-${size}.json`;
    site.add(name, glossaryOf(generatedForms(entries, passages)));
    await openWith(page, run, name);
    Object.assign(figures, await floorFigures(page, `_${size}`));
  }
  if (kind === 'chromium') figures['index.heap_100k_kb'] = exactly(await heapOfIndexes(page, COPIES.largest));
  await browser.close();
  return figures;
}

export const SPOTTING: Part = {
  keys: ['spot.floor', 'spot.density', 'spot.regexp', 'spot.aho', 'context.', 'index.'],
  measure,
};
