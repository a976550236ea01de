import { expect, test } from 'vitest';
import { joinSightings } from '../../../src/core/marks/join-sightings.ts';

test.each<[name: string, chosen: [number, number][], defined: [number, number][], kept: string[]]>([
  [
    'in the order of the text',
    [
      [0, 2],
      [6, 8],
    ],
    [[3, 5]],
    ['chosen 0', 'defined 3', 'chosen 6'],
  ],
  ['the longer defined one', [[3, 6]], [[0, 6]], ['defined 0']],
  [
    'the longer chosen one',
    [[0, 6]],
    [
      [0, 3],
      [7, 9],
    ],
    ['chosen 0', 'defined 7'],
  ],
  ['the chosen one of equals', [[0, 3]], [[0, 3]], ['chosen 0']],
  ['neighbors', [[0, 3]], [[3, 6]], ['chosen 0', 'defined 3']],
  ['none defined', [[0, 3]], [], ['chosen 0']],
])('joins sightings: %s', (_, chosen, defined, kept) => {
  const spans = (kind: string, list: [number, number][]) => list.map(([start, end]) => ({ start, end, kind }));
  const joined = joinSightings(spans('chosen', chosen), spans('defined', defined));
  expect(joined.map(({ kind, start }) => `${kind} ${start}`)).toEqual(kept);
});
