import type { Measured } from './statistics.ts';

/** A figure that the bench gives. */
export interface Key {
  name: string;
  what: string;
  /** What it must not be above, or below where `atLeast`; undefined for figures that only explain others. */
  bar?: number;
  atLeast?: boolean;
}

/** All figures, in the order of the table. Times of comparisons are medians; ratios are of medians. */
export const KEYS: readonly Key[] = [
  { name: 'spot.floor_ratio', what: 'spotting ÷ reading every character once, real glossary', bar: 1.6 },
  { name: 'spot.floor_ratio_1k', what: 'the same, 1,000 made-up entries' },
  { name: 'spot.floor_ratio_10k', what: 'the same, 10,000 made-up entries' },
  { name: 'spot.floor_ratio_100k', what: 'the same, 100,000 made-up entries', bar: 2.5 },
  { name: 'spot.floor_ms', what: 'reading every character of the text once, ms' },
  { name: 'spot.density', what: 'sightings in 1,000 characters, real glossary' },
  { name: 'spot.density_100k', what: 'the same, 100,000 made-up entries' },
  { name: 'spot.regexp_ratio', what: 'one big regular expression ÷ spotting', bar: 2, atLeast: true },
  { name: 'spot.ahocorasick_ratio', what: '@monyone/aho-corasick ÷ spotting' },
  {
    name: 'spot.markjs_ratio',
    what: 'mark.js ÷ our whole way to painted marks, 60,000 characters',
    bar: 300,
    atLeast: true,
  },
  { name: 'spot.findandreplace_ratio', what: 'findAndReplaceDOMText with one big regular expression ÷ our way' },
  { name: 'spot.painted_ms', what: 'our whole way to painted marks there, ms' },
  { name: 'index.heap_kb', what: 'heap that one index keeps, kB', bar: 300 },
  { name: 'index.heap_100k_kb', what: 'the same, 100,000 made-up entries' },
  {
    name: 'index.build_ms_ratio',
    what: 'from the packed text to the index ÷ JSON.parse of the forms as a list',
    bar: 3,
  },
  { name: 'index.unpack_ratio', what: 'the same, reading the JSON of the packed index left out' },
  { name: 'index.build_ms', what: 'from the packed text to the index, ms' },
  { name: 'content.gzip_kb', what: 'the script that every page gets, gzip, kB', bar: 40 },
];

/** All that a run measured, by key; undefined for what cannot be measured in its browser. */
export type Figures = Record<string, Measured | undefined>;

/** Whether a figure is as it should be; undefined when nothing says how it should be. */
export function isMet({ bar, atLeast = false }: Key, value: number): boolean | undefined {
  if (bar === undefined) return undefined;
  return atLeast ? value >= bar : value <= bar;
}
