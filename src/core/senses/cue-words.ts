import { ASCII } from '../text/fold.ts';
import { endsSentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import {
  ASCII_SYMBOLS,
  ENDING,
  endsInCapitalS,
  hashWith,
  SKIPPED,
  singularHash,
  slotOf,
  symbolIn,
  type Vocabulary,
} from './cue-vocabulary.ts';

/**
 * The words of a vocabulary that stand in one passage, in the order of the text. Offsets are UTF-16 offsets into the
 * passage. One of these is made for a vocabulary and filled anew for each passage, so that reading makes no objects.
 */
export interface PassageWords {
  count: number;
  numbers: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** By place: the place of the word that stands before it and is the same, below 0 when there is none. */
  earlier: Int32Array;
  /** By number of a word: `reading` + its last place; what is below `reading` is from an earlier one. */
  last: Uint32Array;
  /** Grows by more than a reading has places. */
  reading: number;
  /** The part of the passage that was read. */
  part: Span;
  /** Offsets of the signs that end sentences there, in order; `sentences` of them. */
  sentenceEnds: Uint32Array;
  sentences: number;
}

/** Words of a vocabulary in one passage at most; what comes after is not read. */
export const MOST_WORDS = 4096;

export function emptyWords(): PassageWords {
  return {
    count: 0,
    numbers: new Uint16Array(0),
    starts: new Uint32Array(0),
    ends: new Uint32Array(0),
    earlier: new Int32Array(0),
    last: new Uint32Array(0),
    reading: MOST_WORDS,
    part: { start: 0, end: 0 },
    sentenceEnds: new Uint32Array(0),
    sentences: 0,
  };
}

/** Makes room for all words and sentences that a part of this length, UTF-16 units, may have: most are short. */
function makeRoom(words: PassageWords, length: number): void {
  const most = Math.min(MOST_WORDS, length);
  if (words.numbers.length >= most) return;
  const room = 2 ** Math.ceil(Math.log2(most));
  words.numbers = new Uint16Array(room);
  words.starts = new Uint32Array(room);
  words.ends = new Uint32Array(room);
  words.earlier = new Int32Array(room);
  words.sentenceEnds = new Uint32Array(room);
}

/** Begins a reading, with room for all words that have a number. */
function begin(words: PassageWords, part: Span, { hashes, hashOf }: Vocabulary): void {
  words.count = 0;
  words.sentences = 0;
  words.part = part;
  words.reading += MOST_WORDS;
  makeRoom(words, part.end - part.start);
  if (words.last.length < hashOf.length) words.last = new Uint32Array(hashes.length);
  if (words.reading < LAST_READING) return;
  words.reading = MOST_WORDS;
  words.last.fill(0);
}
/** What comes after might not fit 32 bits. */
const LAST_READING = 2 ** 32 - 2 * MOST_WORDS;

/** Reads the words and the ends of sentences of a part of a passage. Cost: one step a character, and hardly more. */
export function readCueWords(text: string, part: Span, vocabulary: Vocabulary, words: PassageWords): void {
  const { hashes, numbers } = vocabulary;
  const to = part.end;
  begin(words, part, vocabulary);
  let at = part.start;
  while (at < to) {
    const start = at;
    let hash = 0;
    let symbol = 0;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      symbol = code < ASCII ? (ASCII_SYMBOLS[code] as number) : symbolIn(code);
      if (symbol > 0) hash = hashWith(hash, symbol);
      else if (symbol !== SKIPPED) break;
    }
    if (at > start) {
      let slot = endsInCapitalS(text, at) ? slotOf(hash, hashes) : -1;
      if (slot < 0 || hashes[slot] === 0) slot = slotOf(singularHash(text, start, at, hash), hashes);
      if (hashes[slot] !== 0) addWord(words, numbers[slot] as number, start, at);
    }
    if (symbol === ENDING && endsSentence(text, at)) addSentenceEnd(words, at);
    at++;
  }
}

function addWord(words: PassageWords, number: number, start: number, end: number): void {
  const place = words.count;
  if (place === MOST_WORDS) return;
  words.numbers[place] = number;
  words.starts[place] = start;
  words.ends[place] = end;
  words.earlier[place] = lastPlace(words, number);
  words.last[number] = words.reading + place;
  words.count = place + 1;
}

function addSentenceEnd(words: PassageWords, at: number): void {
  if (words.sentences < MOST_WORDS) words.sentenceEnds[words.sentences++] = at;
}

/** The last place of a word in the passage, below 0 when it does not stand there. */
export function lastPlace({ last, reading }: PassageWords, number: number): number {
  return (last[number] as number) - reading;
}

/** How far a sentence reaches each way at most, UTF-16 units. */
const REACH = 400;

/** The sentence around a form, as far as the passage was read. */
export function sentenceIn({ part, sentenceEnds, sentences }: PassageWords, { start, end }: Span): Span {
  const before = firstFrom(sentenceEnds, sentences, start) - 1;
  const behind = firstFrom(sentenceEnds, sentences, end);
  const from = before < 0 ? part.start : (sentenceEnds[before] as number) + 1;
  const to = behind < sentences ? (sentenceEnds[behind] as number) : part.end;
  return { start: Math.max(from, start - REACH), end: Math.min(to, end + REACH) };
}

/** The place of the first of `count` sorted offsets that is this one or a later one. */
export function firstFrom(offsets: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
