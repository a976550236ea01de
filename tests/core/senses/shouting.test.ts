import { expect, test } from 'vitest';
import { isShouted } from '../../../src/core/senses/shouting.ts';

test.each<[sentence: string, shouted: boolean]>([
  ['ME TOO, I CAN SAY', true],
  ['People with ME and PEM', false],
  ['ON SALE', true],
  ['SALE', false],
  ['THE NHS AND THE CRPS clinic met', true],
])('shouted: %s', (sentence, shouted) => {
  expect(isShouted(sentence, 'ME')).toBe(shouted);
});
