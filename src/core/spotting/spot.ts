import { isWordAt, skipIgnorables } from '../text/fold.ts';
import { findForm } from './find-form.ts';
import { longestForm } from './longest-form.ts';
import { BLOCK, ends, hashes, nextStart, readWords } from './read-words.ts';
import type { TermIndex } from './term-index.ts';
import { heldBit, type WordFilter } from './word-filter.ts';
import { spreadPair, spreadWord } from './word-hash.ts';

/**
 * A form found in a passage. `start` and `end` are UTF-16 offsets into the text that was read, `end` exclusive; `form` is
 * the place of the form in the index.
 */
export interface Sighting {
  start: number;
  end: number;
  form: number;
}

/**
 * Finds every form of the index in a text: whole words only, leftmost first, the longest where several begin together,
 * none overlapping.
 *
 * One pass over the text makes a hash of each word; a filter (word-filter.ts) tells of nearly every word that no form
 * consists of it, nor begins with it and the next one. Only the others are compared with the forms that begin with them.
 * Cost: proportional to the text, whatever the number of forms; the words of a phrase that almost matched are read again,
 * at most the length of the longest form each.
 */
export function spot(text: string, index: TermIndex): Sighting[] {
  const sightings: Sighting[] = [];
  for (let at = 0; at < text.length; ) at = spotBlock(text, at, index, sightings);
  return sightings;
}

/** The words last read that a form may begin with, by their number. */
const held = new Int32Array(BLOCK + 1);

/** Reads on from an offset where no word goes on, adds what it finds, and gives the offset to go on from. */
function spotBlock(text: string, from: number, index: TermIndex, sightings: Sighting[]): number {
  const read = readWords(text, from);
  const stop = ends[read] as number;
  const isWhole = stop === text.length;
  // What follows the last word has not been read, if anything does.
  const count = isWhole ? read : read - 1;
  const places = noteHeld(index.beginnings.filter, count);
  let free = from;
  for (let place = 0; place < places; place++) {
    const word = held[place] as number;
    const end = ends[word] as number;
    if (end <= free) continue;
    const start = nextStart(text, word > 0 ? (ends[word - 1] as number) : from, end);
    const found = findForm(text, start, word, index);
    if (!found) continue;
    sightings.push(found);
    free = found.end;
  }
  if (isWhole) return stop;
  return count > 0
    ? Math.max(free, ends[count - 1] as number)
    : spotNext(text, nextStart(text, from, stop), index, sightings);
}

/**
 * Writes into `held` those of the words last read that a form may begin with; how many they are. No branch: which words
 * they are, no processor foresees.
 */
function noteHeld({ cells, shift }: WordFilter, count: number): number {
  const hashOf = hashes;
  const heldWords = held;
  let next = hashOf[0] as number;
  let places = 0;
  for (let word = 0; word < count; word++) {
    const hash = next;
    next = hashOf[word + 1] as number;
    heldWords[places] = word;
    places += (heldBit(cells, shift, spreadWord(hash)) | heldBit(cells, shift, spreadPair(hash, next))) & 1;
  }
  return places;
}

/** As spotBlock, for one word, which begins at an offset: it is unclear, or the one after it is, or it goes on without end. */
function spotNext(text: string, start: number, index: TermIndex, sightings: Sighting[]): number {
  const first = skipIgnorables(text, start);
  const found = longestForm(text, first, first, 0, index.kinds.length, index);
  if (!found) return endOfWord(text, start);
  sightings.push(found);
  return found.end;
}

/** The end of the word that goes on at an offset; one further when none does. */
function endOfWord(text: string, offset: number): number {
  let at = offset + 1;
  if (isWordAt(text, offset)) while (at < text.length && isWordAt(text, at)) at++;
  return at;
}
