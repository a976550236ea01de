import { ASCII } from '../text/fold.ts';
import {
  ASCII_SYMBOLS,
  endsInCapitalS,
  hashWith,
  SKIPPED,
  singularHash,
  slotOf,
  symbolIn,
  type Vocabulary,
} from './cue-vocabulary.ts';

/** All words of a page, by their hashes: which of them say something is known only once a form asks for its cues. */
export interface LearnedWords {
  /** Open addressing, 0 where there is none. */
  hashes: Int32Array;
  count: number;
}

const FIRST_SLOTS = 512;
const SLOTS_PER_WORD = 2;
/** Different words of a page at most, so that no page fills the memory; what comes after is not learned. */
const MOST_WORDS = 50_000;

export function emptyLearnedWords(): LearnedWords {
  return { hashes: new Int32Array(FIRST_SLOTS), count: 0 };
}

/** Adds the words of a text; `onNew` is told the hash of each that was not there. */
export function learnWords(text: string, page: LearnedWords, onNew: (hash: number) => void): void {
  let start = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const symbol = code < ASCII ? (ASCII_SYMBOLS[code] as number) : symbolIn(code);
    if (symbol > 0) hash = hashWith(hash, symbol);
    if (symbol > 0 || symbol === SKIPPED) continue;
    if (hash !== 0) {
      // Which of the two is a cue is known later.
      if (endsInCapitalS(text, at)) add(hash, page, onNew);
      add(singularHash(text, start, at, hash), page, onNew);
    }
    hash = 0;
    start = at + 1;
  }
}

function add(hash: number, page: LearnedWords, onNew: (hash: number) => void): void {
  const slot = slotOf(hash, page.hashes);
  if (page.hashes[slot] !== 0 || page.count === MOST_WORDS) return;
  page.hashes[slot] = hash;
  page.count++;
  onNew(hash);
  if (page.count * SLOTS_PER_WORD > page.hashes.length) grow(page);
}

function grow(page: LearnedWords): void {
  const before = page.hashes;
  page.hashes = new Int32Array(before.length * 2);
  for (const hash of before) if (hash !== 0) page.hashes[slotOf(hash, page.hashes)] = hash;
}

/** Whether a word stands on the page, by its number. */
export function isOnPage(number: number, { hashes }: LearnedWords, { hashOf }: Vocabulary): boolean {
  return hashes[slotOf(hashOf[number] as number, hashes)] !== 0;
}
