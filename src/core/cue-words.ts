import { BREAK, mayBeKnown, numberOf, SKIPPED, symbolIn, type Vocabulary } from './cue-vocabulary.ts';
import type { Span } from './definitions/definition.ts';
import { ASCII } from './fold.ts';

/**
 * The words of a vocabulary that stand in one passage, in the order of the text. Offsets are UTF-16 offsets into the
 * passage. One of these is made for a vocabulary and filled anew for each passage, so that reading makes no objects.
 */
export interface PassageWords {
  count: number;
  numbers: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** By place: the place of the word that stands before it and is the same, -1 when there is none. */
  earlier: Int32Array;
  /** By number of a word: its last place, when `readAt` says that it is from this reading. */
  last: Int32Array;
  /** By number of a word: the `reading` that saw it last. */
  readAt: Uint32Array;
  reading: number;
}

/** Words of a vocabulary in one passage at most; what comes after is not read. */
export const MOST_WORDS = 4096;

/** Symbols of ASCII characters, for a loop that cannot afford a call a character. */
const ASCII_SYMBOLS = Int16Array.from({ length: ASCII }, (_, code) => symbolIn(code));

export function emptyWords(size: number): PassageWords {
  return {
    count: 0,
    numbers: new Uint16Array(MOST_WORDS),
    starts: new Uint32Array(MOST_WORDS),
    ends: new Uint32Array(MOST_WORDS),
    earlier: new Int32Array(MOST_WORDS),
    last: new Int32Array(size),
    readAt: new Uint32Array(size),
    reading: 1,
  };
}

/** Reads the words of a part of a passage. Cost: one step a character, and hardly more. */
export function readWords(
  text: string,
  { start: from, end: to }: Span,
  vocabulary: Vocabulary,
  words: PassageWords,
): void {
  words.count = 0;
  words.reading++;
  let at = from;
  while (at < to) {
    const start = at;
    let hash = 0;
    for (; at < to; at++) {
      const code = text.charCodeAt(at);
      const symbol = code < ASCII ? (ASCII_SYMBOLS[code] as number) : symbolIn(code);
      if (symbol === BREAK) break;
      if (symbol !== SKIPPED) hash = (Math.imul(hash, 31) + symbol) | 0;
    }
    if (at > start && mayBeKnown(hash, vocabulary)) {
      const number = numberOf(hash, vocabulary);
      if (number >= 0) addWord(words, number, start, at);
    }
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
  words.last[number] = place;
  words.readAt[number] = words.reading;
  words.count++;
}

/** The last place of a word in the passage, -1 when it does not stand there. */
export function lastPlace({ last, readAt, reading }: PassageWords, number: number): number {
  return readAt[number] === reading ? (last[number] as number) : -1;
}
