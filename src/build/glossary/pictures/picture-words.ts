import { figuresIn } from '../files/figures.ts';
import type { Problem } from '../files/problem.ts';

/** Something that a picture says, and where it was written. */
export interface PictureWords {
  /** Path from the glossary folder. */
  file: string;
  /** Counted from 1. */
  line: number;
  text: string;
  /** Whether what it stands in names a source. */
  sourced: boolean;
}

/** Fields that are for the program, not for readers; the short names of sources are names. */
const NOT_READ = new Set(['source', 'sources', 'kind', 'icon', 'confidence']);

/** All that a file of a picture says, found by the place that each text has in it. */
export function wordsOf(file: string, value: unknown, lineOf: (path: (string | number)[]) => number): PictureWords[] {
  const found: PictureWords[] = [];
  const walk = (part: unknown, path: (string | number)[], sourced: boolean): void => {
    if (typeof part === 'string') found.push({ file, line: lineOf(path), text: part, sourced });
    if (typeof part !== 'object' || part === null) return;
    const within = sourced || namesSource(part);
    for (const [name, inner] of Object.entries(part)) {
      const step = Array.isArray(part) ? Number(name) : name;
      if (!NOT_READ.has(name)) walk(inner, [...path, step], within);
    }
  };
  walk(value, [], false);
  return found;
}

function namesSource(part: object): boolean {
  return 'source' in part || ('sources' in part && Object.keys(part.sources as object).length > 0);
}

/** Figures in what a picture says where no source is named for them. */
export function figuresWithoutSource(words: PictureWords[]): Problem[] {
  return words.flatMap(({ file, line, text, sourced }) =>
    (sourced ? [] : figuresIn(text)).map(([figure]) => ({
      file,
      line,
      what: `the number "${figure.trim()}" has no source`,
      mend: 'say it where sources are named, or without a number',
    })),
  );
}
