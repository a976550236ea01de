import type { Span } from '../text/span.ts';
import { CAPITAL, DIGIT, isSpace, kindAt, letterAt, SIGN, SMALL } from './letters.ts';

/** Where a letter stands in its word. */
export const INSIDE = 0;
/**
 * Where a part of the word begins: after a sign, at a change from letters to digits or small letters to capitals, after a
 * link.
 */
export const PART = 1;
export const BEGINNING = 2;

interface Word extends Span {
  /** small: one that short forms leave out; joining: one of those that mostly joins two things; sign: without letters and digits. */
  kind: 'word' | 'small' | 'joining' | 'sign';
}

/** Words beside a short form, letter by letter. The lists go by the UTF-16 unit, counted from `start`. */
export interface Words extends Span {
  /** Letters as compared (letters.ts), 0 where there is none. */
  letters: number[];
  places: number[];
  /** The number of the word, 0 where there is no letter. */
  wordOf: number[];
  words: Word[];
  /** The letters that stand in them, a bit each (`bitOf`). */
  seen: number;
}

/** The bit of a letter or digit in a set of 32: several share one. */
export function bitOf(letter: number): number {
  return 1 << (letter & 31);
}

const SMALL_WORDS = new Set(
  (
    'a after an and as at before between by de during for from in into its of on or per plus that the their through ' +
    'to under versus via vs with within without'
  ).split(' '),
);
/** Fewest letters of a part after a link, and before it. */
const LEAST_PART = 3;
const LEAST_BEFORE = 2;

/** Whether short forms leave out a word in small letters. */
export function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** No small word is longer. */
const LONGEST_SMALL = 7;

/** Small words between two things that mostly have a short form each, or none: "methylene blue or NG-monomethyl-L-arginine". */
const JOINING_WORDS = new Set(['and', 'or']);

/** What the word from `from` to `to` is, behind the word `before`. */
function kindOf(text: string, from: number, to: number, before: Word | undefined): Word['kind'] {
  const word = to - from > LONGEST_SMALL ? undefined : text.slice(from, to).toLowerCase();
  if (word === undefined || !isSmall(word)) return 'word';
  // Within one name, as in Medicare and Medicaid Services, it joins nothing that could stand alone.
  const isInName = before && kindAt(text, before.start) === CAPITAL && kindAt(text, to + 1) === CAPITAL;
  return JOINING_WORDS.has(word) && !isInName ? 'joining' : 'small';
}

/** Reads the words of a part of a text. */
export function wordsIn(text: string, { start, end }: Span): Words {
  const size = end - start;
  const read: Words = {
    start,
    end,
    letters: zeros(size),
    places: zeros(size),
    wordOf: zeros(size),
    words: [],
    seen: 0,
  };
  for (let at = start; at < end; at++) {
    if (isBetween(text, at, start)) continue;
    const from = at;
    while (at < end && !isBetween(text, at, start)) at++;
    const letters = readWord(text, from, at, read);
    read.words.push({ start: from, end: at, kind: letters === 0 ? 'sign' : kindOf(text, from, at, read.words.at(-1)) });
  }
  return read;
}

/** A number for each character of a part, all 0: no letter, inside, the first word. */
function zeros(size: number): number[] {
  return new Array<number>(size).fill(0);
}

const DASH = 0x2014;
const HYPHEN = 45;

/**
 * Whether the character at a place is between words: white space, a dash, or the first of two hyphens after letters, which
 * stand for a dash; in chemical names they are part of the word.
 */
function isBetween(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== HYPHEN) return code === DASH || isSpace(code);
  if (text.charCodeAt(at + 1) !== HYPHEN || at - start < 2) return false;
  return isLetter(kindAt(text, at - 1)) && isLetter(kindAt(text, at - 2));
}

function isLetter(kind: number): boolean {
  return kind !== SIGN && kind !== DIGIT;
}

/** Latin and Greek prefixes that do not end in a link, before a part: intra-venous, multi-drug. */
const PREFIX = /^(?:anti|hyper|inter|intra|multi|peri|post|semi|sub|super|trans|ultra)/i;
/** Fewest UTF-16 units of a word with a prefix, and of what stands behind the prefix. */
const LEAST_PREFIXED = 6;
const LEAST_BEHIND = 3;

/** Writes down the letters of a word; gives how many it has. */
function readWord(text: string, from: number, to: number, read: Words): number {
  const { start, letters, places, wordOf, words } = read;
  const prefix = to - from < LEAST_PREFIXED ? undefined : PREFIX.exec(text.slice(from, to - LEAST_BEHIND))?.[0];
  const behindPrefix = from + (prefix?.length ?? 0);
  let count = 0;
  for (let at = from; at < to; at++) {
    const letter = letterAt(text, at);
    if (letter === 0) continue;
    letters[at - start] = letter;
    wordOf[at - start] = words.length;
    read.seen |= bitOf(letter);
    if (count === 0) places[at - start] = BEGINNING;
    else if (at === behindPrefix || beginsPart(text, from, to, at)) places[at - start] = PART;
    count++;
  }
  return count;
}

/** Whether a part of the word from `from` to `to` begins at a place behind its first letter. */
function beginsPart(text: string, from: number, to: number, at: number): boolean {
  const before = kindAt(text, at - 1);
  const here = kindAt(text, at);
  if (before === SIGN) return !isApostrophe(text.charCodeAt(at - 1));
  if (before !== here && (before === DIGIT || here === DIGIT || (before === SMALL && here === CAPITAL))) return true;
  return to - at >= LEAST_PART && isLink(text, from, at - 1);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Greek compounds link their parts with an o, some chemical ones with a y: electr-o-cardi-o-gram, hydrox-y-tryptamine. */
function isLink(text: string, from: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code !== 0x6f && code !== 0x79) || at - from < LEAST_BEFORE) return false;
  for (let before = at - LEAST_BEFORE; before < at; before++) if (!isLetter(kindAt(text, before))) return false;
  return true;
}
