import { afterEach, expect, test } from 'vitest';
import { isoDay } from '../../src/core/iso-day.ts';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

test.each([
  ['America/Los_Angeles', '2026-11-29T02:00:00Z', '2026-11-28'],
  ['Pacific/Auckland', '2026-12-31T20:00:00Z', '2027-01-01'],
  ['UTC', '2026-02-03T12:00:00Z', '2026-02-03'],
])('the day in %s at %s is %s', (zone, moment, day) => {
  process.env.TZ = zone;
  expect(isoDay(new Date(moment))).toBe(day);
});
