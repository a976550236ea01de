import { describe, expect, test } from 'vitest';
import { vocabularyOf } from '../../src/core/cue-vocabulary.ts';
import { emptyWords, readWords } from '../../src/core/cue-words.ts';

const { vocabulary, numbered } = vocabularyOf([
  'joint',
  'joints',
  'as',
  'a',
  'nerve cell',
  '95%',
  'sjogren',
  'box',
  'new',
]);
const names = new Map(numbered.flat().map((number, place) => [number, place]));

/** The words that are read, as the text has them. */
function wordsIn(text: string, part = { start: 0, end: text.length }): string[] {
  const words = emptyWords(vocabulary.size);
  readWords(text, part, vocabulary, words);
  return Array.from({ length: words.count }, (_, at) => text.slice(words.starts[at], words.ends[at]));
}

describe('reads', () => {
  test.each<[text: string, words: string[]]>([
    ['', []],
    ['other words', []],
    ['A joint.', ['A', 'joint']],
    ['JOINT, Joints', ['JOINT', 'Joints']],
    ['boxes', ['boxes']],
    ['nerve-cell', ['nerve', 'cell']],
    ['Sjögren', ['Sjögren']],
    ['jo\u00adint', ['jo\u00adint']],
    ['of 95% of them', ['95%']],
    ['joint_venture jointed', []],
  ])('%j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  test('only a part of a text', () => {
    expect(wordsIn('joint box joint', { start: 5, end: 10 })).toEqual(['box']);
  });

  test('as many words as it holds', () => {
    expect(wordsIn('box '.repeat(5000))).toHaveLength(4096);
  });
});

test('a plural is the word itself, but for short words', () => {
  expect(numbered[0]).toEqual(numbered[1]);
  expect(numbered[2]).not.toEqual(numbered[3]);
  expect(names.size).toBe(vocabulary.size);
});
