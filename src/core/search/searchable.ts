import type { Options } from 'minisearch';
import { fold, foldForm, SURROGATE, symbolOf } from '../text/fold.ts';

/** What is typed or pasted beyond this is not searched: it would take minutes, UTF-16 units. */
const LONGEST_QUERY = 200;

/** Longest prefix of a word that is searched without allowing typing errors. */
export const EXACT_LENGTH = 3;

/**
 * Folds what is typed and what is searched alike: case, accents, dashes and spaces do not matter. What no name can hold, such
 * as emoji or Chinese letters, is as a space.
 */
export function searchable(text: string): string {
  return foldForm(text.replace(/[^a-z\d ]/gi, (unit) => (canStandInForm(unit.charCodeAt(0)) ? unit : ' ')));
}

function canStandInForm(code: number): boolean {
  const symbol = symbolOf(fold(code));
  return symbol !== 0 && symbol !== SURROGATE;
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

/** Signs of the sentence around words, as in "what is (CRPS)?"; those within words stay. */
const AROUND_WORDS = /[^\p{L}\p{N}\s]+(?=\s|$)|(?<=^|\s)[^\p{L}\p{N}\s]+/gu;

/** The part of what is typed that is searched: names begin and end with a letter or digit. */
export function askedOf(query: string): string {
  return query.slice(0, LONGEST_QUERY).replaceAll(AROUND_WORDS, '').trim();
}
