import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { ARTICLE_RULES } from '../../src/build/glossary/rules/check-article-text.ts';
import { plainLevelOf } from '../../src/build/glossary/rules/plain-level.ts';
import { gradeOfTexts } from '../../src/build/glossary/rules/reading-grade.ts';
import { changed, PATHS } from './small-glossary.ts';

const SUMMARY = 'each part of a summary is one sentence';
const UNWANTED = 'articles have no unwanted words';
const DOSES = 'doses are told as what studies used';
const CHANGES = 'every article says what would change it';
const NAMES = 'an article names the entries that lead to it';

/** A text of the small article put another way, the rule that breaks, the line, and what is said. */
type Case = [name: string, rule: string, from: string, to: string, line: number, what: RegExp];

const DETAIL = 'Of 20 people, 3 felt dizzy.\n';
const dosesOf = (...lines: string[]) => `${DETAIL}\n## Doses {#doses}\n\n${lines.join('\n')}\n`;

const CASES: Case[] = [
  [
    'two sentences in one part of a summary',
    SUMMARY,
    'One., Two.',
    'One. And more., Two.',
    3,
    /"One. And more." is not/,
  ],
  ['a part of a summary without an end', SUMMARY, 'One., Two.', 'One, Two.', 3, /"One" is not one sentence/],
  ['cure talk', UNWANTED, 'First words', 'A miracle', 10, /"miracle" is cure talk/],
  ['advice in the detailed level', UNWANTED, DETAIL, `${DETAIL}You should rest.\n`, 22, /"You should" is advice/],
  ['scare talk in the summary', UNWANTED, 'Three.', 'Terrible.', 3, /"Terrible" is scare talk/],
  ['stigma in what a picture shows', UNWANTED, 'A needle', 'A victim', 12, /"victim" is stigma/],
  ['a dose outside its part', UNWANTED, 'First words', 'Many mg: five mg, 5mg', 10, /"5mg" is a dose/],
  ['doses without a word of what they are', DOSES, DETAIL, dosesOf('Some.'), 23, /not said to be not a recommendation/],
  [
    'doses in the plain level',
    DOSES,
    '| Who',
    '## Doses {#doses}\n\nThis is not a recommendation.\n\n| Who',
    25,
    /plain level/,
  ],
  [
    'nothing that would change it',
    CHANGES,
    '{#what-would-change-this}',
    '{#more}',
    1,
    /does not say what would change/,
  ],
  [
    'an entry whose word it does not say',
    NAMES,
    'See [the start](#risks), [pain]',
    'See [the start](#risks), [it]',
    8,
    /"pain" stands/,
  ],
];

const problemsOf = (rule: string, from: string, to: string) => {
  const files = changed(PATHS.article, from, to);
  const numbers = files.get(PATHS.numbers) ?? '';
  files.set(
    PATHS.numbers,
    to.includes('5mg') ? `${numbers}- {text: 5mg, source: trial-2009, confidence: C}\n` : numbers,
  );
  return ARTICLE_RULES[rule]?.(readGlossary(files));
};

test.each(CASES)('%s', (_, rule, from, to, line, what) => {
  expect(problemsOf(rule, from, to)).toEqual([
    { file: PATHS.article, line, what: expect.stringMatching(what), mend: expect.stringMatching(/./) },
  ]);
});

test('every rule has a case', () => {
  const broken = new Set(CASES.map(([, rule]) => rule));
  expect(Object.keys(ARTICLE_RULES).filter((rule) => !broken.has(rule))).toEqual([]);
});

test.each([
  ['what others say, in quotation marks', UNWANTED, 'First words', 'Some call it a "miracle" or “reset”'],
  ['a word with a reason', UNWANTED, 'entries:', 'exceptions:\n  - word: first\n    reason: none\nentries:'],
  ['a dose in its part', UNWANTED, DETAIL, dosesOf('This is not a recommendation: 5mg.')],
  ['doses that are said to be no recommendation', DOSES, DETAIL, dosesOf('This is not a recommendation.')],
])('%s is no problem', (_, rule, from, to) => {
  expect(problemsOf(rule, from, to)).toEqual([]);
});

test('what would change it has to stand in the plain level', () => {
  const files = changed(PATHS.article, '## What would', ':::detail\n## What would');
  files.set(PATHS.article, `${files.get(PATHS.article)}:::\n`);
  expect(ARTICLE_RULES[CHANGES]?.(readGlossary(files))).toHaveLength(1);
});

test('an excepted word may stand', () => {
  const files = changed(PATHS.article, 'entries:', 'exceptions:\n  - word: miracle\n    reason: a name\nentries:');
  files.set(PATHS.article, (files.get(PATHS.article) ?? '').replace('First words', 'A Miracle'));
  expect(ARTICLE_RULES[UNWANTED]?.(readGlossary(files))).toEqual([]);
});

describe('the plain level', () => {
  test('is what stands in sentences outside the detailed parts', () => {
    const [written] = readGlossary(changed(PATHS.article, 'Us  |', 'Us. |')).articles;
    const plain = written && plainLevelOf(written.article);
    expect(plain).toEqual(['One.', 'Two.', 'Three.', 'First words.', 'Us.', 'A larger trial.']);
  });

  /** By the formula: 0.39 words a sentence + 11.8 syllables a word - 15.59. */
  test.each([
    ['short words in short sentences', ['The cat sat. It was warm.'], 0.39 * 3 + 11.8 - 15.59],
    ['the same in two texts', ['The cat sat.', 'It was warm.'], 0.39 * 3 + 11.8 - 15.59],
    ['longer words', ['Pain is better.'], 0.39 * 3 + (11.8 * 4) / 3 - 15.59],
  ])('is graded by its sentences and words: %s', (_, texts, grade) => {
    expect(gradeOfTexts(texts)).toBeCloseTo(grade, 5);
  });
});
