import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMeanings, unpackMeanings } from '../../../src/core/senses/meanings.ts';
import { packIndex } from '../../../src/core/spotting/pack-index.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import { type IndexedForm, unpackIndex } from '../../../src/core/spotting/term-index.ts';
import { foldForm } from '../../../src/core/text/fold.ts';
import { type NaiveSighting, naiveSpot } from './naive-spot.ts';
import { example, nasty, plural, written } from './random-forms.ts';

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

/**
 * Words that share beginnings and first words, plurals that other forms begin with, abbreviations that are everyday words,
 * and words that have one hash (31 × 2 + 1 = 31 × 1 + 32: "ba" and "a5").
 */
const vocabulary = [
  ...[
    'low',
    'back',
    'pain',
    'pains',
    'crash',
    'crashes',
    'ba',
    'a5',
    'bab',
    'a5b',
    'k',
    'pt',
    'neuropathic',
    'neuropathy',
  ],
  ...['IT', 'CRPS', 'fMRI', 'Tens', 'TENS', 'x', 'ray', "Crohn's", 'β', 'naïve', 'sensitization', 'of', 'it', '2'],
];
const word = fc.constantFrom(...vocabulary);
const phrase = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', ' ', '-', '/'), word), { maxLength: 2 }))
  .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''));
const phrases = fc.uniqueArray(
  fc
    .tuple(phrase, plural, fc.boolean())
    .map(
      ([text, plural, exact]): IndexedForm => ({ text, exact, plural: exact ? 's' : plural, meaning: { entry: 0 } }),
    ),
  { minLength: 1, maxLength: 5, selector: ({ text, exact }) => (exact ? `=${text}` : foldForm(text)) },
);
const between = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(' ', ' ', ' ', '-', ', ', '\u2019s ', '\u00a0', '  ') },
  { weight: 1, arbitrary: nasty },
);
const proseExample = phrases.chain((list) => {
  const some = fc.oneof(
    fc.constantFrom(...list.map(({ text }) => text)),
    word,
    ...list.map(({ text }) => written(text)),
  );
  return fc.tuple(
    fc.constant(list),
    fc
      .array(fc.tuple(some, fc.constantFrom('', '', '', 's', 'es', '\u00ad'), between), { maxLength: 5 })
      .map((parts) => parts.map((part) => part.join('')).join('')),
  );
});

test.each([
  ['forms of few letters', example, 10_000],
  ['forms of words that begin alike', proseExample, 1_500],
] as const)(
  'the spotter finds what the naive matcher finds: %s',
  (_, examples, numRuns) => {
    let sightings = 0;
    fc.assert(
      fc.property(examples, ([list, text]) => {
        const expected = naiveSpot(text, list);
        sightings += expected.length;
        expect(fast(text, list)).toEqual(expected);
      }),
      { numRuns },
    );
    // A generator whose texts held no forms would prove nothing.
    expect(sightings).toBeGreaterThan(numRuns / 2);
  },
  110_000,
);

// Once the naive matcher took every mark of punctuation for every other, which random texts show only now and then.
test.each([
  ['a/b', 'a.b'],
  ['a/b', 'a😀b'],
  ['x 2', 'x ²'],
  ['ia', 'iⒶ'],
])('neither takes a form %s for what is written %s', (form, text) => {
  const list: IndexedForm[] = [{ text: form, exact: false, plural: '', meaning: { entry: 0 } }];
  expect(naiveSpot(text, list)).toEqual([]);
  expect(fast(text, list)).toEqual([]);
});
