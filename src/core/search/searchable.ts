import type { Options } from 'minisearch';
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

/** How a search compares words: all are asked for; some may be only begun, and longer ones have typing errors. */
export const COMPARING = {
  tokenize: wordsOf,
  processTerm: (word: string) => searchable(word) || null,
  searchOptions: {
    prefix: true,
    fuzzy: (word: string) => (word.length > EXACT_LENGTH ? 0.2 : false),
    combineWith: 'AND',
    weights: { prefix: 0.5, fuzzy: 0.3 },
  },
} satisfies Partial<Options>;
