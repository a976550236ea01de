import { expect, test } from 'vitest';
import { emptyVocabulary, numberPhrase } from '../../../src/core/senses/cue-vocabulary.ts';
import { emptyLearnedWords, isOnPage, learnWords } from '../../../src/core/senses/learned-words.ts';

const vocabulary = emptyVocabulary();
const numberOf = (word: string): number => numberPhrase(word, vocabulary)[0] as number;

test('words stand on the page whenever they get their numbers, in both numbers and any case', () => {
  const page = emptyLearnedWords();
  const before = numberOf('joint');
  let learned = 0;
  for (const text of ['The JOINTS ache,', 'my jo\u00adints ache', '']) learnWords(text, page, () => learned++);
  // What is in capitals up to its s may be a word of its own.
  expect(learned).toBe(5);
  expect([before, numberOf('ache'), numberOf('the')].map((number) => isOnPage(number, page, vocabulary))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isOnPage(numberOf('nerve'), page, vocabulary)).toBe(false);
});

test('words in capitals with an s are no plurals', () => {
  const page = emptyLearnedWords();
  learnWords('POTS, and we had pans', page, () => undefined);
  const names = ['POTS', 'pot', 'had', 'HADS', 'pan', 'PANS'];
  expect(names.filter((name) => isOnPage(numberOf(name), page, vocabulary))).toEqual(['POTS', 'pot', 'had', 'pan']);
});

test('a page of many words keeps them all, and one without end fills no memory', () => {
  const page = emptyLearnedWords();
  learnWords(Array.from({ length: 60_000 }, (_, place) => `w${place}`).join(' '), page, () => undefined);
  expect(page.count).toBe(50_000);
  expect(page.hashes.length).toBe(131_072);
  expect(isOnPage(numberOf('w1234'), page, vocabulary)).toBe(true);
  expect(isOnPage(numberOf('w59999'), page, vocabulary)).toBe(false);
});
