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

/**
 * Larger files are not read, bytes: with one of 9 MB, no options page could be drawn any more. A known word takes 110, so that
 * all words of the glossary and thousands of chosen meanings are far below.
 */
export const LARGEST_COPY = 1_000_000;

/**
 * The texts of the files that keep own words: one, or several where one could not be brought in again. JSON, so that people
 * can look into them; what could not be read is kept too. A part that is too large alone makes no sense, and is brought in
 * from no file.
 */
export function copiesOf(words: OwnWords): string[] {
  const copy = `${JSON.stringify({ plainly: KIND, ...words }, null, 2)}\n`;
  const count = words.known.length + words.choices.length + words.unread.length;
  if (bytesOf(copy) <= LARGEST_COPY || count < 2) return [copy];
  const half = Math.floor(count / 2);
  return [...copiesOf(partsOf(words, 0, half)), ...copiesOf(partsOf(words, half, count))];
}

/** Bytes of a text in UTF-8, or somewhat more. */
function bytesOf(text: string): number {
  return text.length + 2 * (text.match(/[^\n -~]/g)?.length ?? 0);
}

/** Of all parts, one after the other, those from a number to before another. */
function partsOf({ known, choices, unread }: OwnWords, from: number, to: number): OwnWords {
  let before = 0;
  const cut = <Part>(parts: Part[]): Part[] => {
    const cut = parts.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += parts.length;
    return cut;
  };
  return { known: cut(known), choices: cut(choices), unread: cut(unread) };
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
