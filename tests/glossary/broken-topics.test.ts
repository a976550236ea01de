import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { problemsOf, smallGlossary } from './small-glossary.ts';

const TOPICS = `pain: [aching]
health: [nurse]
hints: [arm]
elsewhere: [server]
frames:
  conditions: [people with ~]
`;

function problemsWith(topics: string) {
  return problemsOf(smallGlossary().set('topics.yaml', topics));
}

describe('topics.yaml', () => {
  test.each<[name: string, topics: string, line: number, what: RegExp]>([
    ['a word in two lists', TOPICS.replace('server', 'server, nurse'), 4, /elsewhere: "nurse" is listed under health/],
    ['a plural in another list', TOPICS.replace('server', 'server, nurses'), 4, /elsewhere: "nurses" .* as "nurse"/],
    ['a word twice in one', TOPICS.replace('aching', 'aching, Aching'), 1, /pain: "aching" is listed under pain/],
    [
      'a frame without the place of the form',
      TOPICS.replace('with ~', 'with'),
      6,
      /frames\.conditions\.0: must have ~/,
    ],
    ['a category that there is not', TOPICS.replace('conditions:', 'illnesses:'), 6, /frames/],
    ['a list that is missing', TOPICS.replace('hints: [arm]\n', ''), 1, /hints/],
  ])('%s', (_, topics, line, what) => {
    expect(problemsWith(topics)).toEqual([
      { file: 'topics.yaml', line, what: expect.stringMatching(what), mend: expect.any(String) },
    ]);
  });
});

test.each([
  ['with topics', smallGlossary().set('topics.yaml', TOPICS)],
  ['without', smallGlossary()],
])('a glossary %s', (_, files) => {
  expect(() => compileGlossary(files)).not.toThrow();
});
