import { foldForm, isWordAt, spellingOf } from '../text/fold.ts';
import {
  ANY_CASE,
  BEGINS,
  CAPITALS,
  type IndexedForm,
  KIND_BASE,
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
  const packed: PackedIndex = { keys: '', lengths: '', kinds: '', spellings: '' };
  const spellings: string[] = [];
  let before = '';
  for (const { key, form } of inIndexOrder(forms)) {
    const kind = kindOf(form);
    const begins = beginningOf(key) === beginningOf(before) ? 0 : BEGINS;
    packed.keys += key;
    packed.lengths += String.fromCharCode(LENGTH_BASE + key.length);
    packed.kinds += String.fromCharCode(KIND_BASE + form.plural.length + kind + begins);
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

/** The first two words of a key with what is between, or the only one. */
function beginningOf(key: string): string {
  return FIRST_WORDS.exec(key)?.[0] ?? key;
}
/** Greek letters have symbols beyond ASCII. */
const FIRST_WORDS = /^[a-z\d\u0080-\u00ff]+(?:[^a-z\d\u0080-\u00ff]+[a-z\d\u0080-\u00ff]+)?/;

function kindOf({ exact, text }: IndexedForm): number {
  if (!exact) return ANY_CASE;
  return /^[A-Z0-9]+$/.test(text) ? CAPITALS : SPELLED;
}
