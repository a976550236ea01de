import { BEGINS, type FormKeys, LONGEST_KEY, PLURAL_LETTERS } from './term-index.ts';
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

/** A key as far as its beginning goes. The next key is read from where it differs. */
interface Beginning {
  /** By number of symbols: the hash of the word that they end in, 0 in a gap. */
  words: Int32Array;
  /** How many symbols have been read. */
  length: number;
  /** The first word: how many symbols it has, and its hash, 0 as long as nothing follows it. */
  firstLength: number;
  first: number;
  /** Whether more follows, which does not count. A key that has more than `length` in common begins alike. */
  isPart: boolean;
  /** Unclear beginnings have no hash: forms with letters that have none are looked at one by one. */
  isClear: boolean;
}

/**
 * Collects the beginnings of the sorted keys; `shared` says how many symbols each has in common with the one before. Makes
 * no objects by form: every frame of every page with a sign pays for it.
 */
export function beginningsOf(keys: FormKeys, shared: Uint8Array): Beginnings {
  const { kinds } = keys;
  const beginnings = createBeginnings(kinds.length);
  const words = new Int32Array(LONGEST_KEY + 1);
  const beginning: Beginning = { words, length: 0, firstLength: 0, first: 0, isPart: false, isClear: true };
  let before = 0;
  for (let form = 0; form < kinds.length; form++) {
    const common = shared[form] as number;
    if (beginning.isPart && common > beginning.length) continue;
    const isSameFirst = common >= beginning.firstLength;
    readOn(beginning, keys, form, common);
    const spread = beginning.isClear ? addBeginning(beginnings.filter, beginning, keys, form) : 0;
    if (isSameFirst && spread === before) continue;
    before = spread;
    kinds[form] = (kinds[form] as number) | BEGINS;
    if (beginning.isClear) enter(beginnings, spread, form);
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

/** Reads the beginning of a form's key, which has so many symbols in common with the one read before. */
function readOn(beginning: Beginning, { symbols, starts }: FormKeys, form: number, common: number): void {
  const { words } = beginning;
  const start = starts[form] as number;
  const end = starts[form + 1] as number;
  let word = words[common] as number;
  let first = common > beginning.firstLength ? beginning.first : 0;
  let column = GAP;
  let at = start + common;
  for (; at < end; at++) {
    column = COLUMNS[symbols[at] as number] as number;
    if (column > GAP) word = hashWith(word, column);
    else {
      if (column === UNCLEAR || (word !== 0 && first !== 0)) break;
      if (word !== 0) {
        first = word;
        beginning.firstLength = at - start;
      }
      word = 0;
    }
    words[at + 1 - start] = word;
  }
  if (first === 0) beginning.firstLength = at - start;
  beginning.first = first;
  beginning.length = at - start;
  beginning.isPart = at < end;
  beginning.isClear = at === end || column !== UNCLEAR;
}

/** Adds the beginning of a form, and its plural when it is the whole form, to the filter; gives its spread hash. */
function addBeginning(filter: WordFilter, beginning: Beginning, { kinds }: FormKeys, form: number): number {
  const { words, length, first, isPart } = beginning;
  const word = words[length] as number;
  const spread = spreadOf(first, word);
  addTo(filter, spread);
  const plural = isPart || word === 0 ? 0 : (kinds[form] as number) & PLURAL_LETTERS;
  if (plural !== 0) addTo(filter, spreadOf(first, withPlural(word, plural)));
  return spread;
}

/** The spread hash of a beginning: of `first` and `word`, one of which may be 0, which is no word. */
function spreadOf(first: number, word: number): number {
  if (first === 0) return spreadWord(word);
  return word === 0 ? spreadWord(first) : spreadPair(first, word);
}
