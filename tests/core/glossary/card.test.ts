import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/core/glossary/card.ts';

test.each([
  ['one sentence', 'Pain is a feeling.', 'Pain is a feeling.'],
  ['two sentences', 'Pain is a feeling. It can last.', 'Pain is a feeling.'],
  ['a question', 'What is pain? A feeling.', 'What is pain?'],
  ['a number with a point', 'It takes 4.2 days. Then it ends.', 'It takes 4.2 days.'],
  ['a line break after the point', 'One.\nTwo.', 'One.'],
  ['a line break within', 'One\nmore. Two.', 'One\nmore.'],
  ['no end', 'Pain', 'Pain'],
  ['nothing', '', ''],
])('firstSentence of %s', (_, plain, expected) => {
  expect(firstSentence(plain)).toBe(expected);
});
