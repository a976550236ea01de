import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { PICTURE_RULES } from '../../src/build/glossary/rules/check-picture-words.ts';
import type { DrawnElement } from '../../src/core/glossary/picture-data.ts';
import { changed, PATHS, problemsOf, smallGlossary } from './small-glossary.ts';

const TIMELINE = `- year: 2009
  kind: study
  text: A trial.
  sources: { trial-2009: Trial 2009 }
  confidence: C
`;
const LADDER = `- name: Anecdote
  shows: Little.
  studies:
    - text: One person.
      sources: { review: A review }
      confidence: C2
`;
const TREATMENTS = `- name: At home
  icon: home
  answers:
    - question: Where
      answer: At home.
      sources: { trial-2009: Trial 2009 }
      confidence: C
`;
const SYNAPSE = `- name: At rest
  text: Little can pass.
  drawn: The receptor is closed.
  sources: { trial-2009: Trial 2009 }
  confidence: C
`;
const FILES = { timeline: TIMELINE, 'evidence-ladder': LADDER, 'three-treatments': TREATMENTS, synapse: SYNAPSE };
type Name = keyof typeof FILES;

const WORDING = 'pictures have no unwanted words';
const GRADE = 'every picture is easy to read';
const HARD =
  'Electrophysiological investigations of heterogeneous populations necessitate considerable methodological sophistication';
const pathOf = (name: Name) => `explainer/pictures/${name}.yaml`;

/** The small glossary with the data of a picture, one text of it put another way. */
function withPicture(name: Name, from = '', to = '') {
  if (from !== '' && FILES[name].split(from).length !== 2) throw new Error(`${name} does not hold "${from}" just once`);
  return smallGlossary().set(pathOf(name), FILES[name].replace(from, to));
}

test('pictures carry their sources', () => {
  expect(compileGlossary(withPicture('timeline')).pictures.timeline).toEqual([
    {
      year: 2009,
      kind: 'study',
      text: 'A trial.',
      sources: [{ name: 'Trial 2009', source: expect.objectContaining({ publisher: 'A journal, 2009' }) }],
    },
  ]);
  expect(compileGlossary(withPicture('evidence-ladder')).pictures['evidence-ladder']?.[0]?.studies).toHaveLength(1);
  expect(compileGlossary(withPicture('three-treatments')).pictures['three-treatments']?.[0]?.icon).toBe('home');
  expect(compileGlossary(withPicture('synapse')).pictures.synapse?.[0]?.sources).toHaveLength(1);
});

describe('the data of a picture stops the build', () => {
  test.each<[what: string, name: Name, from: string, to: string, problem: RegExp]>([
    ['with a number that is not confirmed', 'timeline', 'confidence: C', 'confidence: M', /is not confirmed/],
    ['without a confidence', 'timeline', '  confidence: C\n', '', /confidence/],
    ['with an unknown source', 'timeline', 'trial-2009:', 'trial-2010:', /"trial-2010" is not in sources/],
    ['surer than its source', 'evidence-ladder', 'C2', 'C', /second-hand only/],
    [
      'with nothing to rest on',
      'three-treatments',
      '{ trial-2009: Trial 2009 }',
      '{}',
      /answers\.0\.sources: must name a source/,
    ],
    [
      'with a list of sources instead of their names',
      'timeline',
      '{ trial-2009: Trial 2009 }',
      '[trial-2009]',
      /0\.sources: must be names with a colon after each, not a list/,
    ],
    ['with a number and no source for it', 'evidence-ladder', 'Little.', 'Little in 9 of 10.', /"9" has no source/],
    [
      'with a number in words and no source',
      'evidence-ladder',
      'Little.',
      'In two trials.',
      /"two trials" has no source/,
    ],
    ['with an unknown kind', 'timeline', 'kind: study', 'kind: song', /kind/],
    ['with an unknown icon', 'three-treatments', 'icon: home', 'icon: boat', /icon/],
    ['with a field too many', 'evidence-ladder', 'shows: Little.', 'shows: Little.\n  more: x', /more/],
  ])('%s', (_, name, from, to, problem) => {
    expect(problemsOf(withPicture(name, from, to))).toContainEqual(
      expect.objectContaining({ file: pathOf(name), what: expect.stringMatching(problem) }),
    );
  });

  test('that an article holds, when it is not there', () => {
    const files = changed(PATHS.article, 'picture:louder', 'picture:timeline');
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({ what: expect.stringMatching(/"timeline" has no data/) }),
    );
  });
});

describe('the chart of a study', () => {
  const study = (later: string) =>
    smallGlossary().set(
      'explainer/data/sigtermans-2009.yaml',
      `title: Two groups
source: trial-2009
measures:
  - name: Pain
    when: at the end of week 1
    week: 1
    unit: points to 10
    max: 10
    values:
      - { group: Ketamine, value: 2.5 }
      - { group: Placebo, value: 5 }
    confidence: C
${later}`,
    );
  const textOf = (element: DrawnElement | string): string =>
    typeof element === 'string' ? element : element.children.map(textOf).join(' ');
  const find = (element: DrawnElement, test: (element: DrawnElement) => boolean): DrawnElement[] => [
    ...(test(element) ? [element] : []),
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : find(child, test))),
  ];

  test('has bars as long as the numbers, the numbers themselves, and an axis with its unit', () => {
    const [chart] = compileGlossary(study('later: []')).pictures.sigtermans?.charts ?? [];
    if (!chart) throw new Error('There is no chart');
    expect(chart.title).toBe('Pain, at the end of week 1');
    expect(chart.note).toBe('Ketamine: 2.5. Placebo: 5. Points to 10.');
    const [ketamine = 0, placebo = 0] = find(chart.drawing, ({ tag }) => tag === 'rect').map(({ attributes }) =>
      Number(attributes['width']),
    );
    expect(placebo / ketamine).toBeCloseTo(2, 1);
    for (const text of ['2.5', '5', 'Ketamine', 'Placebo', 'Points to 10'])
      expect(textOf(chart.drawing)).toContain(text);
  });

  test('tells of a later week in a chart of weeks', () => {
    const charts = compileGlossary(study('later:\n  - { week: 12, says: No longer clear, confidence: C }')).pictures
      .sigtermans?.charts;
    expect(charts?.map(({ note }) => note)).toContain('Week 12: No longer clear.');
    expect(textOf(charts?.[1]?.drawing as DrawnElement)).toContain('Weeks');
  });

  test('holds nothing that could be more than a drawing', () => {
    const charts = compileGlossary(study('later: []')).pictures.sigtermans?.charts ?? [];
    const tags = charts.flatMap(({ drawing }) => find(drawing, () => true).map(({ tag }) => tag));
    expect(new Set(tags)).toEqual(new Set(['svg', 'g', 'path', 'text', 'line', 'rect']));
    const names = charts.flatMap(({ drawing }) =>
      find(drawing, () => true).flatMap(({ attributes }) => Object.keys(attributes)),
    );
    expect(names.filter((name) => /^on|href|style/.test(name))).toEqual([]);
  });
});

describe('what pictures say is held to the rules for words', () => {
  test.each<[name: string, rule: string, picture: Name, from: string, to: string, line: number, what: RegExp]>([
    ['cure talk', WORDING, 'timeline', 'A trial.', 'A miracle.', 3, /"miracle" is cure talk/],
    ['advice in a name', WORDING, 'evidence-ladder', 'Anecdote', 'Ask your doctor', 1, /"Ask your" is advice/],
    ['a dose', WORDING, 'three-treatments', 'At home.', 'With 20 mg.', 5, /"20 mg" is a dose/],
    ['stigma beside a step', WORDING, 'synapse', 'Little can pass.', 'A victim.', 2, /"victim" is stigma/],
    ['scare talk for those who listen', WORDING, 'synapse', 'is closed', 'is in agony', 3, /"agony" is scare talk/],
    ['hard words', GRADE, 'timeline', 'A trial.', `${HARD}.`, 1, /asks for grade \d+\.\d/],
    ['hard words beside a step', GRADE, 'synapse', 'Little can pass.', `${HARD}.`, 1, /asks for grade/],
  ])('%s', (_, rule, picture, from, to, line, what) => {
    expect(PICTURE_RULES[rule]?.(readGlossary(withPicture(picture, from, to)))).toEqual([
      { file: pathOf(picture), line, what: expect.stringMatching(what), mend: expect.stringMatching(/./) },
    ]);
  });

  test('a chart too', () => {
    const files = changed(PATHS.chart, 'name: Dizzy', 'name: Agony');
    expect(PICTURE_RULES[WORDING]?.(readGlossary(files))).toEqual([
      expect.objectContaining({ file: PATHS.chart, line: 4, what: '"Agony" is scare talk' }),
    ]);
  });

  test.each(Object.entries(PICTURE_RULES))('pictures that keep to it break nothing: %s', (_, rule) => {
    const files = smallGlossary();
    for (const name of Object.keys(FILES) as Name[]) files.set(pathOf(name), FILES[name]);
    expect(rule(readGlossary(files))).toEqual([]);
  });
});

describe('a file in the folder of the articles that nothing reads', () => {
  test.each([
    ['numbers of no article', 'explainer/about-block.numbers.yaml', /there is no explainer\/about-block\.md/],
    ['a picture that there is none of', 'explainer/pictures/timelin.yaml', /nothing reads this file/],
    ['a picture that is drawn by hand', 'explainer/pictures/louder.yaml', /nothing reads this file/],
    ['data of another kind', 'explainer/data/trial-2009.csv', /nothing reads this file/],
    ['a file in no known place', 'explainer/notes.yaml', /nothing reads this file/],
  ])('%s', (_, file, what) => {
    expect(problemsOf(smallGlossary().set(file, '[]'))).toContainEqual({
      file,
      line: 1,
      what: expect.stringMatching(what),
      mend: expect.stringMatching(/name/),
    });
  });
});
