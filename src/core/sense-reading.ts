import type { Context } from './choose-sense.ts';
import { emptyWords, MOST_WORDS, type PassageWords, readWords } from './cue-words.ts';
import type { Span } from './definitions/definition.ts';
import type { Evidence } from './sense-evidence.ts';
import type { Sighting } from './spot.ts';
import type { Meaning } from './term-index.ts';
import { type Topic, topicAround } from './weigh-topic.ts';

/** A passage and what is known around it, read for the words that say something. */
export interface Reading {
  text: string;
  words: PassageWords;
  title: PassageWords;
  titleText: string;
  /** By number of a word: 1 when it stands on the page. */
  page: Uint8Array | undefined;
  terms: Term[];
  /** Places of the words that say something about the topic, each once; `topicCount` of them. */
  topicPlaces: Uint16Array;
  topicCount: number;
  /** What the title and the page say about the topic. */
  around: Topic;
}

/** A sighting of the passage, and the entries it can lead to. */
interface Term extends Span {
  entries: number[];
  isAmbiguous: boolean;
}

/** What a reading is of. */
export interface ReadPassage {
  text: string;
  sightings: Sighting[];
  context: Pick<Context, 'title' | 'page'>;
}

export function emptyReading({ vocabulary: { size } }: Evidence): Reading {
  return {
    text: '',
    words: emptyWords(size),
    title: emptyWords(size),
    titleText: '',
    page: undefined,
    terms: [],
    topicPlaces: new Uint16Array(MOST_WORDS),
    topicCount: 0,
    around: { weight: 0, pain: 0 },
  };
}

/** Fills a reading with a passage; the title is read anew only when it is another one. */
export function readPassage(
  reading: Reading,
  { text, sightings, context }: ReadPassage,
  evidence: Evidence,
  meanings: Meaning[],
): void {
  const { vocabulary, topic } = evidence;
  reading.text = text;
  readWords(text, partAround(text, sightings, meanings), vocabulary, reading.words);
  if (context.title !== reading.titleText) {
    reading.titleText = context.title;
    readWords(context.title, { start: 0, end: context.title.length }, vocabulary, reading.title);
  }
  reading.page = context.page;
  reading.around = topicAround(reading, evidence);
  reading.terms = [];
  for (const { start, end, form } of sightings) {
    const entries = evidence.entriesOf[form];
    if (entries) reading.terms.push({ start, end, entries, isAmbiguous: 'senses' in (meanings[form] as Meaning) });
  }
  findTopicWords(reading, topic);
}

function findTopicWords(reading: Reading, topic: Float32Array): void {
  const { words, topicPlaces } = reading;
  reading.topicCount = 0;
  for (let at = 0; at < words.count; at++) {
    if (topic[words.numbers[at] as number] === 0 || (words.earlier[at] as number) >= 0) continue;
    topicPlaces[reading.topicCount++] = at;
  }
}

/** How far around ambiguous forms a passage is read, UTF-16 units: about three lines of text. */
const AROUND = 250;

/** The part of a passage that can say something about its ambiguous forms; all of it when it has no form. */
function partAround(text: string, sightings: Sighting[], meanings: Meaning[]): Span {
  const isAmbiguous = ({ form }: Sighting): boolean => 'senses' in (meanings[form] ?? {});
  const first = sightings.find(isAmbiguous);
  const last = sightings.findLast(isAmbiguous);
  if (!first || !last) return { start: 0, end: text.length };
  return { start: wordStart(text, first.start - AROUND), end: Math.min(text.length, last.end + AROUND) };
}

/** The start of the word at an offset. */
function wordStart(text: string, offset: number): number {
  let at = Math.max(0, offset);
  while (at > 0 && text.charCodeAt(at - 1) > 32) at--;
  return at;
}
