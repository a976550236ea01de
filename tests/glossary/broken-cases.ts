import { describe, expect, test } from 'vitest';
import { changed, errorOf, PATHS } from './small-glossary.ts';

/** One thing wrong in the file of the nerve block. */
export interface BrokenCase {
  name: string;
  /** What is put in the place of what. */
  from: string;
  to: string;
  line: number;
  what: RegExp;
  mend: RegExp;
}

/** Breaks the small glossary in one place for each case, and holds the error to it. */
export function testBrokenEntries(cases: Record<string, BrokenCase[]>): void {
  for (const [subject, some] of Object.entries(cases)) {
    describe(subject, () => {
      test.each(some)('$name', ({ from, to, line, what, mend }) => {
        const { problems, message } = errorOf(changed(PATHS.nerveBlock, from, to));
        const [problem] = problems;
        expect(problem).toEqual({
          file: PATHS.nerveBlock,
          line,
          what: expect.stringMatching(what),
          mend: expect.stringMatching(mend),
        });
        expect(new Set(problems.map(({ line }) => line))).toEqual(new Set([line]));
        expect(message).toContain(`glossary/${PATHS.nerveBlock}:${line}: ${problem?.what}\n    Mend: ${problem?.mend}`);
      });
    });
  }
}
