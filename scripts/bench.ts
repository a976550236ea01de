/**
 * Measures spotting against the least that any reading of the text costs: looking at every character once. Both run in
 * the same process, by turns, so that the ratio holds on a noisy machine. `npm run bench`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compileGlossary } from '../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../src/build/glossary/read-files.ts';
import { spot } from '../src/core/spot.ts';
import { unpackIndex } from '../src/core/term-index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 15;
/** Text to read, UTF-16 units: the size of a very long article, many times over. */
const LENGTH = 1_500_000;

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

function time(work: () => number): number {
  const start = performance.now();
  sink += work();
  return performance.now() - start;
}

/** Keeps results in use, so that no work is optimised away. */
let sink = 0;

/** Plain prose of the sample page and the glossary, repeated. */
function proseOf(plain: string[]): string[] {
  const thread = readFileSync(join(root, 'tests/sample/thread.html'), 'utf8').replace(/<[^>]*>/g, ' ');
  const passages = [...thread.split(/\n\s*\n/), ...plain];
  const texts: string[] = [];
  for (let length = 0; length < LENGTH; ) {
    for (const passage of passages) {
      texts.push(passage);
      length += passage.length;
    }
  }
  return texts;
}

function readOnce(texts: string[]): number {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const { index: packed, cards } = compileGlossary(readGlossaryFiles(join(root, 'glossary')));
const index = unpackIndex(packed);
const texts = proseOf(cards.map(({ plain }) => plain));
const floors: number[] = [];
const spots: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  floors.push(time(() => readOnce(texts)));
  spots.push(time(() => texts.reduce((found, text) => found + spot(text, index).length, 0)));
}
const row = (what: string, value: string) => ({ what, value });
console.table([
  row('characters', texts.reduce((sum, text) => sum + text.length, 0).toLocaleString('en')),
  row('entries / forms', `${cards.length} / ${index.meanings.length}`),
  row('reading every character once (ms, median)', median(floors).toFixed(1)),
  row('spotting (ms, median)', median(spots).toFixed(1)),
  row('spot.floor_ratio', (median(spots) / median(floors)).toFixed(2)),
  row('packed index, gzip (kB)', (gzipSync(JSON.stringify(packed)).length / 1000).toFixed(1)),
]);
if (!Number.isFinite(sink)) process.exitCode = 1;
