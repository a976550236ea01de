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
  { name: 'context.ratio', what: 'spotting with senses and definitions ÷ spotting alone', bar: 1.5 },
  { name: 'context.definitions_ratio', what: 'reading what the text defines ÷ spotting' },
  { name: 'index.heap_kb', what: 'heap that one index keeps, kB', bar: 300 },
  { name: 'index.heap_100k_kb', what: 'the same, 100,000 made-up entries' },
  {
    name: 'index.build_ms_ratio',
    what: 'from the packed text to the index ÷ JSON.parse of the forms as a list',
    bar: 3,
  },
  { name: 'index.unpack_ratio', what: 'the same, reading the JSON of the packed index left out' },
  { name: 'index.build_ms', what: 'from the packed text to the index, ms' },
  { name: 'index.signs_heap_kb', what: 'heap that the index of the signs keeps, which every page has, kB' },
  { name: 'index.signs_build_ms', what: 'from the packed text to that index, ms' },
  { name: 'index.signs_build_ms_ratio', what: 'that ÷ JSON.parse of the signs as a list' },
  { name: 'content.gzip_kb', what: 'the script that every page gets, gzip, kB', bar: 40 },
  { name: 'page.no_terms_ratio', what: 'loading a 100 kB page without pain words, with ÷ without Plainly', bar: 1.05 },
  { name: 'page.no_terms_ms', what: 'loading it without Plainly, main thread, ms of processor time' },
  { name: 'page.no_terms_more_ms', what: 'what Plainly adds to that, ms' },
  { name: 'page.first_mark_ratio', what: 'start of our script to first painted marks, 12 M ÷ 12 k characters', bar: 2 },
  { name: 'page.first_mark_long_ms', what: 'that time on the page of 12 M characters, ms' },
  { name: 'page.first_mark_short_ms', what: 'that time on the page of 12 k characters, ms' },
  {
    name: 'page.longest_task_ms',
    what: 'longest piece of our work there, reading all of it included, ms of processor time',
    bar: 50,
  },
  {
    name: 'page.scroll_frame_ratio',
    what: 'frame while scrolling 100,000 paragraphs, with ÷ without Plainly',
    bar: 1.15,
  },
  { name: 'page.scroll_frame_ms', what: 'that frame without Plainly, ms' },
  { name: 'page.scroll_work_ratio', what: 'main thread work in that frame, with ÷ without Plainly' },
  { name: 'page.scroll_work_ms', what: 'that work without Plainly, ms of processor time' },
  { name: 'page.mutation_cpu', what: 'our share of a core on a page that changes 50 times a second', bar: 0.02 },
  { name: 'page.mutation_without_cpu', what: 'share of a core that this page needs by itself' },
  { name: 'page.heap_mb', what: 'heap added on an article page, MB', bar: 2 },
  { name: 'card.open_ms', what: 'first card on a page, from the rested pointer to painted', bar: 150 },
  { name: 'card.next_ms', what: 'the card after it', bar: 50 },
  {
    name: 'explainer.open_ms',
    what: 'opening the longest article of the explainer, until it is painted, ms',
    bar: 200,
  },
  { name: 'explainer.entry_ms', what: 'opening it at an entry, ms' },
];

/** All that a run measured, by key; undefined for what cannot be measured in its browser. */
export type Figures = Record<string, Measured | undefined>;

/** Whether a figure is as it should be; undefined when nothing says how it should be. */
export function isMet({ bar, atLeast = false }: Key, value: number): boolean | undefined {
  if (bar === undefined) return undefined;
  return atLeast ? value >= bar : value <= bar;
}
