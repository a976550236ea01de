/**
 * The spotting index: a radix trie over folded forms (see fold.ts) in flat arrays, so that every frame of every tab can
 * afford one. Nodes lie in breadth-first order, so the children of a node are neighbours. A node is entered by its label
 * and must then match its segment. Nodes of the first level have no segment; that lets PAIRS jump from the first two
 * symbols of a word straight to the second level, where most words of a page already fail.
 */

/** What one exact or folded spelling leads to. Entries are numbered in the order of the compiled cards. */
export type Meaning = { entry: number } | { senses: Sense[] };

/** One possible meaning of an ambiguous form. `entry` is undefined when Plainly has no card for that meaning. */
export interface Sense {
  entry: number | undefined;
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

/**
 * The index as the build writes it and as JSON carries it. Strings hold one UTF-16 unit a node (`labels`, `kids`,
 * `lengths`, `forms`) or a form (`plurals`); counts are the code unit minus COUNT_BASE.
 */
export interface PackedIndex {
  labels: string;
  kids: string;
  lengths: string;
  segments: string;
  forms: string;
  plurals: string;
  /** A line a form: '' for folded forms, CAPITALS for those in capitals only, else the exact spelling. */
  exact: string;
  /** A number a form: an entry, or -1 - the place in `senses`. */
  meanings: number[];
  senses: [entry: number | null, cues: string[]][][];
}

export interface TermIndex {
  labels: Uint8Array;
  /** First child of each node; the children end where those of the next node begin. */
  children: Uint32Array;
  /** Where each node's segment begins in `segments`; it ends where that of the next node begins. */
  segmentStarts: Uint32Array;
  segments: string;
  /** First form that ends at each node; they end where those of the next node begin. */
  formStarts: Uint32Array;
  plurals: string;
  exact: string[];
  meanings: Meaning[];
  /** By `first symbol << 7 | second symbol`: a node, 0 where no form begins so. ASCII symbols only. */
  pairs: Uint32Array;
}

export const COUNT_BASE = 48;
/** In `PackedIndex.exact`: the form has no small letters, so the text may have none either. */
export const CAPITALS = '^';
export const ROOT = 0;
const PLURAL_BEGINS = ['e'.charCodeAt(0), 's'.charCodeAt(0)];

/** Unpacks an index. Takes time in proportion to the number of nodes and forms. */
export function unpackIndex(packed: PackedIndex): TermIndex {
  const count = packed.labels.length;
  const labels = new Uint8Array(count);
  const children = new Uint32Array(count + 1);
  const segmentStarts = new Uint32Array(count + 1);
  const formStarts = new Uint32Array(count + 1);
  let child = 1;
  let segment = 0;
  let form = 0;
  for (let node = 0; node < count; node++) {
    labels[node] = packed.labels.charCodeAt(node);
    children[node] = child;
    segmentStarts[node] = segment;
    formStarts[node] = form;
    child += packed.kids.charCodeAt(node) - COUNT_BASE;
    segment += packed.lengths.charCodeAt(node) - COUNT_BASE;
    form += packed.forms.charCodeAt(node) - COUNT_BASE;
  }
  children[count] = child;
  segmentStarts[count] = segment;
  formStarts[count] = form;
  const senses = packed.senses.map((list) => ({
    senses: list.map(([entry, cues]) => ({ entry: entry ?? undefined, cues })),
  }));
  return {
    labels,
    children,
    segmentStarts,
    segments: packed.segments,
    formStarts,
    plurals: packed.plurals,
    exact: packed.exact.split('\n'),
    meanings: packed.meanings.map((number) => (number < 0 ? (senses[-1 - number] as Meaning) : { entry: number })),
    pairs: pairsOf(labels, children, formStarts),
  };
}

function pairsOf(labels: Uint8Array, children: Uint32Array, formStarts: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(1 << 14);
  const end = children[ROOT + 1] as number;
  for (let first = children[ROOT] as number; first < end; first++) {
    const label = labels[first] as number;
    if (label > 127) continue;
    // A form of one letter may go on with its plural, which is not in the trie.
    if (formStarts[first] !== formStarts[first + 1])
      for (const letter of PLURAL_BEGINS) pairs[(label << 7) | letter] = first;
    const last = children[first + 1] as number;
    for (let node = children[first] as number; node < last; node++) {
      const second = labels[node] as number;
      if (second < 128) pairs[(label << 7) | second] = node;
    }
  }
  return pairs;
}
