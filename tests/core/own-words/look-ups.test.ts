import { expect, test } from 'vitest';
import { type LookUps, OFTEN, parseLookUps, withLookUp, withoutLookUps } from '../../../src/core/own-words/look-ups.ts';

const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;

test('a word is looked up often after so many days, not after so many cards', () => {
  let counts: LookUps = {};
  const often: boolean[] = [];
  for (let number = 1; number <= OFTEN; number++) {
    for (let card = 1; card <= 3; card++) {
      const { lookUps, isOften } = withLookUp(counts, 'crps', day(number));
      counts = lookUps;
      often.push(isOften);
    }
  }
  expect(often.indexOf(true)).toBe(3 * (OFTEN - 1));
  expect(counts).toEqual({ crps: { days: OFTEN, last: day(OFTEN) } });
  expect(withLookUp(counts, 'pain', day(1)).isOften).toBe(false);
  expect(withoutLookUps(counts, 'crps')).toEqual({});
});

test.each<[stored: unknown, counts: LookUps]>([
  [undefined, {}],
  ['text', {}],
  [[], {}],
  [
    { crps: { days: 2, last: day(1) }, pain: { days: 0, last: day(1) }, trial: 7, gone: { days: 1, last: 'once' } },
    { crps: { days: 2, last: day(1) } },
  ],
])('%j', (stored, counts) => {
  expect(parseLookUps(stored)).toEqual(counts);
});
