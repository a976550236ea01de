import { ASCII, ASCII_FOLDS, FOLD_WORD, fold, IGNORABLE, symbolOf } from '../text/fold.ts';

/**
 * The words that can say what a form means (cues, frames, topics), numbered as they are first asked for: most cues belong to
 * forms that stand on no page. Texts are read by the hash of each word, so that the cost does not grow with the words. Two
 * words with one hash would be taken for each other: with 21,000 words of 2^32, that is one in 200,000.
 */
export interface Vocabulary {
  /** Open addressing: hashes, 0 where there is none, and the number of the word at the same slot. */
  hashes: Int32Array;
  numbers: Uint16Array;
  /** By number of a word: its hash. */
  hashOf: number[];
}

/** Slots at first: enough for the words of topics and frames. */
const FIRST_SLOTS = 4096;
/** At most one slot in so many is taken, so that most words that say nothing are told by one look. */
const SLOTS_PER_WORD = 2;

export function emptyVocabulary(): Vocabulary {
  return { hashes: new Int32Array(FIRST_SLOTS), numbers: new Uint16Array(FIRST_SLOTS), hashOf: [] };
}

/** What a character is to a reader of words: its symbol, or one of these. */
const BREAK = 0;
export const SKIPPED = -1;
/** A break that may end a sentence. */
export const ENDING = -2;
const ENDINGS = '\n.!?';
const PERCENT = 37;

/** Symbols of ASCII characters, for loops that cannot afford a call a character. */
export const ASCII_SYMBOLS: Int16Array = Int16Array.from({ length: ASCII }, (_, code) =>
  symbolFrom(ASCII_FOLDS[code] as number, code),
);

/** The symbol of a UTF-16 code unit of a word, above 0; else what else it is. */
export function symbolIn(code: number): number {
  return code < ASCII ? (ASCII_SYMBOLS[code] as number) : symbolFrom(fold(code), code);
}

function symbolFrom(folded: number, code: number): number {
  if ((folded & FOLD_WORD) === 0) {
    if (code === PERCENT) return PERCENT;
    return ENDINGS.includes(String.fromCharCode(code)) ? ENDING : BREAK;
  }
  const symbol = symbolOf(folded);
  return symbol === IGNORABLE ? SKIPPED : symbol + 1;
}

/**
 * A polynomial hash with the prime of FNV (Fowler, Noll and Vo): a small factor such as 31 would make one of "as" and "c5",
 * since symbols differ by more than that.
 */
export function hashWith(hash: number, symbol: number): number {
  return (Math.imul(hash, FACTOR) + symbol) | 0;
}

/** The hash before its last symbol was added. */
function hashWithout(hash: number, symbol: number): number {
  return Math.imul(hash - symbol, INVERSE);
}
const FACTOR = 0x01000193;
/** FACTOR × INVERSE is 1 in 32 bits. */
const INVERSE = 0x359c449b;

const [SMALL_C, SMALL_E, SMALL_H, SMALL_S, SMALL_U, SMALL_X, SMALL_Z] = [...'cehsuxz'].map((letter) =>
  letter.charCodeAt(0),
) as [number, number, number, number, number, number, number];
/** What makes an ASCII letter small. */
const SMALL = 0x20;
/** Fewest letters of a word with a plural: "as" is no plural of "a", nor "is" of "I". */
const SHORTEST_WITH_PLURAL = 3;

/**
 * The hash of a word without the ending of its plural, so that both are one word: s but not ss or us, and es behind letters
 * that ask for it, where the e of words that have one themselves (cause, ache) falls too. `hash` is of the whole word, from
 * `start` to `end` of a text.
 */
export function singularHash(text: string, start: number, end: number, hash: number): number {
  const last = text.charCodeAt(end - 1) | SMALL;
  if ((last !== SMALL_S && last !== SMALL_E) || end - start <= SHORTEST_WITH_PLURAL) return hash;
  let singular = hash;
  let at = end;
  const before = text.charCodeAt(at - 2) | SMALL;
  if (last === SMALL_S) {
    if (before === SMALL_S || before === SMALL_U) return hash;
    singular = hashWithout(singular, SMALL_S + 1);
    at--;
  }
  if (at - start <= SHORTEST_WITH_PLURAL || (text.charCodeAt(at - 1) | SMALL) !== SMALL_E) return singular;
  if (!asksForE(text, at - 2)) return singular;
  return hashWithout(singular, SMALL_E + 1);
}

/**
 * Whether a word ends in a capital S: POTS are no pots, nor is HADS "had". A cue is then the whole word; a word of a text is that
 * cue, or where there is none, a plural.
 */
export function endsInCapitalS(text: string, end: number): boolean {
  return text.charCodeAt(end - 1) === CAPITAL_S;
}
const CAPITAL_S = 'S'.charCodeAt(0);

/** Whether the plural of a word that ends at this letter is written with es. */
function asksForE(text: string, at: number): boolean {
  const last = text.charCodeAt(at) | SMALL;
  if (last === SMALL_X || last === SMALL_Z) return true;
  const before = text.charCodeAt(at - 1) | SMALL;
  return last === SMALL_H ? before === SMALL_C || before === SMALL_S : last === SMALL_S && isDoubleOrUs(before);
}

function isDoubleOrUs(before: number): boolean {
  return before === SMALL_S || before === SMALL_U;
}

/** Numbers the words of a phrase. */
export function numberPhrase(phrase: string, vocabulary: Vocabulary): number[] {
  const numbers: number[] = [];
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= phrase.length; at++) {
    const symbol = at < phrase.length ? symbolIn(phrase.charCodeAt(at)) : BREAK;
    if (symbol > 0) hash = hashWith(hash, symbol);
    if (symbol > 0 || symbol === SKIPPED) continue;
    if (at > start)
      numbers.push(numberFor(endsInCapitalS(phrase, at) ? hash : singularHash(phrase, start, at, hash), vocabulary));
    hash = 0;
    start = at + 1;
  }
  return numbers;
}

/** The number of a word, a new one when it has none. */
function numberFor(hash: number, vocabulary: Vocabulary): number {
  const slot = slotOf(hash, vocabulary.hashes);
  if (vocabulary.hashes[slot] === hash) return vocabulary.numbers[slot] as number;
  const number = vocabulary.hashOf.push(hash) - 1;
  vocabulary.hashes[slot] = hash;
  vocabulary.numbers[slot] = number;
  if (vocabulary.hashOf.length * SLOTS_PER_WORD > vocabulary.hashes.length) grow(vocabulary);
  return number;
}

function grow(vocabulary: Vocabulary): void {
  const slots = vocabulary.hashes.length * 2;
  vocabulary.hashes = new Int32Array(slots);
  vocabulary.numbers = new Uint16Array(slots);
  vocabulary.hashOf.forEach((hash, number) => {
    const slot = slotOf(hash, vocabulary.hashes);
    vocabulary.hashes[slot] = hash;
    vocabulary.numbers[slot] = number;
  });
}

/**
 * The slot of a hash in an open table, or the free one where it belongs. Multiplicative hashing (Knuth, The Art of Computer
 * Programming 3, 6.4): neighbors of polynomial hashes lie apart.
 */
export function slotOf(hash: number, hashes: Int32Array): number {
  const last = hashes.length - 1;
  let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & last;
  while (hashes[slot] !== hash && hashes[slot] !== 0) slot = (slot + 1) & last;
  return slot;
}

/** The number of the word with this hash; -1 for one that has none. */
export function numberOf(hash: number, { hashes, numbers }: Vocabulary): number {
  const slot = slotOf(hash, hashes);
  return hashes[slot] === 0 ? -1 : (numbers[slot] as number);
}
