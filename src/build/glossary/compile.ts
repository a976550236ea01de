import type { Article, Card, Source } from '../../core/card.ts';
import { type PackedMeanings, packMeanings, unpackMeanings } from '../../core/meanings.ts';
import { packIndex } from '../../core/pack-index.ts';
import { type PackedIndex, unpackIndex } from '../../core/term-index.ts';
import { parseArticle } from './article.ts';
import { checkExamples, checkReferences } from './check.ts';
import { type Entry, parseEntry } from './entry.ts';
import { indexedForms } from './forms.ts';
import { GlossaryError, type Problem } from './problem.ts';
import { parseSources } from './sources.ts';

/** The glossary folder as text: file contents by path from the folder, with forward slashes. */
export type GlossaryFiles = Map<string, string>;

/** What the extension carries. Card number n is what the index means by entry n. */
export interface Glossary {
  index: PackedIndex;
  meanings: PackedMeanings;
  cards: Card[];
  articles: Article[];
}

const SOURCES = 'sources.yaml';
const README = 'README.md';

/** Parses, checks and compiles a glossary. Throws a GlossaryError that names every problem found. */
export function compileGlossary(files: GlossaryFiles): Glossary {
  const problems: Problem[] = [];
  const keep = <T>(result: T | Problem[]): T[] => {
    if (!Array.isArray(result)) return [result];
    problems.push(...result);
    return [];
  };
  const paths = [...files.keys()].filter((path) => path.endsWith('.md') && path !== README).sort();
  const content = (path: string) => files.get(path) ?? '';
  const sources = keep<Record<string, Source>>(parseSources(SOURCES, content(SOURCES)))[0];
  const articlePaths = paths.filter((path) => path.startsWith('explainer/'));
  const entries = paths
    .filter((path) => !articlePaths.includes(path))
    .flatMap((path) => keep<Entry>(parseEntry(path, content(path))));
  const articles = sources
    ? articlePaths.flatMap((path) => keep<Article>(parseArticle(path, content(path), sources)))
    : [];
  problems.push(...sameIds(entries));
  const { forms, problems: formProblems } = indexedForms(entries);
  problems.push(...formProblems);
  if (problems.length > 0 || !sources) throw new GlossaryError(problems);
  const index = packIndex(forms);
  const meanings = packMeanings(forms);
  problems.push(
    ...checkReferences(entries, sources),
    ...checkExamples(entries, unpackIndex(index), unpackMeanings(meanings)),
  );
  if (problems.length > 0) throw new GlossaryError(problems);
  return { index, meanings, cards: cardsOf(entries, sources), articles };
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

function cardsOf(entries: Entry[], sources: Record<string, Source>): Card[] {
  const terms = new Map(entries.map(({ id, term }) => [id, term]));
  const source = (key: string) => sources[key] as Source;
  return entries.map((entry) => ({
    id: entry.id,
    category: entry.category,
    term: entry.term,
    alsoCalled: [...entry.abbreviations, ...entry.aliases],
    misspellings: entry.misspellings,
    ...(entry.pronunciation !== undefined && { pronunciation: entry.pronunciation }),
    plain: entry.plain,
    detail: entry.detail,
    ...(entry.calm && { calm: { text: entry.calm.text, source: source(entry.calm.source) } }),
    ...(entry.evidence && { evidence: { ...entry.evidence, source: source(entry.evidence.source) } }),
    sources: entry.sources.map(source),
    related: entry.related.map((id) => ({ id, term: terms.get(id) as string })),
    reviewed: entry.reviewed,
  }));
}
