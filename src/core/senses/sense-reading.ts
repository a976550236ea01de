import type { Sighting } from '../spotting/spot.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './choose-sense.ts';
import { emptyWords, MOST_WORDS, type PassageWords, readCueWords } from './cue-words.ts';
import type { LearnedPage } from './learned-page.ts';
import type { Evidence } from './sense-evidence.ts';
import { type TopicWeight, topicAround } from './weigh-topic.ts';

/** A passage and what is known around it, read for the words that say something. */
export interface Reading {
  text: string;
  words: PassageWords;
  title: PassageWords;
  titleText: string;
  /** How many words had a number when the title was read. */
  titleSize: number;
  page: LearnedPage | undefined;
  sightings: Sighting[];
  /** Ambiguous forms of the passage whose meaning is known by now, by their start. */
  known: Map<number, { entry: number }>;
  /** The first term of each entry, of terms with one meaning and those that are known. */
  terms: Term[];
  /** Places of the words that say something about the topic, each once; `topicCount` of them. */
  topicPlaces: Uint16Array;
  topicCount: number;
  /** What the title and the page say about the topic. */
  around: TopicWeight;
}

/** A sighting of the passage with one meaning, or a known one. */
export interface Term extends Span {
  entry: number;
}

/** What a reading is of. */
export interface ReadPassage {
  text: string;
  sightings: Sighting[];
  context: Pick<Context, 'title' | 'page'>;
}

export function emptyReading(): Reading {
  return {
    text: '',
    words: emptyWords(),
    title: emptyWords(),
    titleText: '',
    titleSize: 0,
    page: undefined,
    sightings: [],
    known: new Map(),
    terms: [],
    topicPlaces: new Uint16Array(MOST_WORDS),
    topicCount: 0,
    around: { weight: 0, pain: 0 },
  };
}

/** Fills a reading with a passage that has an ambiguous form; the title is read anew only when that can make a difference. */
export function readPassage(reading: Reading, { text, sightings, context }: ReadPassage, evidence: Evidence): void {
  const { vocabulary, topic } = evidence;
  reading.text = text;
  reading.sightings = sightings;
  reading.known.clear();
  const part = gatherTerms(reading, evidence);
  readCueWords(text, part, vocabulary, reading.words);
  if (context.title !== reading.titleText || vocabulary.hashOf.length !== reading.titleSize) {
    reading.titleText = context.title;
    reading.titleSize = vocabulary.hashOf.length;
    const title = withNamesParted(context.title.slice(0, LONGEST_TITLE));
    readCueWords(title, { start: 0, end: title.length }, vocabulary, reading.title);
  }
  reading.page = context.page;
  reading.around = topicAround(reading, evidence);
  findTopicWords(reading, topic.length);
}

/** UTF-16 units of a title that are read: pages give titles of any length, and each is read more than once. */
const LONGEST_TITLE = 1000;
const NO_LETTERS = /[^\p{L}\p{M}]+/u;
/** Between two words of a name that has no spaces, as sites and their parts have. */
const INNER_START = /(?<=\p{Ll})(?=\p{Lu})/u;

/** A title with the words of its names behind it: of "r/ChronicPain", "Chronic Pain". */
function withNamesParted(title: string): string {
  const names = title.split(NO_LETTERS).map((name) => name.split(INNER_START));
  return [title, ...names.filter(({ length }) => length > 1).flat()].join(' ');
}

/**
 * Gathers the terms of a passage, lets the cues of its ambiguous forms get numbers, and gives the part to be read for them.
 */
function gatherTerms(reading: Reading, { meanings, compiled }: Evidence): Span {
  const { text, sightings } = reading;
  const terms: Term[] = [];
  let first: Sighting | undefined;
  let last: Sighting | undefined;
  for (const sighting of sightings) {
    const meaning = meanings[sighting.form];
    if (!meaning) continue;
    if ('senses' in meaning) {
      compiled(meaning.senses);
      first ??= sighting;
      last = sighting;
    } else if (terms.every(({ entry }) => entry !== meaning.entry)) {
      terms.push({ start: sighting.start, end: sighting.end, entry: meaning.entry });
    }
  }
  reading.terms = terms;
  return first && last ? partAround(text, first, last) : { start: 0, end: text.length };
}

/** Lets an ambiguous form whose meaning is known now speak for others as one with a single meaning does. */
export function makeKnown({ known, terms }: Reading, term: Term): void {
  known.set(term.start, term);
  if (terms.every(({ entry }) => entry !== term.entry)) terms.push(term);
}

/** Words of the topic are those with the first numbers. */
function findTopicWords(reading: Reading, topicWords: number): void {
  const { words, topicPlaces } = reading;
  let count = 0;
  for (let at = 0; at < words.count; at++) {
    if ((words.numbers[at] as number) < topicWords && (words.earlier[at] as number) < 0) topicPlaces[count++] = at;
  }
  reading.topicCount = count;
}

/** How far around ambiguous forms a passage is read, UTF-16 units: about three lines of text. */
const AROUND = 250;

/** The part of a passage that can say something about its ambiguous forms. */
function partAround(text: string, first: Span, last: Span): Span {
  return { start: wordStart(text, first.start - AROUND), end: Math.min(text.length, last.end + AROUND) };
}

/** The start of the word at an offset. */
function wordStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && text.charCodeAt(at - 1) > 32) at--;
  return at;
}
