import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMeanings, unpackMeanings } from '../../src/core/meanings.ts';
import { packIndex } from '../../src/core/pack-index.ts';
import { spot } from '../../src/core/spot.ts';
import { type IndexedForm, unpackIndex } from '../../src/core/term-index.ts';
import { type NaiveSighting, naiveSpot } from './naive-spot.ts';
import { example } from './random-forms.ts';

/** The forms in the order of the index, which is not that of the list. */
function fast(text: string, list: IndexedForm[]): NaiveSighting[] {
  const numbered = list.map((form, entry): IndexedForm => ({ ...form, meaning: { entry } }));
  const index = unpackIndex(packIndex(numbered));
  const meanings = unpackMeanings(packMeanings(numbered));
  return spot(text, index).map(({ start, end, form }) => {
    const meaning = meanings[form];
    const number = meaning && 'entry' in meaning ? meaning.entry : -1;
    const { text, exact } = list[number] as IndexedForm;
    return { start, end, text, exact };
  });
}

test('the spotter finds what the naive matcher finds', () => {
  let sightings = 0;
  fc.assert(
    fc.property(example, ([list, text]) => {
      const expected = naiveSpot(text, list);
      sightings += expected.length;
      expect(fast(text, list)).toEqual(expected);
    }),
    { numRuns: 10_000 },
  );
  // A generator whose texts held no forms would prove nothing.
  expect(sightings).toBeGreaterThan(5_000);
}, 110_000);
