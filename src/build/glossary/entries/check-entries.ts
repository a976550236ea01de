import type { Source } from '../../../core/glossary/card.ts';
import { spot } from '../../../core/spotting/spot.ts';
import type { Meaning, TermIndex } from '../../../core/spotting/term-index.ts';
import type { Problem } from '../files/problem.ts';
import type { Entry } from './entry.ts';

type Sources = Record<string, Source>;

/** Rules that need more than one file: sources and related entries exist. */
export function checkReferences(entries: Entry[], sources: Sources): Problem[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap((entry) => [...unknownSources(entry, sources), ...unknownRelated(entry, ids)]);
}

function unknownSources(entry: Entry, sources: Sources): Problem[] {
  const named: [(string | number)[], string][] = entry.sources.map((key, place) => [['sources', place], key]);
  if (entry.calm) named.push([['calm', 'source'], entry.calm.source]);
  if (entry.evidence) named.push([['evidence', 'source'], entry.evidence.source]);
  return named
    .filter(([, key]) => !Object.hasOwn(sources, key))
    .map(([path, key]) => ({
      file: entry.file,
      line: entry.lineOf(path),
      what: `the source "${key}" is not in sources.yaml`,
      mend: 'correct the key, or add the source to glossary/sources.yaml',
    }));
}

function unknownRelated(entry: Entry, ids: Set<string>): Problem[] {
  return entry.related.flatMap((id, place) => {
    const problem = { file: entry.file, line: entry.lineOf(['related', place]) };
    if (id === entry.id) return [{ ...problem, what: 'the entry is related to itself', mend: 'take it out' }];
    if (ids.has(id)) return [];
    return [
      {
        ...problem,
        what: `there is no entry "${id}"`,
        mend: 'use the file name of an entry, without .md, or take it out',
      },
    ];
  });
}

/** Each example must hold a form that leads to its entry, so that a reader would see the card there. */
export function checkExamples(entries: Entry[], index: TermIndex, meanings: Meaning[]): Problem[] {
  return entries
    .filter((entry, number) => !spot(entry.example, index).some(({ form }) => leadsTo(meanings[form], number)))
    .map((entry) => ({
      file: entry.file,
      line: entry.lineOf(['example']),
      what: `the example does not hold "${entry.term}" or another form of it that the spotter finds`,
      mend: 'write a sentence with the term in it, or list the form used there under aliases or abbreviations',
    }));
}

function leadsTo(meaning: Meaning | undefined, entry: number): boolean {
  if (!meaning) return false;
  return 'entry' in meaning ? meaning.entry === entry : meaning.senses.some((sense) => sense.entry === entry);
}
