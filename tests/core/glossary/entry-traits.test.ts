import { expect, test } from 'vitest';
import { CATEGORIES, type Category, DIFFICULTIES } from '../../../src/core/glossary/card.ts';
import { OF_PAGE, packTraits, traitsAt } from '../../../src/core/glossary/entry-traits.ts';

const ALL = (Object.keys(CATEGORIES) as Category[]).flatMap((category) =>
  DIFFICULTIES.map((difficulty) => ({ category, difficulty })),
);

test('traits of entries take a character each, and none that JSON must escape', () => {
  const packed = packTraits(ALL);
  expect(packed).toHaveLength(ALL.length);
  expect(JSON.stringify(packed)).toHaveLength(ALL.length + 2);
  expect(ALL.map((_, entry) => traitsAt(packed, entry))).toEqual(ALL);
});

test('an entry beyond them is like what only the page explains', () => {
  expect(traitsAt(packTraits(ALL), ALL.length)).toEqual(OF_PAGE);
});
