import { formKey } from '../spotting/form-text.ts';
import { spot } from '../spotting/spot.ts';
import type { Meaning, TermIndex } from '../spotting/term-index.ts';
import { foldForm } from '../text/fold.ts';
import { isSmall } from './words-beside.ts';

/** The glossary as definitions are held against it; meanings go by the form's place in the index. */
export interface Glossary {
  index: TermIndex;
  meanings: Meaning[];
  /**
   * The entry of the form that begins at `start` of a text, UTF-16 units, by the words around it; undefined when that cannot
   * be told.
   */
  tell(text: string, start: number): number | undefined;
}

/** A long form where a text gives it. */
export interface LongForm {
  /** The long form with single spaces. */
  name: string;
  text: string;
  /** Where it begins, UTF-16 units. */
  start: number;
}

/** What the glossary has for a definition. */
interface GlossaryMeaning {
  /** Undefined when it has no entry for the long form. */
  entry: number | undefined;
  /** Whether it has the short form too. */
  hasShort: boolean;
}

/**
 * Gives what the glossary has for a short form that a page gives a long form: the meaning of that long form, if any. Undefined
 * when the long form has several meanings and the text does not tell which: virtual reality, in games or for pain.
 */
export type MeaningOf = (short: string, long: LongForm) => GlossaryMeaning | undefined;

export function meaningIn(glossary: Glossary): MeaningOf {
  let entryOf: Int32Array | undefined;
  const isNamed = (entry: number, words: string[]): boolean => {
    entryOf ??= entriesByForm(glossary);
    for (let form = entryOf.indexOf(entry); form >= 0; form = entryOf.indexOf(entry, form + 1))
      if (areAkin(wordsIn(formKey(form, glossary.index)), words)) return true;
    return false;
  };
  const namedIn = (entries: number[], long: string): number | undefined => {
    const words = wordsOf(long);
    return entries.find((entry) => isNamed(entry, words));
  };
  return (short, long) => {
    const ofShort = entriesOf(short, glossary);
    const ofLong = entriesOfNames(long.name, glossary);
    const hasShort = ofShort.length > 0;
    const shared =
      ofShort.find((entry) => ofLong.includes(entry)) ?? (hasShort ? namedIn(ofShort, long.name) : undefined);
    const entry = shared ?? (ofLong.length === 1 ? ofLong[0] : undefined);
    return entry === undefined || isTold(long, entry, glossary) ? { entry, hasShort } : undefined;
  };
}

/** Whether a long form means this entry where it stands: one with a single meaning does everywhere. */
function isTold({ name, text, start }: LongForm, entry: number, glossary: Glossary): boolean {
  const meaning = meaningOfWhole(name, glossary);
  return !meaning || 'entry' in meaning || glossary.tell(text, start) === entry;
}

/** The entry of each form with one meaning, -1 for the others. */
function entriesByForm({ meanings }: Glossary): Int32Array {
  const entries = new Int32Array(meanings.length);
  for (let form = 0; form < meanings.length; form++) {
    const meaning = meanings[form] as Meaning;
    entries[form] = 'entry' in meaning ? meaning.entry : -1;
  }
  return entries;
}

/**
 * Entries that a name can mean, or each of several names with slashes between: interstitial cystitis/bladder pain syndrome.
 */
function entriesOfNames(names: string, glossary: Glossary): number[] {
  const whole = entriesOf(names, glossary);
  if (whole.length > 0 || !names.includes('/')) return whole;
  const [first = [], ...rest] = names.split('/').map((name) => entriesOf(name.trim(), glossary));
  return first.filter((entry) => rest.every((entries) => entries.includes(entry)));
}

/** What a text means that as a whole is a form. */
function meaningOfWhole(text: string, { index, meanings }: Glossary): Meaning | undefined {
  const [sighting] = spot(text, index);
  return sighting?.start === 0 && sighting.end === text.length ? meanings[sighting.form] : undefined;
}

/** Entries that it can mean. */
function entriesOf(text: string, glossary: Glossary): number[] {
  const meaning = meaningOfWhole(text, glossary);
  if (!meaning) return [];
  const all = 'entry' in meaning ? [meaning.entry] : meaning.senses.map(({ entry }) => entry);
  return all.filter((entry) => entry !== undefined);
}

/** The words of a name that count, folded as the index folds them. */
function wordsOf(name: string): string[] {
  try {
    return wordsIn(foldForm(name));
  } catch {
    return []; // A character that no form holds.
  }
}

function wordsIn(key: string): string[] {
  return key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !isSmall(word));
}

/** Letters that words must begin alike with, and most that they may differ by at their ends. */
const STEM = 4;
const ENDING = 3;

/** Whether two names are the same but for the endings of their words: electric and electrical. */
function areAkin(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((word, place) => isAkin(word, b[place] as string));
}

function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= STEM && Math.max(a.length, b.length) - shared <= ENDING;
}
