import { CATEGORIES } from '../../core/glossary/card.ts';
import { type Entry, listedForms } from './entries/entry.ts';
import { detailText, wordCount } from './files/sentences.ts';
import type { WrittenGlossary } from './read-glossary.ts';
import { nearestRank, P95_GRADE, readingGrade } from './rules/reading-grade.ts';

/** How a glossary stands. Numbers are of entries unless they say otherwise. */
export interface State {
  entries: number;
  /** Forms that the files list; the index adds plurals and spellings of its own. */
  forms: number;
  /** With a source that someone has seen. */
  sourced: number;
  /** The rest: without any source, or with unchecked ones only. */
  unchecked: number;
  /** School grades (US) of the plain texts. */
  grade_median: number;
  grade_p95: number;
  /** Words of the longest plain text. */
  words_max: number;
  detail: number;
  example: number;
  calm: number;
  evidence: number;
  /** ISO date; '' without entries. */
  oldest_review: string;
}

type Sources = WrittenGlossary['sources'];

/** How some entries of a glossary stand. */
export function stateOf(entries: Entry[], sources: Sources): State {
  const count = (has: (entry: Entry) => unknown) => entries.filter(has).length;
  const grades = entries.map(readingGrade);
  const seen = count((entry) => isSourced(entry, sources));
  return {
    entries: entries.length,
    forms: entries.reduce((sum, entry) => sum + listedForms(entry).length, 0),
    sourced: seen,
    unchecked: entries.length - seen,
    grade_median: rounded(nearestRank(grades, 0.5)),
    grade_p95: rounded(nearestRank(grades, 0.95)),
    words_max: Math.max(0, ...entries.map(({ plain }) => wordCount(plain))),
    detail: count(({ detail }) => detailText(detail) !== ''),
    example: count(({ example }) => example),
    calm: count(({ calm }) => calm),
    evidence: count(({ evidence }) => evidence),
    oldest_review: entries.map(({ reviewed }) => reviewed).sort()[0] ?? '',
  };
}

function isSourced({ sources: keys }: Entry, sources: Sources): boolean {
  return keys.some((key) => sources[key]?.confidence !== 'unchecked');
}

function rounded(grade: number): number {
  return Math.round(grade * 10) / 10;
}

const HEADINGS: Record<keyof State, string> = {
  entries: 'entries',
  forms: 'forms',
  sourced: 'sourced',
  unchecked: 'unchecked',
  grade_median: 'grade',
  grade_p95: 'p95',
  words_max: 'longest',
  detail: 'detail',
  example: 'example',
  calm: 'calm',
  evidence: 'evidence',
  oldest_review: 'oldest review',
};

/** The state as a table, a line for each category and one for all. */
export function stateTable({ entries, sources }: WrittenGlossary): string {
  const rows = Object.keys(CATEGORIES).map((category) => [
    category,
    stateOf(
      entries.filter((entry) => entry.category === category),
      sources,
    ),
  ]) as [string, State][];
  rows.push(['all', stateOf(entries, sources)]);
  const keys = Object.keys(HEADINGS) as (keyof State)[];
  const cells = [
    ['category', ...Object.values(HEADINGS)],
    ...rows.map(([name, state]) => [name, ...keys.map((key) => String(state[key]))]),
  ];
  const widths = (cells[0] as string[]).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(([name = '', ...rest]) =>
      [name.padEnd(widths[0] ?? 0), ...rest.map((cell, place) => cell.padStart(widths[place + 1] ?? 0))].join('  '),
    )
    .join('\n');
}

/** What writers may want to look at again, by what it is. Days are ISO dates. */
export function lookAgain({ entries, sources }: WrittenGlossary, today: string): Record<string, string[]> {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return {
    [`Entries above grade ${P95_GRADE}`]: entries
      .map((entry) => ({ entry, grade: readingGrade(entry) }))
      .filter(({ grade }) => grade > P95_GRADE)
      .map(({ entry, grade }) => `${entry.file}: ${grade.toFixed(1)}`),
    'Entries without a source': entries.filter((entry) => entry.sources.length === 0).map(({ file }) => file),
    'Entries with unchecked sources only': entries
      .filter((entry) => entry.sources.length > 0 && !isSourced(entry, sources))
      .map(({ file }) => file),
    'Entries reviewed more than a year ago': entries
      .filter(({ reviewed }) => reviewed < yearAgo)
      .map(({ file, reviewed }) => `${file}: ${reviewed}`),
    'Entries reviewed on a day to come': entries
      .filter(({ reviewed }) => reviewed > today)
      .map(({ file, reviewed }) => `${file}: ${reviewed}`),
    'Sources last reviewed more than a year ago': [...lastReviews(entries)]
      .filter(([, reviewed]) => reviewed < yearAgo)
      .map(([key, reviewed]) => `${key}: ${reviewed}`)
      .sort(),
    'Sources without an address': Object.keys(sources).filter((key) => sources[key]?.url === undefined),
  };
}

/** The day each source was last looked at, by key: that of the newest review of an entry that names it. */
function lastReviews(entries: Entry[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const { reviewed, sources, calm, evidence } of entries) {
    for (const key of [...sources, calm?.source, evidence?.source]) {
      if (key !== undefined && reviewed > (last.get(key) ?? '')) last.set(key, reviewed);
    }
  }
  return last;
}
