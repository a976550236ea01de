import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { lookAgain, stateOf, stateTable } from '../../src/build/glossary/report.ts';
import { nearestRank, readingGrade } from '../../src/build/glossary/rules/reading-grade.ts';
import { changed, PATHS, smallGlossary } from './small-glossary.ts';

const glossary = readGlossary(smallGlossary());

/** The nerve block's entry when its plain text is another. */
function withPlain(plain: string) {
  const from = 'A nerve block is an injection. It numbs one part of the body.';
  const { entries } = readGlossary(changed(PATHS.nerveBlock, from, plain));
  return entries.find(({ id }) => id === 'nerve-block') as (typeof entries)[number];
}

describe('the reading grade', () => {
  test('is that of Flesch and Kincaid', () => {
    // One sentence, 13 words, 26 syllables: the example of the library.
    const entry = withPlain('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.');
    expect(readingGrade(entry)).toBeCloseTo(13.08, 2);
  });

  test('does not count the forms of the entry', () => {
    const short = readingGrade(withPlain('It is a needle.'));
    expect(readingGrade(withPlain('Nerve blocking it is a needle.'))).toBe(short);
    expect(readingGrade(withPlain('It is a nerve blocks needle.'))).toBe(short);
  });

  test('rises with longer words and with longer sentences', () => {
    const easy = readingGrade(withPlain('It is a needle. It is thin.'));
    expect(readingGrade(withPlain('It is a needle and it is thin.'))).toBeGreaterThan(easy);
    expect(readingGrade(withPlain('It is an injection. It is narrow.'))).toBeGreaterThan(easy);
  });

  test('of nothing but the term is none', () => {
    expect(readingGrade(withPlain('Nerve block.'))).toBe(0);
  });
});

test.each([
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2],
  [Array.from({ length: 100 }, (_, n) => n + 1), 0.95, 95],
  [[7], 0.95, 7],
  [[], 0.5, 0],
])('nearestRank of %s at %d', (numbers, share, expected) => {
  expect(nearestRank(numbers, share)).toBe(expected);
});

describe('the state', () => {
  test('counts', () => {
    expect(stateOf(glossary.entries, glossary.sources)).toEqual({
      entries: 2,
      forms: 5,
      sourced: 1,
      unchecked: 1,
      grade_median: expect.any(Number),
      grade_p95: expect.any(Number),
      words_max: 13,
      detail: 2,
      example: 2,
      calm: 1,
      evidence: 1,
      oldest_review: '2026-01-02',
    });
  });

  test('takes sources that nobody has checked for none', () => {
    const files = changed(PATHS.sources, 'second-hand', 'unchecked');
    const { entries, sources } = readGlossary(files);
    const only = (keys: string[]) => stateOf([{ ...entries[0], sources: keys } as (typeof entries)[number]], sources);
    expect(only(['review'])).toMatchObject({ sourced: 0, unchecked: 1 });
    expect(only(['review', 'trial-2009'])).toMatchObject({ sourced: 1, unchecked: 0 });
  });

  test('of nothing', () => {
    expect(stateOf([], {})).toMatchObject({ entries: 0, grade_p95: 0, words_max: 0, oldest_review: '' });
  });

  test('is shown by category, and for all', () => {
    const lines = stateTable(glossary).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['category', 'conditions', 'procedures', 'symptoms', 'all']),
    );
    expect(lines.at(-1)).toMatch(/^all +2 +5 +1 +1 /);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });
});

describe('what to look at again', () => {
  const again = (today: string) => lookAgain(glossary, today);

  test('entries and sources when a year has passed since their review', () => {
    expect(again('2027-01-02')).toMatchObject({
      'Entries reviewed on a day to come': [],
      'Entries reviewed more than a year ago': [],
      'Sources last reviewed more than a year ago': [],
    });
    expect(again('2027-01-03')).toMatchObject({
      'Entries reviewed more than a year ago': [`${PATHS.nerveBlock}: 2026-01-02`, `${PATHS.pain}: 2026-01-02`],
      'Sources last reviewed more than a year ago': ['review: 2026-01-02', 'trial-2009: 2026-01-02'],
    });
  });

  test('entries whose review has not come yet', () => {
    expect(again('2026-01-01')['Entries reviewed on a day to come']).toEqual([
      `${PATHS.nerveBlock}: 2026-01-02`,
      `${PATHS.pain}: 2026-01-02`,
    ]);
    expect(again('2026-01-02')['Entries reviewed on a day to come']).toEqual([]);
  });

  test('entries without a source, and sources without an address', () => {
    expect(again('2026-06-01')).toMatchObject({
      'Entries above grade 10': [],
      'Entries without a source': [PATHS.pain],
      'Entries with unchecked sources only': [],
      'Sources without an address': ['review'],
    });
  });

  test('entries that are hard to read', () => {
    const hard = 'A nerve block is pharmacological interruption of neurophysiological communication.';
    const files = changed(PATHS.nerveBlock, 'A nerve block is an injection. It numbs one part of the body.', hard);
    const named = lookAgain(readGlossary(files), '2026-06-01');
    expect(named['Entries above grade 10']).toEqual([expect.stringMatching(/^procedures\/nerve-block\.md: \d+\.\d$/)]);
  });
});
