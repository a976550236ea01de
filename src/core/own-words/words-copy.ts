import type { Choice, KnownWord, OwnWords } from './own-words.ts';
import { parseOwnWords } from './parse-own-words.ts';

/** What a copy of the reader's own words holds. */
export interface WordsCopy {
  known: KnownWord[];
  choices: Choice[];
  /** Places of the file that make no sense, as in "known[3]". */
  unread: string[];
}

/** By this a file says that it is a copy of own words. */
const KIND = 'own words';

/** The text of a file that keeps own words, those too that could not be read. JSON, so that people can look into it. */
export function copyOf(words: OwnWords): string {
  return `${JSON.stringify({ plainly: KIND, ...words }, null, 2)}\n`;
}

/**
 * Reads such a file. Throws an Error in plain words when it is none; what makes no sense in one is named, and the rest is
 * read.
 */
export function readCopy(text: string): WordsCopy {
  const { plainly, ...stored } = objectIn(text);
  if (plainly !== KIND) throw new Error(NO_COPY);
  const { known, choices, unread } = parseOwnWords(stored);
  return { known, choices, unread: unread.map(({ place }) => place) };
}

const NO_COPY =
  'This file is no copy of your words, so nothing was changed. Choose a file that “Save a copy” has made here: its name begins with “plainly”.';

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new Error(NO_COPY);
}
