import type { Context } from './choose-sense.ts';
import { emptyWords, type PassageWords, readWords } from './cue-words.ts';
import type { Evidence } from './sense-evidence.ts';
import type { Sighting } from './spot.ts';
import type { Meaning } from './term-index.ts';

/** A passage and what is known around it, read for the words that say something. */
export interface Reading {
  text: string;
  words: PassageWords;
  title: PassageWords;
  titleText: string;
  /** By number of a word: 1 when it stands elsewhere on the page. */
  page: Uint8Array | undefined;
  terms: Term[];
}

/** Another sighting of the passage, and the entries it can lead to. */
export interface Term {
  start: number;
  end: number;
  entries: number[];
  isAmbiguous: boolean;
}

export function emptyReading({ vocabulary }: Evidence): Reading {
  const { size } = vocabulary;
  return { text: '', words: emptyWords(size), title: emptyWords(size), titleText: '', page: undefined, terms: [] };
}

/** Fills a reading with a passage; the title is read anew only when it is another one. */
export function readPassage(
  reading: Reading,
  { text, sightings, context }: { text: string; sightings: Sighting[]; context: Context },
  { vocabulary }: Evidence,
  meanings: Meaning[],
): void {
  reading.text = text;
  readWords(text, vocabulary, reading.words);
  if (context.title !== reading.titleText) {
    reading.titleText = context.title;
    readWords(context.title, vocabulary, reading.title);
  }
  reading.page = context.page;
  reading.terms = [];
  for (const { start, end, form } of sightings) {
    const meaning = meanings[form];
    if (meaning) reading.terms.push({ start, end, entries: entriesOf(meaning), isAmbiguous: 'senses' in meaning });
  }
}

function entriesOf(meaning: Meaning): number[] {
  if ('entry' in meaning) return [meaning.entry];
  return meaning.senses.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}
