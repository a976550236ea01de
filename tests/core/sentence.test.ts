import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/core/sentence.ts';
import { isShouted } from '../../src/core/shouting.ts';

test.each<[text: string, sentence: string]>([
  ['One. Two X three. Four', ' Two X three'],
  ['X', 'X'],
  ['at 2.5 X mg', 'at 2.5 X mg'],
  ['He said "stop." X went on', ' X went on'],
  ['A heading\nX is bold', 'X is bold'],
  [`A line that is wrapped since it is far longer than any heading would\nbe, X`, undefined as never],
])('%j', (text, sentence) => {
  const at = text.indexOf('X');
  const { start, end } = sentenceAround(text, { start: at, end: at + 1 });
  const found = text.slice(start, end);
  expect(found.replace(/^["”]/, '')).toBe(sentence ?? text);
});

test.each<[sentence: string, shouted: boolean]>([
  ['ME TOO, I CAN SAY', true],
  ['People with ME and PEM', false],
  ['ON SALE', false],
  ['THE NHS AND THE CRPS clinic met', true],
])('shouted: %s', (sentence, shouted) => {
  expect(isShouted(sentence, 'ME')).toBe(shouted);
});
