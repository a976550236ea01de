import { spot } from '../spotting/spot.ts';
import type { TermIndex } from '../spotting/term-index.ts';
import type { PageWords } from './page-words.ts';

/**
 * What the reader chose on a site by the forms of an index: entry by the place of the form, null for none of its meanings.
 * A later choice replaces an earlier one; one of a form that the index does not have any more is left out.
 */
export function rememberedIn({ choices }: PageWords, index: TermIndex): Map<number, number | null> {
  const remembered = new Map<number, number | null>();
  for (const { form, entry } of choices) {
    const [sighting] = spot(form, index);
    if (sighting?.start === 0 && sighting.end === form.length) remembered.set(sighting.form, entry);
  }
  return remembered;
}
