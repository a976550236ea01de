import { isSmall } from './definitions/words-beside.ts';
import { foldForm } from './fold.ts';
import { formKey } from './form-text.ts';
import { spot } from './spot.ts';
import type { Meaning, TermIndex } from './term-index.ts';

/** The glossary as definitions are held against it; meanings go by the form's place in the index. */
export interface Glossary {
  index: TermIndex;
  meanings: Meaning[];
}

/** What the glossary has for a definition. */
export interface GlossaryMeaning {
  /** Undefined when it has no entry for the long form. */
  entry: number | undefined;
  /** Whether it has the short form too. */
  hasShort: boolean;
}

/** What the glossary has for a short form that a page gives a long form: the meaning of that long form, if any. */
export function glossaryMeaning(short: string, long: string, glossary: Glossary): GlossaryMeaning {
  const ofShort = entriesOf(short, glossary);
  const ofLong = entriesOf(long, glossary);
  const hasShort = ofShort.length > 0;
  const shared = ofShort.find((entry) => ofLong.includes(entry) || isNamed(long, entry, glossary));
  return { entry: shared ?? (ofLong.length === 1 ? ofLong[0] : undefined), hasShort };
}

/** Entries that a text can mean which as a whole is a form. */
function entriesOf(text: string, { index, meanings }: Glossary): number[] {
  const [sighting] = spot(text, index);
  const meaning = sighting?.start === 0 && sighting.end === text.length ? meanings[sighting.form] : undefined;
  if (!meaning) return [];
  const all = 'entry' in meaning ? [meaning.entry] : meaning.senses.map(({ entry }) => entry);
  return all.filter((entry) => entry !== undefined);
}

/** Whether a long form is a name of an entry but for the endings of its words: electric and electrical. */
function isNamed(long: string, entry: number, { index, meanings }: Glossary): boolean {
  const words = wordsOf(long);
  return meanings.some((meaning, form) => {
    if (!('entry' in meaning) || meaning.entry !== entry) return false;
    const key = wordsOf(formKey(form, index));
    return key.length === words.length && key.every((word, place) => isAkin(word, words[place] as string));
  });
}

/** The words of a name that count, folded as the index folds them. */
function wordsOf(name: string): string[] {
  try {
    return foldForm(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !isSmall(word));
  } catch {
    return []; // A character that no form holds.
  }
}

/** Letters that words must begin alike with, and most that they may differ by at their ends. */
const STEM = 4;
const ENDING = 3;

function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= STEM && Math.max(a.length, b.length) - shared <= ENDING;
}
