import { expect, test } from 'vitest';
import { readableText } from '../../src/build/glossary/files/readable-text.ts';
import { unpackMeanings } from '../../src/core/senses/meanings.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { unpackIndex } from '../../src/core/spotting/term-index.ts';
import { glossary } from './spotted.ts';

const index = unpackIndex(glossary.index);
const meanings = unpackMeanings(glossary.meanings);

test.each(glossary.articles.map((written) => [written.article.id, written] as const))(
  'every form that is found in %s leads to an entry',
  (_, { content }) => {
    const found = spot(readableText(content), index);
    const lost = found.filter(({ form }) => {
      const meaning = meanings[form];
      const numbers =
        meaning && ('entry' in meaning ? [meaning.entry] : meaning.senses.flatMap(({ entry }) => entry ?? []));
      return !numbers?.length || numbers.some((number) => !glossary.entries[number]);
    });
    expect(lost).toEqual([]);
    expect(new Set(found.map(({ form }) => form)).size).toBeGreaterThan(10);
  },
);
