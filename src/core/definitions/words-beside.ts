import type { Span } from './definition.ts';
import { letterOf } from './letters.ts';

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
  /** Letters as compared, '' where there is none. */
  letters: string[];
  places: number[];
  /** The number of the word. */
  wordOf: number[];
  words: Word[];
}

const SMALL = new Set(
  (
    'a after an and as at before between by de during for from in into its of on or per plus that the their through ' +
    'to under versus via vs with within without'
  ).split(' '),
);
/** Whether short forms leave out a word in small letters. */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** Two hyphens after letters stand for a dash; in chemical names they are part of the word. */
const WORD = /(?:(?!(?<=\p{L}{2})--)[^\s\u2014])+/gu;
const APOSTROPHE = /['\u2019]/;
const DIGIT = /\d/;
const CAPITAL = /\p{Lu}/u;
const SMALL_LETTER = /\p{Ll}/u;
/** Greek compounds link their parts with an o, some chemical ones with a y: electr-o-cardi-o-gram, hydrox-y-tryptamine. */
const LINK = /\p{L}{2}[oy]$/u;
/** Fewest letters of a part after a link. */
const LEAST_PART = 3;

/** Reads the words of a part of a text. */
export function wordsIn(text: string, { start, end }: Span): Words {
  const length = end - start;
  const read: Words = {
    start,
    end,
    letters: new Array<string>(length).fill(''),
    places: new Array<number>(length).fill(INSIDE),
    wordOf: new Array<number>(length).fill(0),
    words: [],
  };
  for (const { 0: word, index } of text.slice(start, end).matchAll(WORD)) {
    let plain = '';
    for (let i = 0; i < word.length; i++) {
      const letter = letterOf(word.charAt(i));
      const at = index + i;
      read.letters[at] = letter;
      read.wordOf[at] = read.words.length;
      if (letter !== '') read.places[at] = plain === '' ? BEGINNING : beginsPart(word, i) ? PART : INSIDE;
      plain += letter;
    }
    const kind = plain === '' ? 'sign' : isSmall(plain) ? 'small' : 'word';
    read.words.push({ start: start + index, end: start + index + word.length, kind });
  }
  return read;
}

function beginsPart(word: string, at: number): boolean {
  const before = word.charAt(at - 1);
  const here = word.charAt(at);
  if (letterOf(before) === '') return !APOSTROPHE.test(before);
  if (DIGIT.test(before) !== DIGIT.test(here)) return true;
  if (SMALL_LETTER.test(before) && CAPITAL.test(here)) return true;
  return word.length - at >= LEAST_PART && LINK.test(word.slice(Math.max(0, at - 3), at));
}
