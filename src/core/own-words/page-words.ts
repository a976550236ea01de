import type { OwnWords } from './own-words.ts';

/** What one page needs of the reader's own words. Entries go by number. */
export interface PageWords {
  known: number[];
  /** What the reader chose on this site: null for none of our meanings. */
  choices: { form: string; entry: number | null }[];
}

export const NO_PAGE_WORDS: PageWords = { known: [], choices: [] };

/** What a page of a site needs; entries that the glossary does not have at present are left out. */
export function pageWordsOf(words: OwnWords, site: string, numbers: ReadonlyMap<string, number>): PageWords {
  return {
    known: words.known.flatMap(({ entry }) => numbers.get(entry) ?? []),
    choices: words.choices.flatMap((choice) => {
      const entry = choice.entry === null ? null : numbers.get(choice.entry);
      return choice.site === site && entry !== undefined ? [{ form: choice.form, entry }] : [];
    }),
  };
}
