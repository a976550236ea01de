import { type Beginnings, beginningsOf } from './beginnings.ts';

/**
 * The spotting index: the folded keys of all forms (see fold.ts), sorted, in flat arrays, so that every frame of every tab
 * can afford one. Forms that begin alike are neighbors, so what may still match is always one range of them, which each
 * further symbol of the text narrows. Most words are never compared, since no form begins with them (beginnings.ts).
 */

/** What one exact or folded spelling leads to. Entries are numbered in the order of the compiled cards. */
export type Meaning = { entry: number } | { senses: Sense[] };

/**
 * What must speak for a meaning before it is shown, by how often the form means something else: `hint` (the least
 * sign of health nearby is enough), `topic` (health or pain as the topic is enough) or `cue` (only cues of its own
 * are enough).
 */
export const NEEDS = ['hint', 'topic', 'cue'] as const;
export type Needs = (typeof NEEDS)[number];

/** One possible meaning of an ambiguous form. */
export interface Sense {
  /** Undefined when Plainly has no card for that meaning: it can only outvote the others. */
  entry: number | undefined;
  needs: Needs;
  /** The room of the entry in the glossary, which tells what may stand beside the form (see Topics.frames). */
  category: string;
  /** Lower-case words or phrases that stand near the form when it means this. */
  cues: string[];
}

/** How a form may go on after its last letter and still be the form. */
export type Plural = '' | 's' | 'es';

/** A spelling on its way into the index. `exact` demands the very same letters in the text, a plural s apart. */
export interface IndexedForm {
  text: string;
  exact: boolean;
  plural: Plural;
  meaning: Meaning;
}

/** The index as the build writes it and as JSON carries it. Forms are in the order of their keys. */
export interface PackedIndex {
  /** Number of forms, and of symbols in all their keys together. */
  size: [forms: number, symbols: number];
  /** Two characters a form: LENGTH_BASE + how many symbols its key shares with the key before, and + how many it has more. */
  lengths: string;
  /** For each form the symbols that its key has more. */
  keys: string;
  /** A character a form: COUNT_BASE + the number of the plural's letters + a kind. */
  kinds: string;
  /** The spellings of the forms whose kind is SPELLED, a line each. */
  spellings: string;
}

/** Forms as the spotter compares them. */
export interface FormKeys {
  /** The keys one after another, a byte a symbol; what is after the last of them means nothing. */
  symbols: Uint8Array;
  /** Where each key begins in `symbols`, and the end of the last. */
  starts: Uint32Array;
  /** The number of the plural's letters + a kind, by form. */
  kinds: Uint8Array;
}

export interface TermIndex extends FormKeys {
  /** By form: the letters it must be spelled with, for those of the kind SPELLED. */
  spellings: Map<number, string>;
  beginnings: Beginnings;
}

export const COUNT_BASE = 48;
/** Kinds of forms: how letters must be written. */
export const ANY_CASE = 0;
/** No small letters. */
export const CAPITALS = 4;
/** The very letters of `spellings`. */
export const SPELLED = 8;
/** Of `kinds`: how many letters the plural adds. */
export const PLURAL_LETTERS = 3;
/** Of `kinds`, once unpacked: the form begins otherwise than the one before (beginnings.ts). */
export const BEGINS = 16;

/** Most symbols a key may have, so that each of `PackedIndex.lengths` is one character of ASCII. */
export const LONGEST_KEY = 89;
export const LENGTH_BASE = 35;

/** Unpacks an index. Takes time in proportion to the symbols of the keys. */
export function unpackIndex(packed: PackedIndex): TermIndex {
  const { shared, ...keys } = unpackKeys(packed);
  const spelled = packed.spellings.split('\n');
  const spellings = new Map<number, string>();
  for (let form = 0; form < keys.kinds.length; form++) {
    if (((keys.kinds[form] as number) & SPELLED) !== 0) spellings.set(form, spelled[spellings.size] as string);
  }
  return { ...keys, spellings, beginnings: beginningsOf(keys, shared) };
}

/** Symbols that `copyInEights` may copy too many, and free places for them. */
const ROOM = 7;

/** Copies symbols, and up to seven too many: what they stand in is filled later. Lengths that vary cost more than symbols. */
function copyInEights(symbols: Uint8Array, to: number, from: number, count: number): void {
  for (let place = 0; place < count; place += 8) {
    symbols[to + place] = symbols[from + place] as number;
    symbols[to + place + 1] = symbols[from + place + 1] as number;
    symbols[to + place + 2] = symbols[from + place + 2] as number;
    symbols[to + place + 3] = symbols[from + place + 3] as number;
    symbols[to + place + 4] = symbols[from + place + 4] as number;
    symbols[to + place + 5] = symbols[from + place + 5] as number;
    symbols[to + place + 6] = symbols[from + place + 6] as number;
    symbols[to + place + 7] = symbols[from + place + 7] as number;
  }
}

/** The keys, and how many symbols each shares with the key before, as far as that is packed. */
function unpackKeys({ size, lengths, keys, kinds }: PackedIndex): FormKeys & { shared: Uint8Array } {
  const [forms, length] = size;
  const sharedOf = new Uint8Array(forms);
  const symbols = new Uint8Array(length + ROOM);
  const starts = new Uint32Array(forms + 1);
  const kindOf = new Uint8Array(forms);
  let before = 0;
  let at = 0;
  let read = 0;
  for (let form = 0; form < forms; form++) {
    const shared = lengths.charCodeAt(2 * form) - LENGTH_BASE;
    const more = lengths.charCodeAt(2 * form + 1) - LENGTH_BASE;
    copyInEights(symbols, at, before, shared);
    before = at;
    sharedOf[form] = shared;
    starts[form] = at;
    kindOf[form] = kinds.charCodeAt(form) - COUNT_BASE;
    at += shared;
    for (const end = at + more; at < end; at++) symbols[at] = keys.charCodeAt(read++);
  }
  starts[forms] = at;
  return { symbols, starts, kinds: kindOf, shared: sharedOf };
}
