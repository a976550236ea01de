import { type FormKeys, LONGEST_KEY, PLURAL_LETTERS } from './term-index.ts';
import { addTo, createWordFilter, type WordFilter } from './word-filter.ts';
import { COLUMNS, GAP, hashWith, spreadPair, spreadWord, withPlural } from './word-hash.ts';

/**
 * What the forms begin with: their first two words, or the only one, by a hash. A filter tells of nearly every word of a
 * page that no form begins there; a hash table has the forms of the others. Forms with the same beginning are neighbours in
 * the index.
 */
export interface Beginnings {
  /** The spread hashes of all beginnings, and of those in the plural that are whole forms. */
  filter: WordFilter;
  /** The hash table, open addressing by the highest bits: the numbers of beginnings, 0 where there is none. */
  slots: Numbers;
  /** `32 - log2` of the number of slots. */
  shift: number;
  /** By number, from 1 on: the spread hash of a beginning, 0 when its first word has no hash. */
  hashes: Int32Array;
  /** By number: the first form; that of the number after is the one after the last. All have the same first word. */
  from: Numbers;
}

type Numbers = Uint16Array | Uint32Array;

/** At most that part of the slots of the hash table is taken. */
const MOST_FULL = 0.75;

/**
 * Collects the beginnings of the sorted keys; `shared` says how many symbols each has in common with the one before: those
 * are not read again. Makes no objects by form: every frame of every page with a sign pays for it.
 */
export function beginningsOf({ symbols, starts, kinds }: FormKeys, shared: Uint8Array): Beginnings {
  const forms = kinds.length;
  const Numbers = forms < 2 ** 16 - 1 ? Uint16Array : Uint32Array;
  const hashes = new Int32Array(forms + 1);
  const from = new Numbers(forms + 2);
  const filter = createWordFilter(2 * forms);
  /** By number of symbols of the key at hand: the hash of the word they end in, 0 in a gap, and that of the word before. */
  const words = new Int32Array(LONGEST_KEY + 1);
  const firsts = new Int32Array(LONGEST_KEY + 1);
  let number = 0;
  /** The symbols of its first word, and those up to which its beginning is known to go. */
  let firstLength = 0;
  let over = 0;
  for (let form = 0; form < forms; form++) {
    const start = starts[form] as number;
    const end = starts[form + 1] as number;
    const common = shared[form] as number;
    // As much and more in common is to begin alike.
    if (common > over) continue;
    let word = words[common] as number;
    let first = firsts[common] as number;
    let isClear = true;
    let at = start + common;
    over = LONGEST_KEY;
    const isSameFirst = common >= firstLength && form > 0;
    for (; at < end; at++) {
      const column = COLUMNS[symbols[at] as number] as number;
      if (column > GAP) word = hashWith(word, column);
      else {
        // What has unclear letters is looked at one by one.
        isClear = column === GAP;
        if (!isClear || (word !== 0 && first !== 0)) {
          over = at - start;
          break;
        }
        if (word !== 0) firstLength = at - start;
        if (word !== 0) first = word;
        word = 0;
      }
      words[at + 1 - start] = word;
      firsts[at + 1 - start] = first;
    }
    if (first === 0) firstLength = at - start;
    const plural = at === end ? (kinds[form] as number) & PLURAL_LETTERS : 0;
    const spread = isClear ? spreadOf(first, word) : 0;
    if (isClear) {
      addTo(filter, spread);
      if (plural !== 0 && word !== 0) addTo(filter, spreadOf(first, withPlural(word, plural)));
    }
    if (!isSameFirst || spread !== hashes[number]) {
      hashes[++number] = spread;
      from[number] = form;
    }
  }
  from[number + 1] = forms;
  return { filter, ...tableOf(hashes, number), hashes: hashes.slice(0, number + 1), from: from.slice(0, number + 2) };
}

/** The spread hash of a beginning, whose second or only word is `word`; 0 when nothing but a gap follows the first. */
function spreadOf(first: number, word: number): number {
  if (first === 0) return spreadWord(word);
  return word === 0 ? spreadWord(first) : spreadPair(first, word);
}

function tableOf(hashes: Int32Array, count: number): Pick<Beginnings, 'slots' | 'shift'> {
  const log = Math.max(4, Math.ceil(Math.log2((count + 1) / MOST_FULL)));
  const shift = 32 - log;
  const slots = count < 2 ** 16 ? new Uint16Array(2 ** log) : new Uint32Array(2 ** log);
  for (let number = 1; number <= count; number++) {
    const spread = hashes[number] as number;
    if (spread === 0) continue;
    let slot = spread >>> shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number;
  }
  return { slots, shift };
}
