import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cuesNamed, packCues } from '../../../src/core/senses/shared-cues.ts';

describe('packCues', () => {
  test('keeps once what several lists have, by its length, and leaves the rest to the lists', () => {
    const { shared, digitsOf } = packCues([
      ['limb', 'burning pain', 'only here'],
      ['limb', 'cold', 'burning pain', 'cold'],
    ]);
    expect(shared).toEqual([...Array(4).fill(''), 'limbcold', ...Array(7).fill(''), 'burning pain']);
    expect(digitsOf('only here')).toBeUndefined();
    const digits = ['burning pain', 'cold', 'limb'].map(digitsOf).join('');
    expect(cuesNamed(digits, shared)).toEqual(['burning pain', 'cold', 'limb']);
    expect(cuesNamed('', shared)).toEqual([]);
  });

  test('gives every shared cue back, whatever it is, by digits of ASCII without TABs', () => {
    const cue = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
    fc.assert(
      fc.property(fc.array(fc.array(cue, { maxLength: 20 }), { maxLength: 10 }), (lists) => {
        const twice = [...lists, ...lists];
        const { shared, digitsOf } = packCues(twice);
        for (const list of lists) {
          const digits = list.map(digitsOf).join('');
          expect(digits).toMatch(/^[(-~]*$/);
          expect(cuesNamed(digits, shared)).toEqual(list);
        }
      }),
    );
  });

  test('leaves the least used to the lists when there are more than digits can name', () => {
    const many = Array.from({ length: 9000 }, (_, number) => `cue ${number}`);
    const { shared, digitsOf } = packCues([many, many, many.slice(5000)]);
    expect(many.slice(5000).every((cue) => digitsOf(cue) !== undefined)).toBe(true);
    const named = many.filter((cue) => digitsOf(cue) !== undefined);
    expect(named).toHaveLength(87 * 87);
    expect(cuesNamed(named.map(digitsOf).join(''), shared)).toEqual(named);
  });

  test('a number that no cue has is an error', () => {
    expect(() => cuesNamed('((', packCues([]).shared)).toThrow('No shared cue 0');
  });
});
