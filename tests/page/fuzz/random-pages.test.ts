import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from '../support/bare-page.ts';
import { KEPT_CASES } from './kept-cases.ts';
import { type Case, caseArbitrary } from './random-page.ts';

/**
 * Random pages, the same ones each time, so that no change of other code is blamed for what they find. For other ones:
 * PLAINLY_FUZZ_SEED. To run longer: PLAINLY_FUZZ_SECONDS=300. A case that ever failed is copied to KEPT_CASES.
 */
const SECONDS = Number(process.env['PLAINLY_FUZZ_SECONDS'] ?? 20);
/** Pages that are run at once, since each waits for frames and timers most of the time. */
const AT_ONCE = 12;
const SEED = Number(process.env['PLAINLY_FUZZ_SEED'] ?? 1);

describe.each(KINDS)('marks on random pages in %s', (kind) => {
  // All pages that run at once are in view: frames out of view may be slowed down.
  const bare = useBarePage(kind, { width: 1280, height: 800 });

  /** How many words the pages had to mark; throws with a page whose marks are wrong. */
  const run = async (cases: Case[]): Promise<number> => {
    const outcomes = await bare.page.evaluate(
      async (cases, script) => Promise.all(cases.map((given) => plainly.runCase(given, script))),
      cases,
      await bare.script(),
    );
    for (const [place, { failure }] of outcomes.entries()) {
      if (!failure) continue;
      const { step, problems, html } = failure;
      const kept = JSON.stringify(cases[place]);
      throw new Error(`After ${step} groups of edits:\n${problems.join('\n')}\n${html}\n${kept}`);
    }
    return outcomes.reduce((sum, { marks }) => sum + marks, 0);
  };

  it.each(KEPT_CASES)('are right again: %s', async (_, kept) => {
    await bare.load('');
    await run([kept]);
  });

  it(
    `are those of joining and searching what is shown (seed ${SEED})`,
    async () => {
      await bare.load('');
      let pages = 0;
      let marks = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(caseArbitrary, { minLength: 1, maxLength: AT_ONCE, size: 'max' }), async (cases) => {
          marks += await run(cases);
          pages += cases.length;
        }),
        { seed: SEED, numRuns: 1_000_000, interruptAfterTimeLimit: SECONDS * 1000 },
      );
      expect(pages).toBeGreaterThan(20);
      expect(marks).toBeGreaterThan(pages);
    },
    (SECONDS + 60) * 1000,
  );
});
