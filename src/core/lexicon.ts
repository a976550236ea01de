import { type Chooser, chooserOf } from './choose-sense.ts';
import { type Traits, traitsAt } from './entry-traits.ts';
import { type PackedMeanings, unpackMeanings } from './meanings.ts';
import { createPageDefinitions, type PageDefinitions } from './page-definitions.ts';
import { type PackedIndex, type TermIndex, unpackIndex } from './term-index.ts';

/** All that is needed to read a page: the forms, and what chooses their meanings. */
export interface Lexicon {
  index: TermIndex;
  choose: Chooser;
  /** Starts to gather what one page defines itself. */
  createDefinitions(): PageDefinitions;
  traitsOf(entry: number): Traits;
}

export function unpackLexicon(index: PackedIndex, meanings: PackedMeanings): Lexicon {
  const glossary = { index: unpackIndex(index), meanings: unpackMeanings(meanings) };
  return {
    index: glossary.index,
    choose: chooserOf(glossary.meanings, meanings.topics),
    createDefinitions: () => createPageDefinitions(glossary),
    traitsOf: (entry) => traitsAt(meanings.traits, entry),
  };
}
