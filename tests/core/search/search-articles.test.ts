import { describe, expect, test } from 'vitest';
import { createArticleSearch } from '../../../src/core/search/search-articles.ts';
import { ARTICLE } from '../glossary/articles.ts';

const OTHER = {
  ...ARTICLE,
  id: 'other',
  title: 'Something else',
  summary: ['Not that.', 'Nor this.', 'End.'],
  body: [],
};
const PLACES = { 'nerve-block': 'about-blocks/start', hematoma: 'about-blocks/risks', blood: 'gone/start' };
const search = createArticleSearch([ARTICLE, OTHER], PLACES);

function card(term: string, related: string[] = []) {
  const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
  return { id: idOf(term), term, related: related.map((name) => ({ id: idOf(name), term: name })) };
}

function placesFor(query: string, ...cards: ReturnType<typeof card>[]) {
  return search(query, cards).map(({ place }) => place);
}

describe('createArticleSearch', () => {
  test.each([
    { query: 'nerve blocks', place: 'about-blocks/start', sentence: 'They numb.' },
    { query: 'go wrong', place: 'about-blocks/risks', sentence: 'Little; Bruises are common.' },
    { query: 'BRUISES', place: 'about-blocks/risks', sentence: 'Little; Bruises are common.' },
    { query: 'sensitisat', place: 'about-blocks/risks', sentence: 'Sensitisation is not.' },
    { query: 'bruizes', place: 'about-blocks/risks', sentence: 'Little; Bruises are common.' },
    { query: 'needle', place: 'about-blocks/risks', sentence: 'A needle.' },
    { query: 'dizzy adults', place: 'about-blocks/numbers', sentence: 'Adults: Dizzy, rarely.' },
    { query: 'wear-off', place: 'about-blocks/start', sentence: 'They wear off.' },
  ])('"$query" leads to $place', ({ query, place, sentence }) => {
    expect(search(query, [])[0]).toMatchObject({ place, article: 'About nerve blocks', sentence });
  });

  const gap = { kind: 'citation' as const, number: 1 };
  test.each([
    ['where it had the numbers of references', ['Ice helps a few ', gap, ' ', gap, '.'], 'Ice helps a few.'],
    ['with a point in a number', ['Not so. Ice took 2.5 hours. End.'], 'Ice took 2.5 hours.'],
  ])('gives a whole sentence %s', (_, children, sentence) => {
    const body = [{ kind: 'paragraph' as const, level: 'plain' as const, children }];
    expect(createArticleSearch([{ ...OTHER, body }], {})('ice', [])[0]?.sentence).toBe(sentence);
  });

  test('gives the cells of a row without the points at their ends', () => {
    const body = [{ kind: 'table' as const, level: 'plain' as const, header: [], rows: [[['Ice.'], ['Cold.']]] }];
    expect(createArticleSearch([{ ...OTHER, body }], {})('ice', [])[0]?.sentence).toBe('Ice: Cold.');
  });

  test.each([
    ['as one sentence', ['ice', 'sleep'], 'What helps: ice; sleep.'],
    ['apart where they are sentences', ['Ice helps.', 'So does sleep.'], 'Ice helps.'],
  ])('gives the items of a list %s', (_, items, sentence) => {
    const paragraph = (text: string) => ({ kind: 'paragraph' as const, level: 'plain' as const, children: [text] });
    const list = {
      kind: 'list' as const,
      level: 'plain' as const,
      ordered: false,
      items: items.map((item) => [paragraph(item)]),
    };
    const found = createArticleSearch([{ ...OTHER, body: [paragraph('What helps:'), list, paragraph('End.')] }], {});
    expect(found('ice', [])[0]?.sentence).toContain(sentence);
  });

  test.each([
    [
      'as typed only, where a part has the words so',
      'block',
      [],
      ['about-blocks/start', 'about-blocks/risks', 'about-blocks/numbers'],
    ],
    ['hyphenated words only side by side', 'wrong-bruises', [], []],
    [
      'what treats an entry that was found, where no part has the words',
      'contusion',
      [card('Hematoma')],
      ['about-blocks/risks'],
    ],
    ['what treats an entry next to it', 'thrombosis', [card('Clot', ['Nerve block'])], ['about-blocks/start']],
    [
      'no neighbors where an entry itself is treated',
      'contusion',
      [card('Clot', ['Nerve block']), card('Hematoma')],
      ['about-blocks/risks'],
    ],
    [
      'the first neighbors only',
      'clots',
      [card('Clot', ['Hematoma']), card('Clotting', ['Nerve block'])],
      ['about-blocks/risks'],
    ],
    [
      'the entry first, then words with typing errors',
      'bruizes',
      [card('Nerve block')],
      ['about-blocks/start', 'about-blocks/risks'],
    ],
    ['a part once', 'bruizes', [card('Hematoma')], ['about-blocks/risks']],
    ['no entry where a part has the words', 'needle', [card('Nerve block')], ['about-blocks/risks']],
    ['nothing for an entry that nothing treats', 'contusion', [card('Clot')], []],
    ['nothing for a place that is gone', 'contusion', [card('Blood')], []],
  ])('finds %s', (_, query, cards, places) => {
    expect(placesFor(query, ...cards)).toEqual(places);
  });

  test.each(['', '   ', 'zzzz', 'needle zzzz', '%'])('"%s" finds nothing', (query) => {
    expect(search(query, [])).toEqual([]);
  });
});
