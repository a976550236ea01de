import { foldForm, spellingOf } from './fold.ts';
import { CAPITALS, COUNT_BASE, type IndexedForm, type PackedIndex } from './term-index.ts';

interface Node {
  label: string;
  segment: string;
  children: Node[];
  forms: IndexedForm[];
}

/** Symbols of a key from `from` on that all keys of the sorted range share. */
function sharedLength(keys: string[], first: number, last: number, from: number): number {
  const a = keys[first] as string;
  const b = keys[last] as string;
  let length = from;
  while (length < a.length && a[length] === b[length]) length++;
  return length - from;
}

/**
 * Packs forms into the trie of term-index.ts. Forms that fold alike share a node; the caller has merged those that are
 * the same spelling. Throws a RangeError when a form cannot stand in an index.
 */
export function packIndex(forms: IndexedForm[]): PackedIndex {
  const byKey = new Map<string, IndexedForm[]>();
  for (const form of forms) {
    const key = foldForm(form.text);
    const same = byKey.get(key);
    if (same) same.push(form);
    else byKey.set(key, [form]);
  }
  const keys = [...byKey.keys()].sort();

  /** The node for keys[first..last], which share their first `depth` symbols. */
  const build = (first: number, last: number, depth: number, label: string, level: number): Node => {
    const shared = level < 2 ? 0 : sharedLength(keys, first, last, depth);
    const end = depth + shared;
    const firstKey = keys[first] as string;
    const node: Node = { label, segment: firstKey.slice(depth, end), children: [], forms: [] };
    let next = first;
    if (firstKey.length === end) {
      node.forms = byKey.get(firstKey) as IndexedForm[];
      next++;
    }
    while (next <= last) {
      const symbol = (keys[next] as string)[end] as string;
      let stop = next;
      while (stop < last && (keys[stop + 1] as string)[end] === symbol) stop++;
      node.children.push(build(next, stop, end + 1, symbol, level + 1));
      next = stop + 1;
    }
    return node;
  };

  const root =
    keys.length > 0 ? build(0, keys.length - 1, 0, ' ', 0) : { label: ' ', segment: '', children: [], forms: [] };
  return write(root);
}

function write(root: Node): PackedIndex {
  const count = (number: number) => String.fromCharCode(COUNT_BASE + number);
  const packed: PackedIndex = {
    labels: '',
    kids: '',
    lengths: '',
    segments: '',
    forms: '',
    plurals: '',
    exact: '',
    meanings: [],
    senses: [],
  };
  const exact: string[] = [];
  const sensesSeen = new Map<string, number>();
  const queue = [root];
  for (const node of queue) {
    queue.push(...node.children);
    packed.labels += node.label;
    packed.kids += count(node.children.length);
    packed.lengths += count(node.segment.length);
    packed.segments += node.segment;
    packed.forms += count(node.forms.length);
    for (const form of node.forms) {
      packed.plurals += count(form.plural.length);
      exact.push(exactMark(form));
      packed.meanings.push(meaningNumber(form, packed, sensesSeen));
    }
  }
  packed.exact = exact.join('\n');
  return packed;
}

function exactMark(form: IndexedForm): string {
  if (!form.exact) return '';
  return /^[A-Z0-9]+$/.test(form.text) ? CAPITALS : spellingOf(form.text);
}

function meaningNumber(form: IndexedForm, packed: PackedIndex, seen: Map<string, number>): number {
  if ('entry' in form.meaning) return form.meaning.entry;
  const senses = form.meaning.senses.map(({ entry, cues }): [number | null, string[]] => [entry ?? null, cues]);
  const key = JSON.stringify(senses);
  const place = seen.get(key) ?? packed.senses.push(senses) - 1;
  seen.set(key, place);
  return -1 - place;
}
