import { ASCII, ASCII_FOLDS, EXPANDS, FOLD_WORD, fold, IGNORABLE, SURROGATE, symbolOf } from '../text/fold.ts';

/**
 * The hash by which the spotter knows words, kept up to date character by character. Characters are read as columns: ways
 * to write a letter that the fold makes one are one column.
 */

/** Between words. Letters have 1 to 26, digits 27 to 36. */
export const GAP = 0;
/** Part of a word but of no form. */
const FOREIGN = 37;
/** Only a closer look can tell what this stands for, if it is read at all. */
export const UNCLEAR = -1;

const LETTER_E = 5;
export const LETTER_S = 19;

const SMALL_A = 97;
const SMALL_Z = 122;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Column of each ASCII character, and UNCLEAR for what symbols are above; `columnOf` has other characters. */
export const COLUMNS: Int8Array = Int8Array.from({ length: 256 }, (_, code) =>
  code < ASCII ? columnOfFold(ASCII_FOLDS[code] as number) : UNCLEAR,
);

/** The column of any UTF-16 code unit. */
export function columnOf(code: number): number {
  return code < ASCII ? (COLUMNS[code] as number) : columnOfFold(fold(code));
}

function columnOfFold(folded: number): number {
  const symbol = symbolOf(folded);
  if (symbol === SURROGATE || symbol === EXPANDS || symbol === IGNORABLE || symbol > 127) return UNCLEAR;
  return (folded & FOLD_WORD) === 0 ? GAP : columnOfSymbol(symbol);
}

function columnOfSymbol(symbol: number): number {
  if (symbol >= SMALL_A && symbol <= SMALL_Z) return 1 + symbol - SMALL_A;
  return symbol >= DIGIT_0 && symbol <= DIGIT_9 ? 27 + symbol - DIGIT_0 : FOREIGN;
}

/** The hash of a word with one more character; that of no character is 0. The polynomial hash of Java's strings. */
export function hashWith(hash: number, column: number): number {
  return ((hash << 5) - hash + column) | 0;
}

/** The hash of a word's plural that adds so many letters: 1 for s, 2 for es. */
export function withPlural(hash: number, letters: number): number {
  return hashWith(letters === 1 ? hash : hashWith(hash, LETTER_E), LETTER_S);
}

/** The inverse of 31 among 32-bit numbers: hashes can be taken back. */
const INVERSE = 0xbdef7bdf;

/** The hash of what a plural with so many letters, none to 2, belongs to. */
export function withoutPlural(hash: number, letters: number): number {
  if (letters === 0) return hash;
  const one = Math.imul(hash - LETTER_S, INVERSE);
  return letters === 1 ? one : Math.imul(one - LETTER_E, INVERSE);
}

/** Odd numbers that spread a hash over 32 bits (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD_WORD = 0x9e3779b1;
const SPREAD_PAIR = 0x85ebca6b;

/** The spread hash of a word that stands alone. */
export function spreadWord(word: number): number {
  return Math.imul(word, SPREAD_WORD);
}

/** The spread hash of a word and the one after it. */
export function spreadPair(word: number, next: number): number {
  return Math.imul((word << 7) - word + next, SPREAD_PAIR);
}
