import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseLines } from '../../scripts/reading/read-lines.ts';
import { describeScore, type GoldMark, GoldTextSchema, scoreOf } from '../../scripts/scoring/sense-score.ts';

const mark = (start: number, end: number, entry: string): GoldMark => ({ start, end, entry });

test('counts right marks, wrong senses and unwanted marks', () => {
  const texts = [
    { text: 'CS and ME and more', marks: [mark(0, 2, 'a'), mark(7, 9, 'b')] },
    { text: 'four words without marks', marks: [] },
  ];
  const score = scoreOf(texts, [[mark(0, 2, 'a'), mark(7, 9, 'c'), mark(14, 18, 'd')], [mark(0, 4, 'a')]]);
  const counts = { right: 1, made: 4, expected: 2, wrongSense: 1, unwanted: 1, wordsWithout: 4 };
  expect(score).toEqual({ texts: 2, ...counts });
  expect(describeScore('all', score)).toBe(
    'all  precision 25.00  recall 50.00  wrong-sense 25.00  unwanted-per-1000-words 250.00  (1 right, 4 made, 2 expected, 2 texts)',
  );
});

test('the same words with another end are not right', () => {
  expect(scoreOf([{ text: 'CS', marks: [mark(0, 2, 'a')] }], [[mark(0, 1, 'a')]]).right).toBe(0);
});

describe('tells what is wrong in a file, and where', () => {
  test.each([
    ['no JSON', '{"text": "a", "marks": []}\nno', 'gold.jsonl:2 is not a line of JSON'],
    ['no text', '{"marks": []}', 'gold.jsonl:1: text: '],
    ['a mark beyond the text', '{"text": "a", "marks": [{"start": 0, "end": 2, "entry": "x"}]}', 'not inside the text'],
    ['an empty mark', '{"text": "a", "marks": [{"start": 1, "end": 1, "entry": "x"}]}', 'not inside the text'],
  ])('%s', (_, text, message) => {
    expect(() => parseLines('gold.jsonl', text, GoldTextSchema)).toThrow(message);
  });

  test('blank lines are skipped', () => {
    expect(parseLines('a', '\n1\n\n2\n', v.number())).toEqual([1, 2]);
  });
});
