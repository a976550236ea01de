import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseLines, readText } from '../../scripts/reading/read-lines.ts';
import { type GoldMark, GoldTextSchema, scoreOf } from '../../scripts/scoring/sense-score.ts';
import { findMarksInText } from '../../src/core/marks/find-marks.ts';
import { unpackLexicon } from '../../src/core/marks/lexicon.ts';
import { glossary } from './spotted.ts';

const FILE = fileURLToPath(new URL('../gold/senses.jsonl', import.meta.url));
const texts = parseLines(FILE, readText(FILE), GoldTextSchema);
const lexicon = unpackLexicon(glossary.index, glossary.meanings);
const ids = glossary.entries.map(({ id }) => id);

function marksOf(text: string): GoldMark[] {
  return findMarksInText(text, lexicon).map(({ start, end, entry }) => ({ start, end, entry: ids[entry] as string }));
}

test('the gold set has texts enough, at least half of them without a mark', () => {
  expect(texts.length).toBeGreaterThanOrEqual(500);
  expect(texts.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(texts.length / 2);
});

test('every expected mark names an entry', () => {
  const unknown = texts.flatMap(({ marks }) => marks.map(({ entry }) => entry)).filter((entry) => !ids.includes(entry));
  expect(unknown).toEqual([]);
});

describe.each(['tuning', 'check'])('the %s half', (half) => {
  const part = texts.filter((text) => text.half === half);
  const score = scoreOf(
    part,
    part.map(({ text }) => marksOf(text)),
  );

  test('is marked as a careful reader expects', () => {
    expect(score.right / score.made).toBeGreaterThanOrEqual(0.97);
    expect(score.right / score.expected).toBeGreaterThanOrEqual(0.92);
    expect(score.wrongSense / score.made).toBeLessThanOrEqual(0.01);
    expect((1000 * score.unwanted) / score.wordsWithout).toBeLessThanOrEqual(0.2);
  });
});
