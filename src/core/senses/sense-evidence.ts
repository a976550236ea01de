import type { Meaning, Needs, Sense } from '../spotting/term-index.ts';
import { emptyVocabulary, numberPhrase, type Vocabulary } from './cue-vocabulary.ts';
import { FORM, TOPICS, type Topic, type Topics } from './topics.ts';

/** A phrase by the numbers of its words. */
export type Phrase = number[];

/** A frame: the words right before and right behind the form. */
export interface Frame {
  before: Phrase;
  behind: Phrase;
  /** The words next to the form, -1 where none is asked for. */
  lastBefore: number;
  firstBehind: number;
  /** Whether it is of small words only. */
  isSmall: boolean;
}

/** Cues, so that most of them cost one look: single words, and phrases with their first words. */
export interface Cues {
  words: Uint16Array;
  firsts: Uint16Array;
  phrases: Phrase[];
  /** Small words: phrases of these and the form alone say little. None where they say as much as others. */
  small: ReadonlySet<number>;
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
  meanings: Meaning[];
  /** Senses in numbers, compiled when they are first asked for: most forms stand on no page. */
  compiled(senses: Sense[]): CompiledSense[];
  /**
   * By number of a word, the words of the topics first: what it says about the topic being pain or health, below 0 for
   * elsewhere.
   */
  topic: number[];
  /** What a term of an entry says about the topic. */
  termWeight(entry: number): number;
  related: number[][];
}

/** How much one word, and one term of an entry, says about the topic; elsewhere counts against it. */
const WORD_WEIGHTS: Record<Topic, number> = { pain: 1.6, health: 0.8, hints: 0.4, elsewhere: -1.6 };
const TERM_WEIGHTS: Record<Topic, number> = { pain: 2, health: 1, hints: 0.6, elsewhere: 0 };
/** What weighs at least this much speaks of health, and of pain, not only of bodies and days. */
export const OF_HEALTH = WORD_WEIGHTS.health;
export const OF_PAIN = 1.5;

/**
 * Makes evidence of meanings and topics. Only the words of topics are numbered at once, those of cues and frames when asked
 * for.
 */
export function compileEvidence(meanings: Meaning[], topics: Topics): Evidence {
  const vocabulary = emptyVocabulary();
  const topic = topicOfWords(topics, vocabulary);
  const small = new Set(numberPhrase([...SMALL].join(' '), vocabulary));
  const framesOf = new Map<string, Frame[]>();
  const known = new Map<Sense[], CompiledSense[]>();
  const phraseOf = (phrase: string): Phrase => numberPhrase(phrase, vocabulary);
  const framesFor = (category: string): Frame[] => {
    const frames = framesOf.get(category) ?? (topics.frames[category] ?? []).map((frame) => frameOf(frame, phraseOf));
    framesOf.set(category, frames);
    return frames;
  };
  const compile = ({ entry, needs, category, cues }: Sense): CompiledSense => ({
    entry,
    needs,
    // "an SGB" is said of all that is called so; that "the IT" is none of ours is worth believing.
    cues: cuesOf(cues.map(phraseOf), entry === undefined ? NONE : small),
    frames: entry === undefined ? [] : framesFor(category),
  });
  return {
    vocabulary,
    meanings,
    compiled(senses) {
      const compiled = known.get(senses) ?? senses.map(compile);
      known.set(senses, compiled);
      return compiled;
    },
    topic,
    termWeight(entry) {
      const place = topics.entries[entry];
      return place === undefined ? 0 : TERM_WEIGHTS[TOPICS[place] as Topic];
    },
    related: topics.related,
  };
}

function frameOf(frame: string, phraseOf: (phrase: string) => Phrase): Frame {
  const [before = [], behind = []] = frame.split(FORM).map(phraseOf);
  const isSmall = frame.split(/[ ~]+/).every((word) => word === '' || SMALL.has(word));
  return { before, behind, lastBefore: before.at(-1) ?? -1, firstBehind: behind[0] ?? -1, isSmall };
}

/** Words of grammar and little more: they say that a form is used like a noun, not of what kind. */
const SMALL = new Set(
  (
    'a an and another been big did do first for had has have her his in is my new next of off on so that the this to ' +
    'was were with'
  ).split(' '),
);

function topicOfWords(topics: Topics, vocabulary: Vocabulary): number[] {
  const weights: number[] = [];
  for (const topic of TOPICS) {
    for (const phrase of topics[topic]) {
      for (const word of numberPhrase(phrase, vocabulary)) weights[word] = WORD_WEIGHTS[topic];
    }
  }
  return weights;
}

const NONE: ReadonlySet<number> = new Set();

function cuesOf(cues: Phrase[], small: ReadonlySet<number>): Cues {
  const phrases = cues.filter(({ length }) => length > 1);
  return {
    words: Uint16Array.from(cues.filter(({ length }) => length === 1).flat()),
    firsts: Uint16Array.from(phrases, ([first]) => first as number),
    phrases,
    small,
  };
}
