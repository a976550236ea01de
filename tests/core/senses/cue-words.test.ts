import { describe, expect, test } from 'vitest';
import { emptyVocabulary, numberPhrase } from '../../../src/core/senses/cue-vocabulary.ts';
import { emptyWords, lastPlace, readCueWords, sentenceIn } from '../../../src/core/senses/cue-words.ts';

const vocabulary = emptyVocabulary();
for (const phrase of ['joint', 'as', 'a', 'nerve cell', '95%', 'sjogren', 'box', 'new', 'POTS', 'HADS score'])
  numberPhrase(phrase, vocabulary);

/** The words that are read, as the text has them. */
function wordsIn(text: string, part = { start: 0, end: text.length }): string[] {
  const words = emptyWords();
  readCueWords(text, part, vocabulary, words);
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
    ['JOINTS in a BOXES', ['JOINTS', 'a', 'BOXES']],
    ['POTS, a pot, pots and Pots', ['POTS', 'a']],
    ['we had a HADS', ['a', 'HADS']],
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

describe('one word', () => {
  const known = emptyVocabulary();
  const numberOf = (word: string) => numberPhrase(word, known)[0];

  test.each([
    ['joint', 'joints'],
    ['box', 'Boxes'],
    ['class', 'classes'],
    ['virus', 'viruses'],
    ['rash', 'rashes'],
    ['itch', 'itches'],
    ['ache', 'aches'],
    ['cause', 'causes'],
    ['diagnosis', 'diagnosis'],
  ])('%s and %s', (word, other) => {
    expect(numberOf(word)).toBe(numberOf(other));
  });

  test.each([
    ['a', 'as'],
    ['i', 'is'],
    ['us', 'uses'],
    ['car', 'care'],
    ['box', 'boxer'],
    ['clas', 'class'],
    ['as', 'c5'],
    ['at', 'c6'],
    ['pot', 'POTS'],
    ['had', 'HADS'],
  ])('%s is not %s', (word, other) => {
    expect(numberOf(word)).not.toBe(numberOf(other));
  });
});

test('a vocabulary that grows keeps its numbers, and readings see its new words', () => {
  const growing = emptyVocabulary();
  const words = emptyWords();
  const names = Array.from({ length: 5000 }, (_, place) => `w${place}`);
  const numbers = names.map((name) => numberPhrase(name, growing)[0]);
  expect(numbers).toEqual(names.map((_, place) => place));
  for (const name of ['w0', 'w4999']) {
    readCueWords(name, { start: 0, end: name.length }, growing, words);
    expect([...words.numbers.subarray(0, words.count)]).toEqual(numberPhrase(name, growing));
  }
  expect(lastPlace(words, 4999)).toBe(0);
  expect(lastPlace(words, 0)).toBeLessThan(0);
});

test.each<[text: string, sentence: string]>([
  ['One. Two X three. Four', ' Two X three'],
  ['X', 'X'],
  ['at 2.5 X mg', 'at 2.5 X mg'],
  ['He said "stop." X went on', '" X went on'],
  ['A heading\nX is bold', 'X is bold'],
  [`A line that is wrapped since it is far longer than any heading would\nbe, X`, undefined as never],
])('sentence in %j', (text, sentence) => {
  const words = emptyWords();
  readCueWords(text, { start: 0, end: text.length }, vocabulary, words);
  const at = text.indexOf('X');
  const { start, end } = sentenceIn(words, { start: at, end: at + 1 });
  expect(text.slice(start, end)).toBe(sentence ?? text);
});
