import { foldForm, isWordAt, spellingOf } from '../text/fold.ts';
import {
  ANY_CASE,
  CAPITALS,
  COUNT_BASE,
  type IndexedForm,
  LENGTH_BASE,
  LONGEST_KEY,
  type PackedIndex,
  SPELLED,
} from './term-index.ts';

/**
 * Packs forms into the index of term-index.ts; the caller has merged those that are the same spelling. Throws a RangeError
 * when a form cannot stand in an index.
 */
export function packIndex(forms: IndexedForm[]): PackedIndex {
  const packed: PackedIndex = { size: [forms.length, 0], lengths: '', keys: '', kinds: '', spellings: '' };
  const spellings: string[] = [];
  let before = '';
  for (const { key, form } of inIndexOrder(forms)) {
    const kind = kindOf(form);
    const shared = sharedLength(before, key);
    packed.size[1] += key.length;
    packed.lengths += String.fromCharCode(LENGTH_BASE + shared, LENGTH_BASE + key.length - shared);
    packed.keys += key.slice(shared);
    packed.kinds += String.fromCharCode(COUNT_BASE + form.plural.length + kind);
    if (kind === SPELLED) spellings.push(spellingOf(form.text));
    before = key;
  }
  packed.spellings = spellings.join('\n');
  return packed;
}

/** Forms with their keys, in the order of the index. */
export function inIndexOrder(forms: IndexedForm[]): { key: string; form: IndexedForm }[] {
  const keyed = forms.map((form) => ({ key: keyOf(form), form }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function keyOf({ text }: IndexedForm): string {
  const key = foldForm(text);
  if (key.length > LONGEST_KEY) throw new RangeError(`"${text}" is longer than ${LONGEST_KEY} letters`);
  if (!isWordAt(text, 0)) throw new RangeError(`"${text}" does not begin with a letter or digit`);
  return key;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function kindOf({ exact, text }: IndexedForm): number {
  if (!exact) return ANY_CASE;
  return /^[A-Z0-9]+$/.test(text) ? CAPITALS : SPELLED;
}
