import { type Vocabulary, vocabularyOf } from './cue-vocabulary.ts';
import type { Meaning, Needs, Sense } from './term-index.ts';
import { FORM, TOPICS, type Topic, type Topics } from './topics.ts';

/** A phrase by the numbers of its words. */
export type Phrase = number[];

/** A frame: the words right before and right behind the form. */
export interface Frame {
  before: Phrase;
  behind: Phrase;
}

/** Cues, so that most of them cost one look: single words, and phrases with their first words. */
export interface Cues {
  words: Uint16Array;
  firsts: Uint16Array;
  phrases: Phrase[];
}

export interface CompiledSense {
  entry: number | undefined;
  needs: Needs;
  cues: Cues;
  frames: Frame[];
}

/** All that can speak for meanings, in numbers of words. */
export interface Evidence {
  vocabulary: Vocabulary;
  senses: Map<Sense[], CompiledSense[]>;
  /** By number of a word: what it says about the topic being pain or health, below 0 for elsewhere. */
  topic: Float32Array;
  /** By number of an entry: the same for a form with one meaning. */
  entries: Float32Array;
  related: number[][];
  /** By place of a form in the index: the entries it can lead to. */
  entriesOf: number[][];
}

/** How much one word, and one term of an entry, says about the topic; elsewhere counts against it. */
const WORD_WEIGHTS: Record<Topic, number> = { pain: 1.6, health: 0.8, hints: 0.4, elsewhere: -1.2 };
const TERM_WEIGHTS: Record<Topic, number> = { pain: 2, health: 1, hints: 0.6, elsewhere: 0 };
/** What weighs at least this much speaks of pain, not only of health. */
export const OF_PAIN = 1.5;

/** Numbers the words of all cues, topics and frames. Every sense is compiled once, however many forms share it. */
export function compileEvidence(meanings: Meaning[], topics: Topics): Evidence {
  const lists = [...new Set(meanings.flatMap((meaning) => ('senses' in meaning ? [meaning.senses] : [])))];
  const phrases: string[] = [];
  const places = new Map<string, number>();
  const placeOf = (phrase: string): number => {
    const place = places.get(phrase) ?? phrases.push(phrase) - 1;
    places.set(phrase, place);
    return place;
  };
  const cuePlaces = lists.map((senses) => senses.map(({ cues }) => cues.map(placeOf)));
  const topicPlaces = topicsOf(topics).map(({ word, weight }) => ({ place: placeOf(word), weight }));
  const frameHalves = Object.entries(topics.frames).map(([category, frames]) => ({
    category,
    halves: frames.map((frame) => frame.split(FORM).map(placeOf) as [number, number]),
  }));
  const { vocabulary, numbered } = vocabularyOf(phrases);
  const phraseAt = (place: number): Phrase => numbered[place] as Phrase;
  const frames = new Map<string, Frame[]>(
    frameHalves.map(({ category, halves }) => [
      category,
      halves.map(([before, behind]) => ({ before: phraseAt(before), behind: phraseAt(behind) })),
    ]),
  );
  const topic = new Float32Array(vocabulary.size);
  for (const { place, weight } of topicPlaces) {
    const [word, ...more] = phraseAt(place);
    if (word !== undefined && more.length === 0) topic[word] = weight;
  }
  const senses = new Map(
    lists.map((list, number): [Sense[], CompiledSense[]] => [
      list,
      list.map(({ entry, needs, category }, place) => ({
        entry,
        needs,
        cues: cuesOf((cuePlaces[number]?.[place] ?? []).map(phraseAt)),
        frames: entry === undefined ? [] : (frames.get(category) ?? []),
      })),
    ]),
  );
  const entries = Float32Array.from(topics.entries, (place) => TERM_WEIGHTS[TOPICS[place] as Topic]);
  return { vocabulary, senses, topic, entries, related: topics.related, entriesOf: meanings.map(entriesOf) };
}

function entriesOf(meaning: Meaning): number[] {
  if ('entry' in meaning) return [meaning.entry];
  return meaning.senses.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}

function cuesOf(cues: Phrase[]): Cues {
  const phrases = cues.filter(({ length }) => length > 1);
  return {
    words: Uint16Array.from(cues.filter(({ length }) => length === 1).flat()),
    firsts: Uint16Array.from(phrases, ([first]) => first as number),
    phrases,
  };
}

function topicsOf(topics: Topics): { word: string; weight: number }[] {
  return TOPICS.flatMap((topic) => topics[topic].map((word) => ({ word, weight: WORD_WEIGHTS[topic] })));
}
