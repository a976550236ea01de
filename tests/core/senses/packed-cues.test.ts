import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesNamed, packCues } from '../../../src/core/senses/packed-cues.ts';

describe('packCues', () => {
  test('keeps each word once, by its length', () => {
    const { words, digitsOf } = packCues([
      ['limb', 'burning limb'],
      ['cold', 'burning pain', 'limb'],
    ]);
    expect(words.often).toEqual([...Array(4).fill(''), 'limbcoldpain', ...Array(2).fill(''), 'burning']);
    expect(words.seldom).toEqual([]);
    const cues = ['burning pain', 'cold', 'limb', 'burning limb'];
    expect(digitsOf(cues)).toHaveLength(2 * 6 + 2);
    expect(cuesNamed(digitsOf(cues), words)).toEqual(cues);
    expect(cuesNamed('', words)).toEqual([]);
  });

  test('names the most used words by two digits and the others by three', () => {
    const many = Array.from({ length: 9000 }, (_, number) => `word${1000 + number}`);
    const { words, digitsOf } = packCues([many, many.slice(5000), ['word1001 word9999 word1002']]);
    expect(words.often.join('')).toHaveLength(60 * 87 * 8);
    expect(digitsOf(['word9999']).length).toBe(2);
    expect(digitsOf(['word5999']).length).toBe(3);
    expect(cuesNamed(digitsOf(many), words)).toEqual(many);
    expect(cuesNamed(digitsOf(['word1001 word9999 word1002']), words)).toEqual(['word1001 word9999 word1002']);
  });

  test('gives every list back, whatever its words are, by digits of ASCII without TABs', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => !/\s/u.test(text));
    const cue = fc.array(word, { minLength: 1, maxLength: 3 });
    const list = fc.array(
      cue.map((words) => words.join(' ')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.array(list, { maxLength: 10 }), (lists) => {
        const { words, digitsOf } = packCues(lists);
        for (const cues of lists) {
          expect(digitsOf(cues)).toMatch(/^[ (-~]*$/);
          expect(cuesNamed(digitsOf(cues), words)).toEqual(cues);
        }
      }),
    );
  });

  test('any white space between words comes back as a space', () => {
    const { words, digitsOf } = packCues([['burning \t\n limb']]);
    expect(cuesNamed(digitsOf(['burning \t\n limb']), words)).toEqual(['burning limb']);
  });

  test('a number that no word has is an error', () => {
    expect(() => cuesNamed('((', packCues([]).words)).toThrow('No word of cues 0');
  });
});
