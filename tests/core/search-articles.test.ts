import { describe, expect, test } from 'vitest';
import { createArticleSearch } from '../../src/core/search/search-articles.ts';
import { ARTICLE } from './articles.ts';

const OTHER = {
  ...ARTICLE,
  id: 'other',
  title: 'Something else',
  summary: ['Not that.', 'Nor this.', 'End.'],
  body: [],
};
const search = createArticleSearch([ARTICLE, OTHER]);

describe('createArticleSearch', () => {
  test.each([
    { query: 'nerve blocks', place: 'about-blocks/start', sentence: 'They numb.' },
    { query: 'go wrong', place: 'about-blocks/risks', sentence: 'Little Bruises are common.' },
    { query: 'BRUISES', place: 'about-blocks/risks', sentence: 'Little Bruises are common.' },
    { query: 'sensitisat', place: 'about-blocks/risks', sentence: 'Sensitisation is not.' },
    { query: 'bruizes', place: 'about-blocks/risks', sentence: 'Little Bruises are common.' },
    { query: 'needle', place: 'about-blocks/risks', sentence: 'A needle.' },
    { query: 'dizzy adults', place: 'about-blocks/numbers', sentence: 'Adults: Dizzy, rarely.' },
  ])('"$query" leads to $place', ({ query, place, sentence }) => {
    expect(search(query)[0]).toMatchObject({ place, article: 'About nerve blocks', sentence });
  });

  test('leaves no gap where a sentence had the number of a reference', () => {
    const children = ['Ice helps a few ', { kind: 'citation' as const, number: 1 }, '.'];
    const body = [{ kind: 'paragraph' as const, level: 'plain' as const, children }];
    expect(createArticleSearch([{ ...OTHER, body }])('ice')[0]?.sentence).toBe('Ice helps a few.');
  });

  test.each(['', '   ', 'zzzz', 'needle zzzz', '%'])('"%s" finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });
});
