import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../scripts/scoring/abbreviation-records.ts';
import { scoreAbbreviations } from '../../scripts/scoring/abbreviation-score.ts';

const own = readFileSync(new URL('definition-records.json', import.meta.url), 'utf8');

describe('scores', () => {
  test('exact pairs, as often as they are found', () => {
    // Four found and three of them right; five are asked for.
    const score = scoreAbbreviations(readRecords(own));
    expect(score).toEqual({ precision: 3 / 4, recall: 3 / 5, f1: (2 * 3) / (4 + 5) });
  });

  test.each([
    ['nothing to find and nothing found', [], 'pain', [1, 1, 1]],
    ['all missed', [['CS', 'central sensitization']], 'pain', [1, 0, 0]],
    ['none right', [], 'central sensitization (CS)', [0, 1, 0]],
    ['found more often than asked for', [['CS', 'cold skin']], 'cold skin (CS) and cold skin (CS)', [1 / 2, 1, 2 / 3]],
  ] as const)('%s', (_, pairs, text, [precision, recall, f1]) => {
    const score = scoreAbbreviations([{ text: [text], pairs: pairs.map(([short, long]) => [short, long]) }]);
    expect(score).toEqual({ precision, recall, f1 });
  });
});

describe('tells what is wrong in a file, where, and how to mend it', () => {
  test.each([
    ['no JSON', '[', /^This is no JSON .* Mend it/],
    ['no list', '{}', /^At the top: write a list of records/],
    ['no record', '[]', /^At the top: add a record/],
    ['no text', '[{"pairs": []}]', /^At \[0\]\.text: /],
    ['a text that is no list', '[{"text": "a", "pairs": []}]', /^At \[0\]\.text: write a list of texts/],
    ['no pairs', '[{"text": []}]', /^At \[0\]\.pairs: /],
    ['half a pair', '[{"text": ["a"], "pairs": [["A"]]}]', /^At \[0\]\.pairs\[0\]\[1\]: write/],
    ['an empty form', '[{"text": ["a"], "pairs": [["A", " "]]}]', /^At \[0\]\.pairs\[0\]\[1\]: write the short/],
  ])('%s', (_, json, message) => {
    expect(() => readRecords(json)).toThrow(message);
  });
});
