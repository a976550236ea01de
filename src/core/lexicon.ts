import { type Chooser, chooserOf } from './choose-sense.ts';
import { type PackedMeanings, unpackMeanings } from './meanings.ts';
import { type PackedIndex, type TermIndex, unpackIndex } from './term-index.ts';

/** All that is needed to read a page: the forms, and what chooses their meanings. */
export interface Lexicon {
  index: TermIndex;
  choose: Chooser;
}

export function unpackLexicon(index: PackedIndex, meanings: PackedMeanings): Lexicon {
  return { index: unpackIndex(index), choose: chooserOf(unpackMeanings(meanings), meanings.topics) };
}
