import {
  ASCII,
  EXPANDS,
  expansionOf,
  FOLD_WORD,
  fold,
  IGNORABLE,
  SEPARATOR,
  SURROGATE,
  symbolOf,
} from '../text/fold.ts';

/**
 * What every page gets of the glossary: enough to tell that no sign (signs.ts) stands in a text, in a fraction of what
 * spotting takes, and with nothing to unpack. A hash runs along the words of a text (sign-scanner.ts); bit sets (Bloom
 * 1970) know the beginnings of signs, word by word, and a table of fingerprints their ends. All are strings, read where
 * they lie.
 *
 * It never misses a sign. It takes any sign for one that may have an s at its end; and once in some millions of letters it
 * takes something else for a sign. Then a page is read in full, in vain.
 */
export interface SignFilter {
  /** Bit set of the first words of signs: 4 bits a character, in the low bits. */
  firsts: string;
  /** The same of their longer beginnings. */
  beginnings: string;
  /**
   * Table of whole signs, open addressing: a fingerprint is SLOT characters of FINGERPRINT_BITS bits each above
   * FINGERPRINT_BASE; all 0 is free.
   */
  ends: string;
}

export const SLOT = 3;
export const FINGERPRINT_BITS = 6;
export const FINGERPRINT_BASE = 48;
/** FNV-1a (Fowler, Noll, Vo; RFC 9923), 32 bits. */
export const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Odd numbers that spread a hash over places, slots and fingerprints (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD_PLACE = 0x9e3779b1;
const SPREAD_SLOT = 0x85ebca6b;
const SPREAD_FINGERPRINT = 0xc2b2ae35;

/** Columns of characters: letters 1 to 26, digits 27 to 36, Greek letters their symbols, other parts of words FOREIGN. */
const FOREIGN = 37;
/** Added to the symbols of characters that part words. */
const PUNCTUATION = 256;
export const LETTER_S = 19;
/** Between words. */
export const GAP = 0;
/** Read as if it was not there. */
export const NOTHING = -1;
/** Several symbols at once: see `severalColumns`. */
export const SEVERAL = -2;

/** Columns of ASCII characters; `columnOf` has the rest. */
export const COLUMNS = Int8Array.from({ length: ASCII }, (_, code) => {
  const letter = code | 0x20;
  if (letter >= 97 && letter <= 122 && code >= 65) return letter - 96;
  if (code >= 48 && code <= 57) return code - 21;
  return code === 95 ? FOREIGN : GAP;
});

/** What words hold of the upper half of Latin-1 before its letters: ª, the soft hyphen, µ and º. */
const IN_WORDS = new Set([0xaa, 0xad, 0xb5, 0xba]);

/** The column of any UTF-16 code unit. */
export function columnOf(code: number): number {
  if (code < ASCII) return COLUMNS[code] as number;
  // What most pages have of these is told without folding, whose expressions take a millisecond to make: no-break spaces, dashes
  // and quotes, signs such as ©, arrows and pictures; and scripts that no form is written in.
  if (code < 0xc0 && !IN_WORDS.has(code)) return GAP;
  if ((code >= 0x2010 && code <= 0x2027) || (code >= 0x2190 && code < 0x2c00)) return GAP;
  if ((code >= 0x3100 && code < 0xa640) || (code >= 0xac00 && code < 0xf900)) return GAP;
  const folded = fold(code);
  const symbol = symbolOf(folded);
  if (symbol === IGNORABLE) return NOTHING;
  if (symbol === EXPANDS) return SEVERAL;
  if (symbol === SURROGATE || (folded & FOLD_WORD) === 0) return GAP;
  return symbol === 0 ? FOREIGN : columnOfSymbol(symbol);
}

export function columnOfSymbol(symbol: number): number {
  return symbol < ASCII ? (COLUMNS[symbol] as number) : symbol;
}

/** The columns of a code unit whose column is SEVERAL. */
export function severalColumns(code: number): number[] {
  return [...expansionOf(code)].map((symbol) => columnOfSymbol(symbol.charCodeAt(0)));
}

/** The hash of what came before and one more column; FNV_START when nothing did. */
export function hashWith(hash: number, column: number): number {
  return Math.imul(hash ^ column, FNV_PRIME);
}

/**
 * What parts two words: GAP when that is white space and dashes alone, which stand for one another; else by the first
 * other character, given by its symbol.
 */
export function gapOf(symbol: number): number {
  return symbol === SEPARATOR || symbol === IGNORABLE ? GAP : PUNCTUATION + symbol;
}

/** The hash of the first word of a form whose capitals count, when that word has some. */
export function withCapitals(hash: number): number {
  return hashWith(hash, GAP);
}

/** The hash of a form whose capitals count: that of its words, and how many capitals they have. */
export function exactly(hash: number, capitals: number): number {
  return hashWith(withCapitals(hash), 1 + capitals);
}

/** How many capitals stand in a part of a text, UTF-16 offsets; one that stands for several letters (Æ) counts as several. */
export function capitalsIn(text: string, from: number, to: number): number {
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII) capitals += code >= 65 && code <= 90 ? 1 : 0;
    else if (isCapital(String.fromCharCode(code)))
      capitals += columnOf(code) === SEVERAL ? severalColumns(code).length : 1;
  }
  return capitals;
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}

/** The bit of a hash among `cells` characters of 4 bits, a power of 2. */
export function placeOf(hash: number, cells: number): number {
  return (Math.imul(hash, SPREAD_PLACE) >>> 8) & (4 * cells - 1);
}

export function slotOf(hash: number, slots: number): number {
  return (Math.imul(hash ^ (hash >>> 15), SPREAD_SLOT) >>> 8) & (slots - 1);
}

/** 18 bits, never 0. */
export function fingerprintOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 13), SPREAD_FINGERPRINT) >>> 14 || 1;
}

/** Whether a hash may be in a bit set. */
export function isInBitSet(bits: string, hash: number): boolean {
  const place = placeOf(hash, bits.length);
  return ((bits.charCodeAt(place >>> 2) >>> (place & 3)) & 1) !== 0;
}

/** Whether a hash may be in the table of ends. */
export function isInEnds(ends: string, hash: number): boolean {
  const slots = ends.length / SLOT;
  const print = fingerprintOf(hash);
  for (let slot = slotOf(hash, slots); ; slot = (slot + 1) & (slots - 1)) {
    let found = 0;
    for (let at = slot * SLOT; at < (slot + 1) * SLOT; at++)
      found = (found << FINGERPRINT_BITS) | (ends.charCodeAt(at) - FINGERPRINT_BASE);
    if (found === print) return true;
    if (found === 0) return false;
  }
}
