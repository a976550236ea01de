import type { WordChange } from '../core/own-words/change-own-words.ts';
import type { PageWords } from '../core/own-words/page-words.ts';
import { rememberedIn } from '../core/own-words/remembered-in.ts';
import type { TermIndex } from '../core/spotting/term-index.ts';
import type { ReadablePage } from './readable-page.ts';

/** Where the reader's own words are kept, as a page sees it. */
export interface KeptWords {
  /** The words as the page starts. */
  first: PageWords;
  /** Keeps what the reader says of a word, and gives the words as they are then. Rejects with an Error in plain words. */
  change(change: WordChange): Promise<PageWords>;
  /** Counts that the reader asked for the card of an entry; called only while the reader wants that. */
  countLookUp(entry: number): void;
}

/** The reader's own words, as they are at any time. */
export interface WordsInUse {
  follow(words: PageWords): void;
  /** What a reader asks, for the forms of an index. */
  in(index: TermIndex): Pick<ReadablePage, 'isQuiet' | 'remembered'>;
}

export function createWordsInUse(words: PageWords): WordsInUse {
  let now = words;
  let known = new Set(now.known);
  return {
    follow(words) {
      now = words;
      known = new Set(words.known);
    },
    in(index) {
      let read: PageWords | undefined;
      let remembered: ReadonlyMap<number, number | null> = new Map();
      return {
        isQuiet: (entry) => known.has(entry),
        remembered() {
          if (read !== now) remembered = rememberedIn(now, index);
          read = now;
          return remembered;
        },
      };
    },
  };
}
