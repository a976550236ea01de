import { type FormKeys, LONGEST_KEY, PLURAL_LETTERS } from './term-index.ts';
import { addTo, createWordFilter, type WordFilter } from './word-filter.ts';
import { COLUMNS, GAP, hashWith, spreadPair, spreadWord, UNCLEAR, withPlural } from './word-hash.ts';

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
  const forms = keys.kinds.length;
  const Numbers = forms < 2 ** 16 - 1 ? Uint16Array : Uint32Array;
  const hashes = new Int32Array(forms + 1);
  const from = new Numbers(forms + 2);
  const filter = createWordFilter(2 * forms);
  const words = new Int32Array(LONGEST_KEY + 1);
  const beginning: Beginning = { words, length: 0, firstLength: 0, first: 0, isPart: false, isClear: true };
  let number = 0;
  for (let form = 0; form < forms; form++) {
    const common = shared[form] as number;
    if (beginning.isPart && common > beginning.length) continue;
    const isSameFirst = number > 0 && common >= beginning.firstLength;
    readOn(beginning, keys, form, common);
    const spread = beginning.isClear ? addBeginning(filter, beginning, keys, form) : 0;
    if (isSameFirst && spread === hashes[number]) continue;
    hashes[++number] = spread;
    from[number] = form;
  }
  from[number + 1] = forms;
  return { filter, ...tableOf(hashes, number), hashes: hashes.slice(0, number + 1), from: from.slice(0, number + 2) };
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
