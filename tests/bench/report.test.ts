import { describe, expect, test } from 'vitest';
import type { Key } from '../../scripts/bench/keys.ts';
import { jsonOf, tableOf } from '../../scripts/bench/report.ts';
import { readingOf, withSection } from '../../scripts/bench/report-page.ts';
import { exactly, measured } from '../../scripts/bench/statistics.ts';

const KEYS: Key[] = [
  { name: 'a', what: 'small is good', bar: 2 },
  { name: 'b', what: 'large is good', bar: 10, atLeast: true },
  { name: 'c', what: 'not to be had', bar: 1 },
  { name: 'd', what: 'explains' },
  { name: 'e', what: 'not asked for', bar: 1 },
];
const FIGURES = { a: measured([1, 2, 6]), b: exactly(5), c: undefined, d: exactly(7) };

test('the table has a row for each figure that was asked for', () => {
  const rows = tableOf(KEYS, FIGURES)
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  expect(rows.slice(2).map((cells) => cells.slice(1, 6))).toEqual([
    ['a', '2.00', '1.50 to 4.00', '≤ 2', 'met'],
    ['b', '5.00', '', '≥ 10', 'NOT MET'],
    ['c', 'not measurable here', '', '≤ 1', ''],
    ['d', '7.00', '', '', ''],
  ]);
});

test('the JSON has the keys with bars only, as numbers, and the spread beside them', () => {
  expect(JSON.parse(jsonOf(KEYS, FIGURES))).toEqual({
    a: 2,
    b: 5,
    c: null,
    spread: { a: [1.5, 4], b: null, c: null },
  });
});

test('the reading names what is missed, by how much, and what could not be measured', () => {
  const reading = readingOf(KEYS, FIGURES);
  expect(reading).toContain('1 of 2 bars are met');
  expect(reading).toContain('`b` (5.00 where at least 10 is wanted, 2.00 times off)');
  expect(reading).toContain('Not measurable in this browser: `c`');
});

describe('the page of benchmarks', () => {
  test('keeps what is written around its sections, and one section a browser', () => {
    const first = withSection('# Benchmarks\n\nBy hand.\n', 'chromium', 'old');
    const both = withSection(`${first}\nMore by hand.\n`, 'firefox', 'vixen');
    const again = withSection(both, 'chromium', 'new');
    expect(again).not.toContain('old');
    for (const kept of ['By hand.', 'More by hand.', 'vixen', 'new']) expect(again.split(kept)).toHaveLength(2);
    expect(withSection(again, 'chromium', 'new')).toBe(again);
  });
});
