import { EXPANDS, FOLD_WORD, fold, IGNORABLE, SEPARATOR, SURROGATE, symbolOf } from './fold.ts';
import { CAPITALS, type FormKeys, PLURAL_LETTERS } from './term-index.ts';

/**
 * The first words of all forms, by a hash that the spotter keeps up to date character by character. A bit set (Bloom 1970,
 * with one hash function) tells of nearly every word of a page that no form begins with it; a hash table has the forms of
 * the others. Forms with the same first word are neighbours in the index.
 */
export interface FirstWords {
  /** Column of each code unit below 256; `columnOf` has the rest. */
  columns: Uint8Array;
  /** The bit set; a bit for each `placeOf` of a hash. */
  bits: Uint32Array;
  /** `32 - log2` of the number of bits. */
  shift: number;
  multiplier: number;
  /** The hash table, open addressing: the hashes, 0 where there is none. A hash stands once for each run of forms. */
  hashes: Int32Array;
  /** By slot: the first form and the one after the last. */
  from: Uint32Array;
  to: Uint32Array;
  /** By slot, for words in small letters and for others: a bit for each column that may follow the gap after the word. */
  afterSmall: Uint32Array;
  afterLarge: Uint32Array;
}

/** Part of a word but of no form. Letters have 1 to 26, digits 27 to 36. */
const FOREIGN = 37;
/** Between words; this and those above are no part of a hash. */
export const GAP = 38;
/** Only a closer look can tell what this stands for, if it is read at all. */
export const UNCLEAR = 39;

const SMALL_A = 97;
const SMALL_Z = 122;
const DIGIT_0 = 48;
const DIGIT_9 = 57;

/** Bits for each word: 32 let one other word in 32 pass. */
const BITS_PER_WORD = 32;
const ANYTHING = 0xffffffff;
/** Columns above share the last bit of a set. */
const LAST_BIT = 31;

/** The column of any UTF-16 code unit. */
export function columnOf(code: number): number {
  const folded = fold(code);
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

/** The bit of a hash (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4). */
export function placeOf(hash: number, { multiplier, shift }: Pick<FirstWords, 'multiplier' | 'shift'>): number {
  return Math.imul(hash, multiplier) >>> shift;
}

/** Collects the first words of the sorted keys. */
export function firstWordsOf(keys: FormKeys): FirstWords {
  const runs = runsOf(keys);
  let words = 0;
  for (const run of runs) words += run.hashes.length;
  const log = Math.max(5, Math.ceil(Math.log2(words * BITS_PER_WORD + 1)));
  const slots = 2 ** Math.ceil(Math.log2(words * 2 + 1));
  const found: FirstWords = {
    columns: Uint8Array.from({ length: 256 }, (_, code) => columnOf(code)),
    bits: new Uint32Array(2 ** (log - 5)),
    shift: 32 - log,
    multiplier: 0x9e3779b1,
    hashes: new Int32Array(slots),
    from: new Uint32Array(slots),
    to: new Uint32Array(slots),
    afterSmall: new Uint32Array(slots),
    afterLarge: new Uint32Array(slots),
  };
  // Where no word stands the hash is 0, and its place must stay clear.
  while (runs.some(({ hashes }) => hashes.some((hash) => placeOf(hash, found) === 0))) found.multiplier += 2;
  for (const run of runs) {
    for (const hash of run.hashes) {
      const place = placeOf(hash, found);
      found.bits[place >>> 5] = (found.bits[place >>> 5] as number) | (1 << (place & 31));
      let slot = hash & (slots - 1);
      while (found.hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
      found.hashes[slot] = hash;
      found.from[slot] = run.from;
      found.to[slot] = run.to;
      found.afterSmall[slot] = run.afterSmall;
      found.afterLarge[slot] = run.afterLarge;
    }
  }
  return found;
}

/** Neighbouring forms with the same first word. */
interface Run {
  from: number;
  to: number;
  /** Of the word, and of its plurals if it is a form by itself. */
  hashes: number[];
  afterSmall: number;
  afterLarge: number;
}

function runsOf(keys: FormKeys): Run[] {
  const { starts, kinds } = keys;
  const runs: Run[] = [];
  let run: Run | undefined;
  let before = 0;
  for (let form = 0; form < kinds.length; form++) {
    const length = firstWordLength(keys, form);
    if (!run || length !== before || !beginAlike(keys, form, length)) {
      const hashes = hashesOf(keys, form, length);
      run = { from: form, to: form, hashes, afterSmall: 0, afterLarge: 0 };
      // Words with letters that have no hash are looked at one by one.
      if (hashes.length > 0) runs.push(run);
      before = length;
    }
    run.to = form + 1;
    const end = (starts[form] as number) + length;
    const after = end === starts[form + 1] ? ANYTHING : columnsAfter(keys, end);
    run.afterLarge |= after;
    if (((kinds[form] as number) & CAPITALS) === 0 || after !== ANYTHING) run.afterSmall |= after;
    if (end === starts[form + 1]) addPlural(run, (kinds[form] as number) & PLURAL_LETTERS);
  }
  return runs;
}

/** Symbols of the first word of a form. */
function firstWordLength({ symbols, starts }: FormKeys, form: number): number {
  const start = starts[form] as number;
  const end = starts[form + 1] as number;
  let at = start;
  while (at < end && isWordSymbol(symbols[at] as number)) at++;
  return at - start;
}

function isWordSymbol(symbol: number): boolean {
  return (symbol >= SMALL_A && symbol <= SMALL_Z) || (symbol >= DIGIT_0 && symbol <= DIGIT_9) || symbol > 127;
}

/** Whether a form and the one before share so many symbols. */
function beginAlike({ symbols, starts }: FormKeys, form: number, length: number): boolean {
  const before = starts[form - 1] as number;
  const start = starts[form] as number;
  for (let symbol = 0; symbol < length; symbol++)
    if (symbols[before + symbol] !== symbols[start + symbol]) return false;
  return true;
}

function hashesOf({ symbols, starts }: FormKeys, form: number, length: number): number[] {
  const start = starts[form] as number;
  let hash = 0;
  for (let at = start; at < start + length; at++) {
    const symbol = symbols[at] as number;
    if (symbol > 127) return [];
    hash = hashWith(hash, columnOfSymbol(symbol));
  }
  return [hash];
}

function addPlural({ hashes }: Run, letters: number): void {
  let [hash] = hashes;
  if (hash === undefined || letters === 0) return;
  for (const letter of letters === 1 ? 's' : 'es') hash = hashWith(hash, columnOfSymbol(letter.charCodeAt(0)));
  if (!hashes.includes(hash)) hashes.push(hash);
}

/** What may stand after the gap that follows the first word. */
function columnsAfter({ symbols }: FormKeys, gap: number): number {
  const next = symbols[gap + 1] as number;
  if (symbols[gap] !== SEPARATOR || !isWordSymbol(next)) return ANYTHING;
  return bitOf(GAP) | bitOf(next > 127 ? UNCLEAR : columnOfSymbol(next));
}

/** The bit of a column in a set of them. A gap that goes on, what is unclear and some digits share the last one. */
export function bitOf(column: number): number {
  return 1 << (column > LAST_BIT ? LAST_BIT : column);
}
