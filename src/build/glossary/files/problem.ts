/** Something wrong in a glossary file, said so that a person who does not code can mend it. */
export interface Problem {
  /** Path from the glossary folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  what: string;
  mend: string;
}

/** The problem in two lines: what and where, and how to mend it. */
export function describeProblem({ file, line, what, mend }: Problem): string {
  return `glossary/${file}:${line}: ${what}\n    Mend: ${mend}`;
}

/** Stops a build; the message lists every problem. */
export class GlossaryError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The glossary has ${count}:\n\n${problems.map(describeProblem).join('\n')}\n`);
    this.name = 'GlossaryError';
    this.problems = problems;
  }
}
