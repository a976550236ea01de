import { CAPITALS, SPELLED, type TermIndex } from './term-index.ts';

/**
 * A form by its place in the index, as text in which it is spotted again, whatever other forms an index has: the reader's
 * choices are kept under it. Capitals stay, small letters stand for both.
 */
export function formText(form: number, index: TermIndex): string {
  const key = formKey(form, index);
  const kind = (index.kinds[form] as number) & (CAPITALS | SPELLED);
  if (kind === SPELLED) return index.spellings.get(form) ?? key;
  return kind === CAPITALS ? key.toUpperCase() : key;
}

/** The symbols of a form by its place in the index (see fold.ts). */
export function formKey(form: number, { keys, starts }: TermIndex): string {
  return keys.slice(starts[form], starts[form + 1]);
}
