import type { Entry } from '../entries/entry.ts';
import type { Problem } from '../files/problem.ts';
import type { WrittenGlossary } from '../read-glossary.ts';

/** A rule of writing: what breaks it. A glossary that breaks one can be built and looked at, but not released. */
export type Rule = (glossary: WrittenGlossary) => Problem[];

/** What an entry does against a rule. `path` leads to the field; nothing stands for the detail. */
interface Fault {
  path?: (string | number)[];
  what: string;
  mend: string;
}

/** A rule that looks at one entry at a time. */
export function ofEachEntry(faults: (entry: Entry) => Fault[]): Rule {
  return ({ entries }) => entries.flatMap((entry) => faults(entry).map((fault) => problemOf(entry, fault)));
}

/** A fault as a problem of the entry's file. */
export function problemOf(entry: Entry, { path, what, mend }: Fault): Problem {
  return { file: entry.file, line: path ? entry.lineOf(path) : entry.detailLine, what, mend };
}
