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

/** For searches that come first: typing errors are only looked for where nothing has the words as they were typed. */
export const AS_TYPED = { fuzzy: false } as const;

const HYPHENATED = /[\p{L}\p{N}]+(?:\p{Pd}[\p{L}\p{N}]+)+/gu;

/**
 * Tells of a text whether it has hyphenated words of a query side by side, as they were typed: "wind-up" is also wind up and
 * windup, but not "what kind of pain, and where it goes up to". The last of them may be only begun.
 */
export function hasTogether(query: string): (text: string) => boolean {
  const typed = (query.match(HYPHENATED) ?? []).map((words) => wordsOf(searchable(words)));
  if (typed.length === 0) return () => true;
  return (text) => {
    const read = ` ${wordsOf(searchable(text)).join(' ')}`;
    return typed.every((words) => read.includes(` ${words.join(' ')}`) || read.includes(` ${words.join('')}`));
  };
}
