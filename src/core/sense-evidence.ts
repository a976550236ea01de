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
  /** Senses in numbers, compiled when they are first asked for: most forms stand on no page. */
  compiled(senses: Sense[]): CompiledSense[];
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

/** Numbers the words of all cues, topics and frames. */
export function compileEvidence(meanings: Meaning[], topics: Topics): Evidence {
  const phrases = [...phrasesOf(meanings, topics)];
  const { vocabulary, numbered } = vocabularyOf(phrases);
  const byPhrase = new Map(phrases.map((phrase, place) => [phrase, numbered[place] as Phrase]));
  const phraseOf = (phrase: string): Phrase => byPhrase.get(phrase) ?? [];
  const frames = new Map(
    Object.entries(topics.frames).map(([category, list]) => [category, list.map((frame) => frameOf(frame, phraseOf))]),
  );
  const compile = ({ entry, needs, category, cues }: Sense): CompiledSense => ({
    entry,
    needs,
    cues: cuesOf(cues.map(phraseOf)),
    frames: entry === undefined ? [] : (frames.get(category) ?? []),
  });
  const known = new Map<Sense[], CompiledSense[]>();
  return {
    vocabulary,
    compiled(senses) {
      const compiled = known.get(senses) ?? senses.map(compile);
      known.set(senses, compiled);
      return compiled;
    },
    topic: topicOfWords(topics, phraseOf, vocabulary.size),
    entries: Float32Array.from(topics.entries, (place) => TERM_WEIGHTS[TOPICS[place] as Topic]),
    related: topics.related,
    entriesOf: meanings.map(entriesOf),
  };
}

function phrasesOf(meanings: Meaning[], topics: Topics): Set<string> {
  const phrases = new Set<string>();
  const seen = new Set<Sense[]>();
  for (const meaning of meanings) {
    if ('entry' in meaning || seen.has(meaning.senses)) continue;
    seen.add(meaning.senses);
    for (const { cues } of meaning.senses) for (const cue of cues) phrases.add(cue);
  }
  for (const frames of Object.values(topics.frames)) {
    for (const frame of frames) for (const half of halvesOf(frame)) phrases.add(half);
  }
  for (const topic of TOPICS) for (const word of topics[topic]) phrases.add(word);
  return phrases;
}

function halvesOf(frame: string): [before: string, behind: string] {
  const [before = '', behind = ''] = frame.split(FORM);
  return [before, behind];
}

function frameOf(frame: string, phraseOf: (phrase: string) => Phrase): Frame {
  const [before, behind] = halvesOf(frame);
  return { before: phraseOf(before), behind: phraseOf(behind) };
}

function topicOfWords(topics: Topics, phraseOf: (phrase: string) => Phrase, size: number): Float32Array {
  const weights = new Float32Array(size);
  for (const topic of TOPICS) {
    for (const phrase of topics[topic]) for (const word of phraseOf(phrase)) weights[word] = WORD_WEIGHTS[topic];
  }
  return weights;
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
