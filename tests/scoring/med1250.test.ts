import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AbbreviationRecord } from '../../scripts/scoring/abbreviation-records.ts';
import { scoreAbbreviations } from '../../scripts/scoring/abbreviation-score.ts';

const linesOf = (path: string): string[] =>
  readFileSync(new URL(path, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

/** The 626 papers of the prose beside the bench, with the pairs that people marked in each (see the README there). */
function readPapers(): AbbreviationRecord[] {
  const prose = linesOf('../bench/prose.txt');
  return linesOf('med1250-pairs.tsv')
    .slice(1)
    .map((row) => {
      const [lines, ...forms] = row.split('\t');
      const pairs = forms.flatMap((form, at): [string, string][] =>
        at % 2 === 0 ? [[form, forms[at + 1] ?? '']] : [],
      );
      return { text: prose.splice(0, Number(lines)), pairs };
    });
}

test('definitions are found in papers as often, and as surely, as is promised', () => {
  const papers = readPapers();
  expect(papers).toHaveLength(626);
  expect(papers.flatMap(({ pairs }) => pairs)).toHaveLength(581);
  const { precision, f1 } = scoreAbbreviations(papers);
  expect(precision).toBeGreaterThanOrEqual(0.978);
  expect(f1).toBeGreaterThanOrEqual(0.925);
});
