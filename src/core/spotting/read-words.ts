import { ASCII } from '../text/fold.ts';
import { COLUMNS, columnOf, GAP, hashWith, UNCLEAR } from './word-hash.ts';

/** Characters read at once, UTF-16 units, so that what is noted of them stays in the processor's nearest memory. */
export const BLOCK = 2048;

/** The hashes of the words last read, and 0 after the last of them. */
export const hashes = new Int32Array(BLOCK + 1);
/** Where they end: UTF-16 offsets into the text. After the last of them: where reading stopped. */
export const ends = new Int32Array(BLOCK + 1);

/**
 * Reads the words of a text from an offset on into `hashes` and `ends`; how many they are. Reading stops at the end of the
 * text, at an UNCLEAR character, or after BLOCK characters; but for the end, a word that was being read is left out.
 *
 * No branch depends on where words end, which no processor foresees: what is known of the word at hand is written down
 * at every character, and the place to write moves on after a word.
 */
export function readWords(text: string, from: number): number {
  const { length } = text;
  const columns = COLUMNS;
  const hashOf = hashes;
  const endOf = ends;
  const limit = Math.min(length, from + BLOCK);
  let count = 0;
  let hash = 0;
  /** -1 within a word, 0 between words. */
  let inWord = 0;
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    let column: number;
    if (code < ASCII) column = columns[code] as number;
    else {
      column = columnOf(code);
      if (column === UNCLEAR) break;
    }
    hashOf[count] = hash;
    endOf[count] = at;
    const before = inWord;
    inWord = -column >> 31;
    count -= before & ~inWord;
    hash = hashWith(hash, column) & inWord;
  }
  if (at === length && inWord !== 0) {
    hashes[count] = hash;
    ends[count++] = at;
  }
  hashes[count] = 0;
  ends[count] = at;
  return count;
}

/** Where the next word begins from an offset on, `to` when none does before it. */
export function nextStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && columnOf(text.charCodeAt(at)) === GAP) at++;
  return at;
}
