import { type Beginnings, beginningsOf } from './beginnings.ts';

/**
 * The spotting index: the folded keys of all forms (see fold.ts), sorted, in one text, so that every frame of every tab can
 * afford one. Forms that begin alike are neighbors, so what may still match is always one range of them, which each
 * further symbol of the text narrows. Most words are never compared, since no form begins with them (beginnings.ts).
 */

/** What one exact or folded spelling leads to. Entries are numbered in the order of the compiled cards. */
export type Meaning = { entry: number } | { senses: Sense[] };

/**
 * What must speak for a meaning before it is shown, by how often the form means something else: `nothing` (shown unless
 * more speaks for a meaning without a card), `hint` (the least sign of health nearby is enough), `topic` (health or pain as
 * the topic is enough) or `cue` (only cues of its own are enough).
 */
export const NEEDS = ['nothing', 'hint', 'topic', 'cue'] as const;
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
  /** As in the index: read where it lies. */
  keys: string;
  /** A character a form: LENGTH_BASE + how many symbols its key has. */
  lengths: string;
  /** A character a form: KIND_BASE + its `kinds`. */
  kinds: string;
  /** The spellings of the forms whose kind is SPELLED, a line each. */
  spellings: string;
}

/** Forms as the spotter compares them. */
export interface FormKeys {
  /** The keys one after another, a character a symbol. */
  keys: string;
  /** Where each key begins in `keys`, and the end of the last. */
  starts: Uint32Array;
  /** The number of the plural's letters + a kind + perhaps BEGINS, by form. */
  kinds: Uint8Array;
}

export interface TermIndex extends FormKeys {
  /** By form: the letters it must be spelled with, for those of the kind SPELLED. */
  spellings: Map<number, string>;
  beginnings: Beginnings;
}

export const KIND_BASE = 48;
/** Kinds of forms: how letters must be written. */
export const ANY_CASE = 0;
/** No small letters. */
export const CAPITALS = 4;
/** The very letters of `spellings`. */
export const SPELLED = 8;
/** Of `kinds`: how many letters the plural adds. */
export const PLURAL_LETTERS = 3;
/** Of `kinds`: the form begins otherwise than the one before (beginnings.ts). */
export const BEGINS = 16;

/** Most symbols a key may have, so that each of `PackedIndex.lengths` is one character of ASCII. */
export const LONGEST_KEY = 89;
export const LENGTH_BASE = 35;

/** Unpacks an index. Takes time in proportion to the symbols of the keys' beginnings. */
export function unpackIndex(packed: PackedIndex): TermIndex {
  const forms = packed.kinds.length;
  const keys: FormKeys = { keys: packed.keys, starts: new Uint32Array(forms + 1), kinds: new Uint8Array(forms) };
  const spelled = packed.spellings.split('\n');
  const spellings = new Map<number, string>();
  let end = 0;
  for (let form = 0; form < forms; form++) {
    const kind = packed.kinds.charCodeAt(form) - KIND_BASE;
    keys.kinds[form] = kind;
    if ((kind & SPELLED) !== 0) spellings.set(form, spelled[spellings.size] as string);
    end += packed.lengths.charCodeAt(form) - LENGTH_BASE;
    keys.starts[form + 1] = end;
  }
  return { ...keys, spellings, beginnings: beginningsOf(keys) };
}
