import { foldForm, spellingOf } from './fold.ts';
import type { IndexedForm } from './term-index.ts';

/**
 * The forms that give a page away: those that hold no other form as a word or words of their own. A text with any form has
 * one of these, and they are less than half of all, so that pages without pain words need not carry the rest.
 */
export function signsOf(forms: IndexedForm[]): IndexedForm[] {
  const folded = new Set(forms.filter(({ exact }) => !exact).map(({ text }) => foldForm(text)));
  const spelled = new Set(forms.filter(({ exact }) => exact).map(({ text }) => spellingOf(text)));
  return forms.filter(({ text, exact }) => {
    const parts = partsOf(text);
    return !parts.some((part) => folded.has(foldForm(part)) || (exact && spelled.has(spellingOf(part))));
  });
}

/** Every run of neighbouring words of a form but the whole. */
function partsOf(text: string): string[] {
  const words = [...text.matchAll(/[\p{L}\p{Nd}\p{M}_]+/gu)];
  return words.flatMap((first, from) =>
    words.slice(from).flatMap((last) => {
      const part = text.slice(first.index, last.index + last[0].length);
      return part.length < text.length ? [part] : [];
    }),
  );
}
