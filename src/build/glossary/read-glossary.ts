import type { Source } from '../../core/glossary/card.ts';
import { packTraits } from '../../core/glossary/entry-traits.ts';
import { type PackedMeanings, packMeanings, unpackMeanings } from '../../core/senses/meanings.ts';
import type { Topics } from '../../core/senses/topics.ts';
import { packIndex } from '../../core/spotting/pack-index.ts';
import { type IndexedForm, type PackedIndex, unpackIndex } from '../../core/spotting/term-index.ts';
import { checkArticles } from './articles/check-articles.ts';
import { EXPLAINER, type Explainer, readArticles } from './articles/read-articles.ts';
import { checkExamples, checkReferences } from './entries/check-entries.ts';
import { type Entry, parseEntry } from './entries/entry.ts';
import { indexedForms } from './entries/forms.ts';
import { parseTopics, topicsOfEntries } from './entries/topics.ts';
import { GlossaryError, type Problem } from './files/problem.ts';
import type { GlossaryFiles } from './files/read-files.ts';
import { parseSources } from './files/sources.ts';

/** A glossary as its writers wrote it, sound enough to be built. */
export interface WrittenGlossary extends Explainer {
  /** In the order of their files, which is what the index numbers them by. */
  entries: Entry[];
  sources: Record<string, Source>;
  /** Every spelling that leads to an entry; `index` and `meanings` are these, packed. */
  forms: IndexedForm[];
  index: PackedIndex;
  meanings: PackedMeanings;
}

const SOURCES = 'sources.yaml';
const TOPICS = 'topics.yaml';
const README = 'README.md';

/** Parses a glossary and checks what nothing can be built without. Throws a GlossaryError that names every problem found. */
export function readGlossary(files: GlossaryFiles): WrittenGlossary {
  const problems: Problem[] = [];
  const keep = <T>(result: T | Problem[]): T[] => {
    if (!Array.isArray(result)) return [result];
    problems.push(...result);
    return [];
  };
  const paths = [...files.keys()].filter((path) => path.endsWith('.md') && path !== README).sort();
  const content = (path: string) => files.get(path) ?? '';
  const sources = keep<Record<string, Source>>(parseSources(SOURCES, content(SOURCES)))[0];
  const topics = keep<Omit<Topics, 'entries' | 'related'>>(parseTopics(TOPICS, files.get(TOPICS)))[0];
  const entries = paths
    .filter((path) => !path.startsWith(EXPLAINER))
    .flatMap((path) => keep<Entry>(parseEntry(path, content(path))));
  const explainer = sources ? keep<Explainer>(readArticles(files, sources))[0] : undefined;
  problems.push(...sameIds(entries));
  const { forms, problems: formProblems } = indexedForms(entries);
  problems.push(...formProblems);
  if (problems.length > 0 || !sources || !explainer || !topics) throw new GlossaryError(problems);
  const index = packIndex(forms);
  const meanings = packMeanings(forms, { ...topics, ...topicsOfEntries(entries) }, packTraits(entries));
  problems.push(
    ...checkReferences(entries, sources),
    ...checkArticles(explainer.articles, entries),
    ...checkExamples(entries, unpackIndex(index), unpackMeanings(meanings)),
  );
  if (problems.length > 0) throw new GlossaryError(problems);
  return { entries, ...explainer, sources, forms, index, meanings };
}

function sameIds(entries: Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.id);
    if (!other) {
      first.set(entry.id, entry);
      return [];
    }
    return [
      { file: entry.file, line: 1, what: `${other.file} has the same name`, mend: 'rename one of the two files' },
    ];
  });
}
