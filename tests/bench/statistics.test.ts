import { describe, expect, test } from 'vitest';
import { isMet } from '../../scripts/bench/keys.ts';
import { measured, median, quantile, ratio } from '../../scripts/bench/statistics.ts';
import { byTurns } from '../../scripts/bench/turns.ts';

describe('the middle of numbers', () => {
  test.each<[name: string, values: number[], middle: number]>([
    ['one', [7], 7],
    ['an odd count, out of order', [9, 1, 5], 5],
    ['an even count', [4, 1, 3, 2], 2.5],
    ['sorted as numbers, not as text', [100, 9, 20], 20],
    ['none', [], Number.NaN],
  ])('%s', (_, values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('quarters lie between neighbors in proportion', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([10, 20, 30, 40, 70], share))).toEqual([10, 20, 30, 40, 70]);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  test('the values stay in their order', () => {
    const values = [3, 1, 2];
    measured(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a ratio', () => {
  test('is that of the medians, and its spread that of round against round', () => {
    expect(ratio([10, 20, 90], [10, 10, 30])).toEqual({ value: 2, spread: [1.5, 2.5] });
  });

  test('does not wander when both sides slow down together', () => {
    expect(ratio([2, 20, 200], [1, 10, 100])).toEqual({ value: 2, spread: [2, 2] });
  });
});

describe('turns', () => {
  test('each side in each round, the order turned about, the warm-up thrown away', async () => {
    const calls: string[] = [];
    const side = (name: string) => () => calls.push(name);
    const taken = await byTurns({ ours: side('o'), floor: side('f') }, { rounds: 2, warmUp: 1 });
    expect(calls.join('')).toBe('offoof');
    expect(taken).toEqual({ ours: [4, 5], floor: [3, 6] });
  });
});

describe('a bar', () => {
  test.each<[name: string, key: { bar?: number; atLeast?: boolean }, value: number, met: boolean | undefined]>([
    ['not above it', { bar: 2 }, 2, true],
    ['above it', { bar: 2 }, 2.01, false],
    ['at least it', { bar: 2, atLeast: true }, 2, true],
    ['below what it should be at least', { bar: 2, atLeast: true }, 1.99, false],
    ['unheld', {}, 5, undefined],
    ['not a number', { bar: 2 }, Number.NaN, false],
  ])('%s', (_, key, value, met) => {
    expect(isMet({ name: 'x', what: 'x', ...key }, value)).toBe(met);
  });
});
