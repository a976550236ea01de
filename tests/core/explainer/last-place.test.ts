import { expect, test } from 'vitest';
import { parseLastPlace } from '../../../src/core/explainer/last-place.ts';

const PLACE = { article: 'crps', anchor: 'signs', heading: 'Where it shows' };

test('a place that was kept is read again', () => {
  expect(parseLastPlace(PLACE)).toEqual(PLACE);
});

test.each([
  null,
  undefined,
  'crps',
  [],
  {},
  { ...PLACE, anchor: 7 },
  { ...PLACE, heading: '' },
  { ...PLACE, article: 'x'.repeat(301) },
])('%j is none', (stored) => {
  expect(parseLastPlace(stored)).toBeUndefined();
});
