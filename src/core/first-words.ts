import { ASCII, ASCII_FOLDS, EXPANDS, FOLD_WORD, fold, IGNORABLE, SEPARATOR, SURROGATE, symbolOf } from './fold.ts';
import { CAPITALS, type FormKeys, PLURAL_LETTERS } from './term-index.ts';

/**
 * The first words of all forms, by a hash that the spotter keeps up to date character by character. A bit set (Bloom 1970,
 * with one hash function) tells of nearly every word of a page that no form begins with it; a hash table has the forms of
 * the others. Forms with the same first word are neighbours in the index.
 */
export interface FirstWords {
  /** The bit set; a bit for each `placeOf` of a hash. */
  bits: Uint32Array;
  /** `32 - log2` of the number of bits. */
  shift: number;
  multiplier: number;
  /** The hash table, open addressing: the numbers of words, 0 where there is none. */
  slots: Numbers;
  /** By number of a word: its hash. A word stands once for each run of forms. */
  hashes: Int32Array;
  /** By number: the first form and the one after the last. */
  from: Numbers;
  to: Numbers;
  /** By number, for words in small letters and for others: a bit for each column that may follow the gap after the word. */
  afterSmall: Uint32Array;
  afterLarge: Uint32Array;
}

type Numbers = Uint16Array | Uint32Array;

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

/** At most that part of the slots of the hash table is taken. */
const MOST_FULL = 0.75;
/** The logarithm of the bits for each slot of the hash table: 32 let about one other word in 60 pass. */
const LOG_BITS = 5;
const LETTER_E = 5;
const LETTER_S = 19;
const ANYTHING = 0xffffffff;
/** Columns above share the last bit of a set. */
const LAST_BIT = 31;

/** Column of each ASCII character, and UNCLEAR for what symbols are above; `columnOf` has other characters. */
export const COLUMNS: Uint8Array = Uint8Array.from({ length: 256 }, (_, code) =>
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

/** The bit of a hash (multiplicative hashing, Knuth, The Art of Computer Programming 3, 6.4). */
function placeOf(hash: number, { multiplier, shift }: Pick<FirstWords, 'multiplier' | 'shift'>): number {
  return Math.imul(hash, multiplier) >>> shift;
}

/**
 * Collects the first words of the sorted keys; `shared` says how many symbols each has in common with the one before. Makes
 * no objects by form: every frame of every page pays for it.
 */
export function firstWordsOf(keys: FormKeys, shared: Uint8Array): FirstWords {
  const { hashes, lengths, most } = wordsByForm(keys, shared);
  const log = Math.max(4, Math.ceil(Math.log2(most / MOST_FULL)));
  const Numbers = Math.max(most, hashes.length) < 2 ** 16 ? Uint16Array : Uint32Array;
  const words: FirstWords = {
    bits: new Uint32Array(2 ** (log + LOG_BITS - 5)),
    shift: 32 - log - LOG_BITS,
    multiplier: 0x9e3779b1,
    slots: new Numbers(2 ** log),
    hashes: new Int32Array(most),
    from: new Numbers(most),
    to: new Numbers(most),
    afterSmall: new Uint32Array(most),
    afterLarge: new Uint32Array(most),
  };
  writeWords(words, keys, hashes, lengths);
  fillSlots(words);
  setBits(words);
  return words;
}

/** The first word of each form: its hash, 0 when it has none, and its length. `most` is above the number of any word. */
function wordsByForm({ symbols, starts, kinds }: FormKeys, shared: Uint8Array) {
  const forms = kinds.length;
  const hashes = new Int32Array(forms);
  const lengths = new Uint8Array(forms);
  let most = 1;
  let hash = 0;
  let length = 0;
  for (let form = 0; form < forms; form++) {
    const start = starts[form] as number;
    const end = starts[form + 1] as number;
    const before = hash;
    // The word of the key before goes on at most.
    const isKnown = hash !== 0 && (shared[form] as number) >= length;
    let at = isKnown ? start + length : start;
    if (!isKnown) hash = 0;
    for (; at < end; at++) {
      const column = COLUMNS[symbols[at] as number] as number;
      // Words with letters that have no hash are looked at one by one.
      if (column === UNCLEAR) hash = 0;
      if (column >= GAP) break;
      hash = hashWith(hash, column);
    }
    length = at - start;
    hashes[form] = hash;
    lengths[form] = length;
    if (hash !== before) most++;
    if (at === end && ((kinds[form] as number) & PLURAL_LETTERS) !== 0) most++;
  }
  return { hashes, lengths, most };
}

/** Writes down the words, from number 1 on, by the hash and length of each form's. */
function writeWords(
  words: FirstWords,
  { symbols, starts, kinds }: FormKeys,
  ofForm: Int32Array,
  lengths: Uint8Array,
): void {
  const { hashes, from, to, afterSmall, afterLarge } = words;
  const forms = kinds.length;
  let number = 1;
  /** The word of the forms at hand, the forms before which it began, and the hashes of its plurals, 0 when it has none. */
  let word = 0;
  let first = 0;
  let pluralS = 0;
  let pluralEs = 0;
  let small = 0;
  let large = 0;
  const write = (hash: number, end: number): void => {
    if (hash === 0) return;
    hashes[number] = hash;
    from[number] = first;
    to[number] = end;
    afterSmall[number] = small;
    afterLarge[number++] = large;
  };
  for (let form = 0; form <= forms; form++) {
    const hash = form < forms ? (ofForm[form] as number) : 0;
    if (hash !== word) {
      write(word, form);
      write(pluralS, form);
      write(pluralEs, form);
      word = hash;
      first = form;
      pluralS = 0;
      pluralEs = 0;
      small = 0;
      large = 0;
    }
    if (hash === 0) continue;
    const at = (starts[form] as number) + (lengths[form] as number);
    const isWhole = at === (starts[form + 1] as number);
    const after = isWhole ? ANYTHING : columnsAfter(symbols, at);
    large |= after;
    if (!isWhole || ((kinds[form] as number) & CAPITALS) === 0) small |= after;
    const plural = isWhole ? (kinds[form] as number) & PLURAL_LETTERS : 0;
    if (plural === 1) pluralS = hashWith(hash, LETTER_S);
    if (plural === 2) pluralEs = hashWith(hashWith(hash, LETTER_E), LETTER_S);
  }
}

function fillSlots({ slots, hashes }: FirstWords): void {
  const last = slots.length - 1;
  for (let number = 1; number < hashes.length && hashes[number] !== 0; number++) {
    let slot = (hashes[number] as number) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = number;
  }
}

/** Sets the bit of every hash. Where no word stands the hash is 0, and its place must stay clear. */
function setBits(words: FirstWords): void {
  const { bits, hashes } = words;
  for (let number = 1; number < hashes.length && hashes[number] !== 0; number++) {
    const place = placeOf(hashes[number] as number, words);
    bits[place >>> 5] = (bits[place >>> 5] as number) | (1 << (place & 31));
  }
  if (((bits[0] as number) & 1) === 0) return;
  words.multiplier += 2;
  bits.fill(0);
  setBits(words);
}

/** What may stand after the gap that follows the first word. */
function columnsAfter(symbols: Uint8Array, gap: number): number {
  const next = symbols[gap + 1] as number;
  const column = COLUMNS[next] as number;
  return symbols[gap] !== SEPARATOR || column === GAP ? ANYTHING : bitOf(GAP) | bitOf(column);
}

/** The bit of a column in a set of them. A gap that goes on, what is unclear and some digits share the last one. */
export function bitOf(column: number): number {
  return 1 << (column > LAST_BIT ? LAST_BIT : column);
}
