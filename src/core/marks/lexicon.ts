import { createPageDefinitions, type PageDefinitions } from '../definitions/page-definitions.ts';
import { type Traits, traitsAt } from '../glossary/entry-traits.ts';
import { type Chooser, chooserOf } from '../senses/choose-sense.ts';
import { type PackedMeanings, unpackMeanings } from '../senses/meanings.ts';
import { formText } from '../spotting/form-text.ts';
import { spot } from '../spotting/spot.ts';
import { spotterWithin } from '../spotting/spot-within.ts';
import { type PackedIndex, type TermIndex, unpackIndex } from '../spotting/term-index.ts';

/** All that is needed to read a page: the forms, and what chooses their meanings. */
export interface Lexicon {
  index: TermIndex;
  choose: Chooser;
  /** The meanings of a form by its place in the index; undefined when it has but one. */
  sensesOf(form: number): FormSenses | undefined;
  /** Starts to gather what one page defines itself. */
  createDefinitions(): PageDefinitions;
  traitsOf(entry: number): Traits;
}

/** The meanings of an ambiguous form. */
export interface FormSenses {
  /** As `formText` gives it. */
  form: string;
  /** Numbers of all entries that it can mean, each once. */
  entries: number[];
}

export function unpackLexicon(index: PackedIndex, meanings: PackedMeanings): Lexicon {
  const glossary = { index: unpackIndex(index), meanings: unpackMeanings(meanings) };
  // Not `meanings` itself, whose numbers of forms are not needed any more.
  const { topics, traits } = meanings;
  const choose = chooserOf(glossary.meanings, topics, spotterWithin(glossary.index));
  const tell = (text: string, start: number): number | undefined => {
    const chosen = choose(text, spot(text, glossary.index), { title: '', defined: new Map() });
    return chosen.find((mark) => mark.start === start)?.entry;
  };
  return {
    index: glossary.index,
    choose,
    sensesOf(form) {
      const meaning = glossary.meanings[form];
      if (!meaning || 'entry' in meaning) return undefined;
      const entries = meaning.senses.flatMap(({ entry }) => entry ?? []);
      return { form: formText(form, glossary.index), entries: [...new Set(entries)] };
    },
    createDefinitions: () => createPageDefinitions({ ...glossary, tell }),
    traitsOf: (entry) => traitsAt(traits, entry),
  };
}
