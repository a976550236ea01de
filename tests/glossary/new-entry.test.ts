import { describe, expect, test } from 'vitest';
import { idOf, newEntry } from '../../src/build/glossary/new-entry.ts';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { WRITING_RULES } from '../../src/build/glossary/rules/writing-rules.ts';
import { PATHS, smallGlossary } from './small-glossary.ts';

const TODAY = '2026-11-22';
const make = (term: string, category?: string) => newEntry(term, category, TODAY, Object.values(PATHS));

test.each([
  ['Allodynia', 'allodynia'],
  ['Phantom limb pain', 'phantom-limb-pain'],
  ['Sjögren’s disease', 'sjogrens-disease'],
  ["Sudeck's atrophy", 'sudecks-atrophy'],
  ['CRPS (type I)', 'crps-type-i'],
  ['5-HT3', '5-ht3'],
  ['→', ''],
])('the id of %s', (term, id) => {
  expect(idOf(term)).toBe(id);
});

describe('a new entry', () => {
  test.each(['Fainting', "Sudeck's atrophy", 'Yes', 'CRPS: type I', '5-HT3'])(
    'for %s can be built and looked at, and says what is to be written',
    (term) => {
      const { path, text } = make(term, 'symptoms');
      const glossary = readGlossary(smallGlossary().set(path, text));
      const entry = glossary.entries.find(({ file }) => file === path);
      expect(entry).toMatchObject({ term, category: 'symptoms', reviewed: TODAY });
      const todo = WRITING_RULES['nothing is left to fill in']?.(glossary).map(({ file, what }) => `${file}: ${what}`);
      expect(todo).toEqual(['plain', 'detail', 'example'].map((field) => `${path}: ${field} still says TODO`));
    },
  );

  test('is not made over another, in whatever folder that is', () => {
    expect(() => make('Nerve Block', 'care')).toThrow(`already: glossary/${PATHS.nerveBlock}`);
  });

  test('is made beside one whose name only ends like its own', () => {
    expect(make('Block', 'care').path).toBe('care/block.md');
  });

  test.each([
    ['no category', 'Fainting', undefined, /Say where[\s\S]*conditions[\s\S]*community[\s\S]*"Fainting" --category/],
    ['an unknown category', 'Fainting', 'feelings', /no category "feelings"[\s\S]*symptoms +Symptoms and signs/],
    ['a word of every object', 'Fainting', 'constructor', /no category "constructor"/],
    ['a term in signs', 'Rx (prescription)', 'symptoms', /begin and end with a letter or digit/],
    ['a term without a letter for its file', 'α2δ', 'receptors', /letters a to z[\s\S]*Spell Greek letters/],
    ['no term', ' ', 'symptoms', /Say which term/],
  ])('is not made of %s', (_, term, category, message) => {
    expect(() => make(term, category)).toThrow(message);
  });
});
