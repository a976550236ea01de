import { emptyVocabulary, numberPhrase } from '../../../core/senses/cue-vocabulary.ts';
import type { IndexedForm, Meaning, Sense } from '../../../core/spotting/term-index.ts';
import { pluralOf, variantsOf } from '../../../core/spotting/variants.ts';
import { foldForm } from '../../../core/text/fold.ts';
import type { Problem } from '../files/problem.ts';
import type { Entry } from './entry.ts';

/** A form as an entry lists it. */
interface Claim {
  entry: Entry;
  number: number;
  form: string;
  exact: boolean;
  path: (string | number)[];
}

function claimsOf(entry: Entry, number: number): Claim[] {
  const claim = (form: string, exact: boolean, path: Claim['path']): Claim => ({ entry, number, form, exact, path });
  return [
    claim(entry.term, false, ['term']),
    ...entry.abbreviations.map((form, place) => claim(form, true, ['abbreviations', place])),
    ...entry.aliases.map((form, place) => claim(form, false, ['aliases', place])),
    ...entry.covers.map((form, place) => claim(form, isShort(form), ['covers', place])),
    ...entry.misspellings.map((form, place) => claim(form, isSmallAbbreviation(form, entry), ['misspellings', place])),
  ];
}

/** Whether a form is one of the abbreviations in small letters, which ambiguous ones have among the wrong spellings. */
function isSmallAbbreviation(form: string, { abbreviations, covers }: Entry): boolean {
  return form === form.toLowerCase() && [...abbreviations, ...covers].includes(form.toUpperCase());
}

/** Whether a form is an abbreviation by its looks: "ACDF", not "Tai chi". */
function isShort(form: string): boolean {
  return !/\p{Ll}/u.test(form);
}

/** A spelling and everything that claims it. Spellings are the same when the spotter could not tell them apart. */
interface Spelling {
  text: string;
  exact: boolean;
  claims: Claim[];
}

function spellingsOf(claims: Claim[], problems: Problem[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const claim of claims) {
    for (const text of claim.exact ? [claim.form] : variantsOf(claim.form)) {
      const key = claim.exact ? `=${text}` : keyOf(text, claim, problems);
      if (key === undefined) break;
      const spelling = spellings.get(key) ?? { text, exact: claim.exact, claims: [] };
      if (!spelling.claims.some(({ number }) => number === claim.number)) spelling.claims.push(claim);
      spellings.set(key, spelling);
    }
  }
  return [...spellings.values()];
}

/** Letters alone, enough of them that no small word is among them. */
const TYPED_SMALL = /^[A-Z]{3,}$/;

/**
 * What many type on forums for abbreviations that have one meaning, or are presumed to: all in small letters, where that leads
 * nowhere else. "Crps" and "CRPs" are neither, the latter being the plural of CRP.
 */
function typedSmall(spellings: Spelling[]): Spelling[] {
  const taken = new Set(spellings.map(({ text, exact }) => (exact ? text : foldForm(text))));
  return spellings
    .filter(({ text, exact, claims }) => exact && TYPED_SMALL.test(text) && claims.every(needsNothing))
    .map(({ text, ...spelling }) => ({ ...spelling, text: text.toLowerCase() }))
    .filter(({ text }) => !taken.has(text));
}

function needsNothing(claim: Claim): boolean {
  return (sensesOf(claim) ?? []).every(({ needs }) => needs === 'nothing');
}

function keyOf(text: string, { entry, path, form }: Claim, problems: Problem[]): string | undefined {
  try {
    return foldForm(text);
  } catch (error) {
    problems.push({
      file: entry.file,
      line: entry.lineOf(path),
      what: `${path[0]}: "${form}": ${(error as Error).message}`,
      mend: 'write the form with letters, digits, spaces, hyphens and simple signs only',
    });
    return undefined;
  }
}

function sensesOf({ entry, number, form }: Claim): Sense[] | undefined {
  const senses = entry.senses.find((sense) => foldForm(sense.form) === foldForm(form));
  if (!senses) return undefined;
  const { needs } = senses;
  const { category } = entry;
  return [
    { entry: number, needs, category, cues: distinctCues(senses.cues) },
    ...senses.others.map(({ cues }) => ({ entry: undefined, needs, category, cues: distinctCues(cues) })),
  ];
}

/** Cues as they are compiled, in small letters. Each counts once: a plural is one with its singular. */
function distinctCues(cues: string[]): string[] {
  const vocabulary = emptyVocabulary();
  const byWords = new Map(cues.map((cue) => [numberPhrase(cue, vocabulary).join(' '), cue.toLowerCase()]));
  return [...byWords.values()];
}

/**
 * All spellings of all entries for the index. Entries are numbered by their place. Two entries may claim one spelling
 * only if each says under `senses` how to tell that it is meant.
 */
export function indexedForms(entries: Entry[]): { forms: IndexedForm[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const written = spellingsOf(entries.flatMap(claimsOf), problems);
  if (problems.length > 0) return { forms: [], problems };
  const spellings = [...written, ...typedSmall(written)];
  /** By claim: one for all its spellings. */
  const clashes = new Map<Claim, Problem>();
  const forms = spellings.map(({ text, exact, claims }): IndexedForm => {
    const [first, ...others] = claims as [Claim, ...Claim[]];
    for (const other of others) if (!sensesOf(first) || !sensesOf(other)) clashes.set(other, clash(first, other));
    const senses = claims.flatMap((claim) => sensesOf(claim) ?? []);
    const meaning: Meaning = senses.length > 0 ? { senses } : { entry: first.number };
    return { text, exact, plural: exact ? 's' : pluralOf(text), meaning };
  });
  return { forms, problems: [...clashes.values()] };
}

function clash(first: Claim, second: Claim): Problem {
  return {
    file: second.entry.file,
    line: second.entry.lineOf(second.path),
    what: `"${second.form}" also leads to ${first.entry.file} (line ${first.entry.lineOf(first.path)})`,
    mend: 'take it out of one of the two, or give both entries senses with cues for it',
  };
}
