import type { Span } from './definition.ts';
import { CAPITAL, DIGIT, kindAt, letterAt, SIGN, SMALL } from './letters.ts';

/** Where a letter stands in its word. */
export const INSIDE = 0;
/** Where a part of the word begins: after a sign, at a change from letters to digits or small letters to capitals, after a link. */
export const PART = 1;
export const BEGINNING = 2;

interface Word extends Span {
  /** small: one that short forms leave out; sign: without letters and digits. */
  kind: 'word' | 'small' | 'sign';
}

/** Words beside a short form, letter by letter. The lists go by the UTF-16 unit, counted from `start`. */
export interface Words extends Span {
  /** Letters as compared (letters.ts), 0 where there is none. */
  letters: number[];
  places: number[];
  /** The number of the word. */
  wordOf: number[];
  words: Word[];
}

const SMALL_WORDS = new Set(
  (
    'a after an and as at before between by de during for from in into its of on or per plus that the their through ' +
    'to under versus via vs with within without'
  ).split(' '),
);
/** Two hyphens after letters stand for a dash; in chemical names they are part of the word. */
const WORD = /(?:(?!(?<=\p{L}{2})--)[^\s\u2014])+/gu;
const PLAIN_WORD = /[^\s\u2014]+/g;
/** Fewest letters of a part after a link, and before it. */
const LEAST_PART = 3;
const LEAST_BEFORE = 2;

/** Whether short forms leave out a word in small letters. */
export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Reads the words of a part of a text. */
export function wordsIn(text: string, { start, end }: Span): Words {
  const part = text.slice(start, end);
  const read: Words = { start, end, letters: [], places: [], wordOf: [], words: [] };
  for (const { 0: word, index } of part.matchAll(part.includes('--') ? WORD : PLAIN_WORD)) {
    fillTo(read, index);
    const letters = readWord(word, read);
    const kind = letters === 0 ? 'sign' : isSmall(word.toLowerCase()) ? 'small' : 'word';
    read.words.push({ start: start + index, end: start + index + word.length, kind });
  }
  fillTo(read, end - start);
  return read;
}

/** Adds what is between words. */
function fillTo({ letters, places, wordOf, words }: Words, length: number): void {
  while (letters.length < length) {
    letters.push(0);
    places.push(INSIDE);
    wordOf.push(Math.max(0, words.length - 1));
  }
}

/** Adds a word's letters; gives how many it has. */
function readWord(word: string, { letters, places, wordOf, words }: Words): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const letter = letterAt(word, at);
    letters.push(letter);
    places.push(letter === 0 ? INSIDE : count === 0 ? BEGINNING : beginsPart(word, at) ? PART : INSIDE);
    wordOf.push(words.length);
    if (letter !== 0) count++;
  }
  return count;
}

function beginsPart(word: string, at: number): boolean {
  const before = kindAt(word, at - 1);
  const here = kindAt(word, at);
  if (before === SIGN) return !isApostrophe(word.charCodeAt(at - 1));
  if (before !== here && (before === DIGIT || here === DIGIT || (before === SMALL && here === CAPITAL))) return true;
  return isLink(word, at - 1) && word.length - at >= LEAST_PART;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Greek compounds link their parts with an o, some chemical ones with a y: electr-o-cardi-o-gram, hydrox-y-tryptamine. */
function isLink(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  if (code !== 0x6f && code !== 0x79) return false;
  for (let before = at - LEAST_BEFORE; before < at; before++) {
    if (before < 0 || kindAt(word, before) === SIGN || kindAt(word, before) === DIGIT) return false;
  }
  return true;
}
