import { describe, expect, test } from 'vitest';
import { changed, PATHS, problemsOf, smallGlossary } from './small-glossary.ts';

/** The small article with other words at its beginning, which has no numbers of its own. */
function saying(words: string) {
  return changed(PATHS.article, 'First words', words);
}

describe('a number that is not listed', () => {
  test.each([
    ['a count', 'For 60 people', '60'],
    ['a percentage', 'For 76% of them', '76%'],
    ['a percentage with a space', 'For 76 % of them', '76 %'],
    ['a fraction', 'Pain of 2.68', '2.68'],
    ['thousands', 'With 2,309 adults', '2,309'],
    ['a year', 'Since 2009', '2009'],
    ['a number at the end of a sentence', 'Since 2009. Then', '2009'],
    ['a number joined with a word', 'A 12-week study', '12'],
    ['a number beside a listed one', 'Of 20 people, 3 felt dizzy, and 4', '4'],
    ['half of a listed text', 'Of 20 people', '20'],
    ['studies counted in words', 'In two small trials', 'two small trials'],
    ['people counted in words', 'Of sixty people', 'sixty people'],
    ['time in words', 'For three months', 'three months'],
    ['time joined with a hyphen', 'A ten-day course', 'ten-day'],
    ['a multiple in words', 'It is three times as common', 'three times'],
    ['a half', 'By half', 'half'],
    ['a share in words', 'For a third of them', 'a third'],
    ['another multiple in words', 'It is twice as common', 'twice'],
  ])('%s', (_, words, number) => {
    expect(problemsOf(saying(words))).toEqual([
      {
        file: PATHS.article,
        line: 10,
        what: `the number "${number}" does not stand in ${PATHS.numbers}`,
        mend: expect.stringMatching(/add the words around it there, with source and confidence/),
      },
    ]);
  });

  test.each([
    ['in the summary', 'Three.', '3 of them.', 3],
    ['in the title', 'About nerve', 'About 9 nerve', 2],
    ['in what the evidence goes to', 'January 2026', 'January 2027', 5],
    ['in the detailed level', 'felt dizzy', 'felt dizzy for 9 hours', 21],
    ['in a table', '*No*', '*Not 5*', 27],
    ['in what a picture shows', 'A needle', '2 needles', 12],
    ['in the words of a link', '[pain]', '[pain 7]', 17],
  ])('%s', (_, from, to, line) => {
    const problems = problemsOf(changed(PATHS.article, from, to)).filter(({ file }) => file === PATHS.article);
    expect(problems).toEqual([expect.objectContaining({ line, what: expect.stringMatching(/^the number "/) })]);
  });

  test('is told of an article that lists none', () => {
    const files = smallGlossary();
    files.delete(PATHS.numbers);
    expect(problemsOf(files).map(({ line, what }) => [line, what.split('"')[1]])).toEqual([
      [5, '2026'],
      [21, '20'],
      [21, '3'],
    ]);
  });
});

test.each([
  ['names with a digit', 'ICD-11 and NG193'],
  ['a citation, an anchor, a link', 'See [@trial-2009] and [the web](https://a.example/2024)'],
  ['a count of what no study counts', 'Three readings of two pages'],
  ['words beside others', 'One or two, and people'],
  ['a word that begins as a share does', 'The half-life'],
])('%s need no list', (_, words) => {
  expect(() => problemsOf(saying(words))).toThrow('compiled without a problem');
});

test('a listed text may be broken over lines', () => {
  const files = changed(PATHS.article, 'Of 20 people, 3 felt', 'Of 20\npeople, 3\nfelt');
  expect(() => problemsOf(files)).toThrow('compiled without a problem');
});

describe('the list of numbers', () => {
  test.each([
    [
      'a number marked unconfirmed',
      'dizzy\n  source: trial-2009\n  confidence: C',
      'dizzy\n  source: trial-2009\n  confidence: M',
      6,
      /1\.confidence: is not confirmed: a number is published only as C/,
    ],
    [
      'no confidence',
      'dizzy\n  source: trial-2009\n  confidence: C',
      'dizzy\n  source: trial-2009',
      4,
      /1\.confidence: /,
    ],
    ['no source', 'dizzy\n  source: trial-2009\n', 'dizzy\n', 4, /1\.source: /],
    [
      'an unknown source',
      'dizzy\n  source: trial-2009',
      'dizzy\n  source: trial-2010',
      5,
      /"trial-2010" is not in sources\.yaml/,
    ],
    [
      'a source that was seen second-hand',
      'dizzy\n  source: trial-2009',
      'dizzy\n  source: review',
      5,
      /"review" was seen second-hand only/,
    ],
    [
      'words that the article does not say',
      '3 felt dizzy',
      '4 felt dizzy',
      4,
      /article does not say "Of 20 people, 4 felt dizzy"/,
    ],
    ['a number without quotes', 'January 2026', '2026', 1, /0\.text: must be text; put quotes around it/],
  ])('%s', (_, from, to, line, what) => {
    const problems = problemsOf(changed(PATHS.numbers, from, to)).filter(({ file }) => file === PATHS.numbers);
    expect(problems).toEqual([
      { file: PATHS.numbers, line, what: expect.stringMatching(what), mend: expect.stringMatching(/./) },
    ]);
  });

  test('a source that nobody has checked', () => {
    const files = changed(PATHS.sources, 'confidence: confirmed', 'confidence: unchecked');
    expect(problemsOf(files).map(({ file, what }) => [file, what])).toEqual([
      [PATHS.numbers, 'nobody has checked the source "trial-2009"'],
      [PATHS.numbers, 'nobody has checked the source "trial-2009"'],
      [PATHS.chart, 'nobody has checked the source "trial-2009"'],
    ]);
  });

  test('a source that the article does not cite', () => {
    const files = changed(PATHS.article, 'Little [@trial-2009] [@review]', 'Little');
    expect(problemsOf(files).map(({ line, what, mend }) => [line, what, mend])).toEqual([
      [2, 'the article does not cite "trial-2009"', 'write [@trial-2009] behind the number'],
      [5, 'the article does not cite "trial-2009"', 'write [@trial-2009] behind the number'],
    ]);
  });
});

describe('the data of a chart', () => {
  test.each([
    ['a bar longer than the chart', 'value: 3', 'value: 30', 4, /measures\.0: a value is not from 0 to max/],
    ['a number marked unconfirmed', 'confidence: C', 'confidence: M', 11, /measures\.0\.confidence: is not confirmed/],
    ['an unknown source', 'source: trial-2009', 'source: trial-2010', 2, /"trial-2010" is not in sources/],
    ['a source that was seen second-hand', 'source: trial-2009', 'source: review', 2, /second-hand only/],
    ['no number', 'value: 3', 'value: three', 10, /values\.0\.value: must be a number/],
    ['no unit', '    unit: people\n', '', 4, /measures\.0\.unit/],
  ])('%s', (_, from, to, line, what) => {
    expect(problemsOf(changed(PATHS.chart, from, to))).toEqual([
      { file: PATHS.chart, line, what: expect.stringMatching(what), mend: expect.stringMatching(/./) },
    ]);
  });
});
