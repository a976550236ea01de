import { foldForm } from '../text/fold.ts';

/** Longest prefix of a word that is searched without allowing typing errors. */
export const EXACT_LENGTH = 3;

/** Folds what is typed and what is searched alike: case, accents, dashes and spaces do not matter. */
export function searchable(text: string): string {
  try {
    return foldForm(text);
  } catch {
    return foldForm(text.replace(/[^\p{L}\p{N}\s'-]/gu, ' '));
  }
}

export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
