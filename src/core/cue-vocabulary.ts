import { ASCII, ASCII_FOLDS, FOLD_WORD, fold, IGNORABLE, symbolOf } from './fold.ts';

/**
 * The words that can say what a form means (cues, frames, topics), numbered. A passage is read once, by the hash of each
 * word, and afterwards every cue is looked up by the numbers of its words: the cost does not grow with the cues.
 * Two words with one hash would be taken for each other: with 8,000 words of 2^32, that is one in half a million.
 */
export interface Vocabulary {
  /** Open addressing: hashes, 0 where there is none, and the number of the word at the same slot. */
  hashes: Int32Array;
  numbers: Uint16Array;
  /** A bit for each hash, so that most words are told at once to be none of these. */
  bits: Uint32Array;
  /** How many words there are. */
  size: number;
}

/** What a character is to a reader of words: its symbol, or one of these. */
export const BREAK = 0;
export const SKIPPED = -1;
const PERCENT = 37;

/** The symbol of a UTF-16 code unit of a word; BREAK between words; SKIPPED for what is not seen (soft hyphens). */
export function symbolIn(code: number): number {
  const folded = code < ASCII ? (ASCII_FOLDS[code] as number) : fold(code);
  if ((folded & FOLD_WORD) === 0) return code === PERCENT ? PERCENT : BREAK;
  const symbol = symbolOf(folded);
  return symbol === IGNORABLE ? SKIPPED : symbol + 1;
}

/** The polynomial hash of Java's strings, never 0 for a word. */
function hashOf(hash: number, symbol: number): number {
  return (Math.imul(hash, 31) + symbol) | 0;
}

interface HashedWord {
  hash: number;
  letters: number;
}

function hashedWordsOf(phrase: string): HashedWord[] {
  const words: HashedWord[] = [];
  let hash = 0;
  let letters = 0;
  for (let at = 0; at <= phrase.length; at++) {
    const symbol = at < phrase.length ? symbolIn(phrase.charCodeAt(at)) : BREAK;
    if (symbol === SKIPPED) continue;
    if (symbol !== BREAK) {
      hash = hashOf(hash, symbol);
      letters++;
      continue;
    }
    if (letters > 0) words.push({ hash, letters });
    hash = 0;
    letters = 0;
  }
  return words;
}

const SHORTEST_WITH_PLURAL = 3;
const LETTER_E = 'e'.charCodeAt(0) + 1;
const LETTER_S = 's'.charCodeAt(0) + 1;

/** The hashes of a word's plurals. "as" is no plural of "a", nor "is" of "I". */
function pluralsOf({ hash, letters }: HashedWord): number[] {
  return letters < SHORTEST_WITH_PLURAL ? [] : [hashOf(hash, LETTER_S), hashOf(hashOf(hash, LETTER_E), LETTER_S)];
}

/** Collects the words of phrases; each gets the numbers of its words. Plurals in s and es count as the word itself. */
export function vocabularyOf(phrases: string[]): { vocabulary: Vocabulary; numbered: number[][] } {
  const phraseWords = phrases.map(hashedWordsOf);
  const words = new Map(phraseWords.flat().map((word) => [word.hash, word]));
  const singulars = new Map<number, number>();
  for (const word of words.values()) for (const plural of pluralsOf(word)) singulars.set(plural, word.hash);
  const numbers = new Map<number, number>();
  let size = 0;
  const numberFor = (hash: number): number => {
    const singular = singulars.get(hash);
    const number = numbers.get(hash) ?? (singular === undefined ? size++ : numberFor(singular));
    numbers.set(hash, number);
    return number;
  };
  const numbered = phraseWords.map((list) => list.map(({ hash }) => numberFor(hash)));
  for (const plural of singulars.keys()) numberFor(plural);
  const slots = 2 ** Math.ceil(Math.log2(numbers.size * 2 + 2));
  const vocabulary: Vocabulary = {
    hashes: new Int32Array(slots),
    numbers: new Uint16Array(slots),
    bits: new Uint32Array((slots * BITS_PER_SLOT) / 32),
    size,
  };
  for (const [hash, number] of numbers) {
    let slot = slotOf(hash, slots);
    while (vocabulary.hashes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    vocabulary.hashes[slot] = hash;
    vocabulary.numbers[slot] = number;
    const bit = bitOf(hash, vocabulary);
    vocabulary.bits[bit >>> 5] = (vocabulary.bits[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { vocabulary, numbered };
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4): neighbours of polynomial hashes lie apart. */
function slotOf(hash: number, slots: number): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 7) & (slots - 1);
}

const BITS_PER_SLOT = 8;

function bitOf(hash: number, { bits }: Vocabulary): number {
  return (Math.imul(hash, 0x9e3779b1) >>> 5) & (bits.length * 32 - 1);
}

/** False for most words that say nothing. */
export function mayBeKnown(hash: number, vocabulary: Vocabulary): boolean {
  const bit = bitOf(hash, vocabulary);
  return (((vocabulary.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) !== 0;
}

/** The number of the word with this hash; -1 for a word that says nothing. */
export function numberOf(hash: number, { hashes, numbers }: Vocabulary): number {
  const last = hashes.length - 1;
  let slot = slotOf(hash, hashes.length);
  for (;;) {
    const at = hashes[slot];
    if (at === hash) return numbers[slot] as number;
    if (at === 0) return -1;
    slot = (slot + 1) & last;
  }
}
