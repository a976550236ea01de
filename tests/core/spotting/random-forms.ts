import fc from 'fast-check';
import type { IndexedForm, Plural } from '../../../src/core/spotting/term-index.ts';
import { foldForm } from '../../../src/core/text/fold.ts';

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

export const plural = fc.constantFrom<Plural>('', 's', 'es');
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
export const nasty = fc.constantFrom(
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
export function written(text: string): fc.Arbitrary<string> {
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

/** Forms, and a text with some of them in it. */
export const example = forms.chain((list) => {
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
