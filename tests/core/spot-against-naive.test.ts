import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldForm } from '../../src/core/fold.ts';
import { packMeanings, unpackMeanings } from '../../src/core/meanings.ts';
import { packIndex } from '../../src/core/pack-index.ts';
import { spot } from '../../src/core/spot.ts';
import { type IndexedForm, type Plural, unpackIndex } from '../../src/core/term-index.ts';
import { type NaiveSighting, naiveSpot } from './naive-spot.ts';

/** Few letters, so that forms share beginnings, contain one another and often stand in a text. */
const letter = fc.constantFrom('a', 'a', 'b', 's', 'e', 'i', 'f', '1', 'é', 'α', 'æ', 'ß');
const capital = fc.constantFrom('A', 'B', 'S', 'E', 'I', '1', 'b', 's');
const join = fc.constantFrom(' ', '-', '\u2019', '/');
const words = (character: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.string({ unit: character, minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(join, fc.string({ unit: character, minLength: 1, maxLength: 3 })), { maxLength: 2 }),
    )
    .map(([first, rest]) => first + rest.map((pair) => pair.join('')).join(''));

const plural = fc.constantFrom<Plural>('', 's', 'es');
const form: fc.Arbitrary<IndexedForm> = fc.oneof(
  fc.record({ text: words(letter), exact: fc.constant(false), plural, meaning: fc.constant({ entry: 0 }) }),
  fc.record({
    text: words(capital),
    exact: fc.constant(true),
    plural: fc.constant<Plural>('s'),
    meaning: fc.constant({ entry: 0 }),
  }),
);
/** As the build hands them over: one form for each spelling that the spotter can tell apart. */
const forms = fc.uniqueArray(form, {
  minLength: 1,
  maxLength: 8,
  selector: ({ text, exact }) => (exact ? `=${text.replace('\u2019', "'")}` : foldForm(text)),
});

/** What stands between words or makes them awkward. */
const nasty = fc.constantFrom(
  ...[' ', ' ', ' ', '\u00a0', '\u2009', '\n', '\t', '-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\u2043'],
  ...["'", '\u2019', '\u02bc', '.', ',', '(', ')', '/', '_', '1', '\u00ad', '\u00ad', '\u200b', '\u200d', '\ufeff'],
  ...[
    '\u0301',
    '\u0308',
    'é',
    'É',
    'ñ',
    'ﬁ',
    'ﬀ',
    'ﬆ',
    'æ',
    'Æ',
    'ß',
    'ẞ',
    'ø',
    'İ',
    'ı',
    'ſ',
    'ａ',
    'Ｓ',
    'ª',
    '²',
    'α',
    'Α',
    'ς',
  ],
  ...['\u{1f600}', '\u{1f469}\u200d\u2695\ufe0f', '\u{1d41a}', '\ud83d', '\ude00', '中', 'ж', '\u05d0', '\u0e01', '\0'],
  ...['a', 'b', 's', 'e', 'S', 'A', 'B', 'es', 'i', 'f'],
);

/** A form as someone might write it: some letters with the other case, some gaps written otherwise, something in between. */
function written(text: string): fc.Arbitrary<string> {
  const parts = [...text].map((character) =>
    fc.oneof(
      { weight: 24, arbitrary: fc.constant(character) },
      { weight: 3, arbitrary: fc.constant(character.toUpperCase()) },
      { weight: 1, arbitrary: fc.constant(character.toLowerCase()) },
      { weight: 1, arbitrary: fc.constant(character.normalize('NFD')) },
      { weight: 1, arbitrary: fc.constant(`${character}\u00ad`) },
      { weight: 1, arbitrary: fc.constant(`\u200d${character}`) },
      {
        weight: 1,
        arbitrary: /[ -]/.test(character)
          ? fc.constantFrom(' ', '-', '\u2011', '\u00a0 ', '', '--')
          : fc.constant(character),
      },
    ),
  );
  return fc
    .tuple(fc.tuple(...parts), fc.constantFrom('', '', 's', 'S', 'es', 'ES'))
    .map(([all, end]) => all.join('') + end);
}

const example = forms.chain((list) => {
  const some = fc.oneof(...list.map(({ text }) => written(text)));
  const piece = fc.oneof(
    { weight: 2, arbitrary: nasty },
    { weight: 3, arbitrary: some.map((form) => ` ${form}`) },
    { weight: 1, arbitrary: some },
  );
  return fc.tuple(
    fc.constant(list),
    fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  );
});

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
