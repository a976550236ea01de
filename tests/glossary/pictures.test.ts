import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import type { DrawnElement } from '../../src/core/picture-data.ts';
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
      sources: {}
      confidence: C
`;
const FILES = { timeline: TIMELINE, 'evidence-ladder': LADDER, 'three-treatments': TREATMENTS };
type Name = keyof typeof FILES;
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
});

describe('the data of a picture stops the build', () => {
  test.each<[what: string, name: Name, from: string, to: string, problem: RegExp]>([
    ['with a number that is not confirmed', 'timeline', 'confidence: C', 'confidence: M', /is not confirmed/],
    ['without a confidence', 'timeline', '  confidence: C\n', '', /confidence/],
    ['with an unknown source', 'timeline', 'trial-2009:', 'trial-2010:', /"trial-2010" is not in sources/],
    ['surer than its source', 'evidence-ladder', 'C2', 'C', /second-hand only/],
    ['with an unknown kind', 'timeline', 'kind: study', 'kind: song', /kind/],
    ['with an unknown icon', 'three-treatments', 'icon: home', 'icon: boat', /icon/],
    ['with a field too many', 'evidence-ladder', 'shows: Little.', 'shows: Little.\n  more: x', /more/],
  ])('%s', (_, name, from, to, problem) => {
    expect(problemsOf(withPicture(name, from, to))).toContainEqual(
      expect.objectContaining({ file: pathOf(name), what: expect.stringMatching(problem) }),
    );
  });

  test('that an article holds, when it is not there', () => {
    const files = changed(PATHS.article, 'picture:synapse', 'picture:timeline');
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
