import { BEGINS, type FormKeys, PLURAL_LETTERS } from './term-index.ts';
import { addTo, createWordFilter, type WordFilter } from './word-filter.ts';
import { COLUMNS, GAP, hashWith, spreadPair, spreadWord, UNCLEAR, withPlural } from './word-hash.ts';

/**
 * What the forms begin with: their first two words, or the only one, by a hash. A filter tells of nearly every word of a
 * page that no form begins there; a hash table has the forms of the others. Forms with the same beginning are neighbors in
 * the index.
 */
export interface Beginnings {
  /** The spread hashes of all beginnings, and of those in the plural that are whole forms. */
  filter: WordFilter;
  /** The hash table, open addressing by the highest bits: 1 + the first form with a beginning, 0 where there is none. */
  slots: Uint16Array | Uint32Array;
  /** The lowest 16 bits of the spread hash of the beginning in each slot. */
  tags: Uint16Array;
  /** `32 - log2` of the number of slots. */
  shift: number;
}

/** At most that part of the slots of the hash table is taken. */
const MOST_FULL = 0.75;

/**
 * Collects the beginnings of the sorted keys. What begins like the form before is not read, unless it may be the same key,
 * with a plural of its own. Makes no objects by form: every frame of every page with a sign pays for it.
 */
export function beginningsOf(keys: FormKeys): Beginnings {
  const { starts, kinds } = keys;
  const beginnings = createBeginnings(kinds.length);
  let length = 0;
  for (let form = 0; form < kinds.length; form++) {
    const before = length;
    length = (starts[form + 1] as number) - (starts[form] as number);
    if (((kinds[form] as number) & BEGINS) !== 0 || length === before) addBeginning(beginnings, keys, form);
  }
  return beginnings;
}

function createBeginnings(forms: number): Beginnings {
  const log = Math.max(4, Math.ceil(Math.log2(forms / MOST_FULL)));
  return {
    filter: createWordFilter(2 * forms),
    slots: forms < 2 ** 16 ? new Uint16Array(2 ** log) : new Uint32Array(2 ** log),
    tags: new Uint16Array(2 ** log),
    shift: 32 - log,
  };
}

/** Writes down where the forms with a beginning begin. */
function enter({ slots, tags, shift }: Beginnings, spread: number, form: number): void {
  let slot = spread >>> shift;
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = form + 1;
  tags[slot] = spread;
}

/**
 * Adds the beginning of a form, and its plural when it is the whole form. Beginnings that are unclear have no hash: forms
 * with letters that have none are looked at one by one.
 */
function addBeginning(beginnings: Beginnings, { keys, starts, kinds }: FormKeys, form: number): void {
  const end = starts[form + 1] as number;
  const kind = kinds[form] as number;
  let at = starts[form] as number;
  let first = 0;
  let word = 0;
  for (; at < end; at++) {
    const column = COLUMNS[keys.charCodeAt(at)] as number;
    if (column > GAP) word = hashWith(word, column);
    else if (column === UNCLEAR) return;
    else if (word !== 0) {
      if (first !== 0) break;
      first = word;
      word = 0;
    }
  }
  const spread = spreadOf(first, word);
  addTo(beginnings.filter, spread);
  if ((kind & BEGINS) !== 0) enter(beginnings, spread, form);
  const isPart = at < end;
  const plural = isPart || word === 0 ? 0 : kind & PLURAL_LETTERS;
  if (plural !== 0) addTo(beginnings.filter, spreadOf(first, withPlural(word, plural)));
}

/** The spread hash of a beginning: of `first` and `word`, one of which may be 0, which is no word. */
function spreadOf(first: number, word: number): number {
  if (first === 0) return spreadWord(word);
  return word === 0 ? spreadWord(first) : spreadPair(first, word);
}
