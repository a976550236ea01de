import { BREAK, hashOf, numberOf, SKIPPED, symbolIn, type Vocabulary } from './cue-vocabulary.ts';

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
  /** Where sentences end, `sentences` of them. */
  sentenceEnds: Uint32Array;
  sentences: number;
}

/** Words of a vocabulary in one passage, and sentences, at most; what comes after is not read. */
const MOST_WORDS = 4096;
const MOST_SENTENCES = 1024;
/** A line shorter than this ends like a sentence: it is a heading or an item of a list, not wrapped text. UTF-16 units. */
const SHORT_LINE = 60;

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
    sentenceEnds: new Uint32Array(MOST_SENTENCES),
    sentences: 0,
  };
}

/** Reads the words of a passage. Cost: one step a character. */
export function readWords(text: string, vocabulary: Vocabulary, words: PassageWords): void {
  const to = text.length;
  words.count = 0;
  words.sentences = 0;
  words.reading++;
  let hash = 0;
  let start = -1;
  let line = 0;
  for (let at = 0; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : SPACE;
    const symbol = symbolIn(code);
    if (symbol === SKIPPED) continue;
    if (symbol !== BREAK) {
      if (start < 0) start = at;
      hash = hashOf(hash, symbol);
      continue;
    }
    if (start >= 0) {
      const number = numberOf(hash, vocabulary);
      if (number >= 0) addWord(words, number, start, at);
      hash = 0;
      start = -1;
    }
    if (code === SPACE) continue;
    if (endsSentence(text, at, code, line)) addSentence(words, at);
    if (code === NEW_LINE) line = at + 1;
  }
  addSentence(words, to);
}

const NEW_LINE = 10;
const SPACE = 32;
const FULL_STOP = 46;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;

function endsSentence(text: string, at: number, code: number, line: number): boolean {
  if (code === NEW_LINE) return at - line < SHORT_LINE;
  if (code !== FULL_STOP && code !== EXCLAMATION_MARK && code !== QUESTION_MARK) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > SPACE) || next === 34 || next === 41 || next === 0x201d || next === 0x2019;
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

function addSentence(words: PassageWords, end: number): void {
  if (words.sentences < MOST_SENTENCES) words.sentenceEnds[words.sentences++] = end;
}

/** The start and end of the sentence around an offset. */
export function sentenceAround(words: PassageWords, offset: number): { start: number; end: number } {
  let low = 0;
  let high = words.sentences - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.sentenceEnds[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return { start: low > 0 ? (words.sentenceEnds[low - 1] as number) : 0, end: words.sentenceEnds[low] as number };
}
