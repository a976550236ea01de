import type { IndexedForm, Plural } from '../spotting/term-index.ts';
import { foldForm, spellingOf } from '../text/fold.ts';

/**
 * The forms that give a page away: those that hold no other form as a word or words of their own. A text with any form has
 * one of these, and they are less than half of all, so that pages without pain words need not carry the rest.
 */
export function signsOf(forms: IndexedForm[]): IndexedForm[] {
  const folded = pluralsBy(
    forms.filter(({ exact }) => !exact),
    foldForm,
  );
  const spelled = pluralsBy(
    forms.filter(({ exact }) => exact),
    spellingOf,
  );
  return forms.filter(({ text, exact, plural }) => {
    return !partsOf(text).some(({ part, isLast }) => {
      // The last word of a form may stand in the plural; then the shorter form must have that plural too.
      const isHeld = (plurals?: Set<Plural>) => plurals?.has(isLast ? plural : '');
      return isHeld(folded.get(foldForm(part))) || (exact && isHeld(spelled.get(spellingOf(part))));
    });
  });
}

/** The ways forms may end, by how they are compared. */
function pluralsBy(forms: IndexedForm[], compared: (text: string) => string): Map<string, Set<Plural>> {
  return new Map(forms.map(({ text, plural }) => [compared(text), new Set<Plural>(['', plural])]));
}

/** Every run of neighboring words of a form but the whole. */
function partsOf(text: string): { part: string; isLast: boolean }[] {
  const words = [...text.matchAll(/[\p{L}\p{Nd}\p{M}_]+/gu)];
  return words.flatMap((first, from) =>
    words.slice(from).flatMap((last) => {
      const end = last.index + last[0].length;
      const part = text.slice(first.index, end);
      return part.length < text.length ? [{ part, isLast: end === text.length }] : [];
    }),
  );
}
