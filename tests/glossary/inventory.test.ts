import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entriesOf, glossary, meaningOf } from './spotted.ts';

/** The rows of a table in a file beside this one, without its heading. */
function rowsOf(file: string): string[][] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8').trimEnd();
  return text
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));
}

const listed = (text = '') => text.split('|').filter((form) => form !== '');
const key = (id: string, form: string) => `${id}: ${form}`;

/** Ids of the entries that a form leads to; a mark begins and ends with a letter or digit: "i.v" in "i.v.". */
const leadsTo = (form: string) => entriesOf(form.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

/** The words the glossary set out to explain; aliases, and those of the forms that have other meanings, between bars. */
const inventory = rowsOf('inventory.tsv').map(([id = '', headword = '', aliases, ambiguous]) => ({
  id,
  headword,
  aliases: listed(aliases),
  ambiguous: listed(ambiguous),
}));
/** Aliases that have got an entry of their own since: it explains them more exactly. */
const moved = rowsOf('more-exact.tsv').map(([id = '', alias = '', entry = '']) => ({ id, alias, entry }));
const moreExact = new Map(moved.map(({ id, alias, entry }) => [key(id, alias), entry]));
const entries = new Map(glossary.entries.map((entry) => [entry.id, entry]));

test('the inventory is whole', () => {
  expect(inventory.length).toBeGreaterThanOrEqual(763);
  expect(new Set(inventory.map(({ id }) => id)).size).toBe(inventory.length);
});

test('every headword has its entry', () => {
  expect(inventory.map(({ id }) => id).filter((id) => !entries.has(id))).toEqual([]);
});

test('every alias leads to its entry, or to one of its own that explains it more exactly', () => {
  const lost = inventory.flatMap(({ id, aliases }) =>
    aliases
      .filter((alias) => !leadsTo(alias).includes(moreExact.get(key(id, alias)) ?? id))
      .map((alias) => key(id, alias)),
  );
  expect(lost).toEqual([]);
});

test('what has an entry of its own since is in the inventory, once, and no longer leads where it did', () => {
  const aliases = new Map(inventory.map((item) => [item.id, item.aliases]));
  const wrong = moved.filter(({ id, alias }) => !aliases.get(id)?.includes(alias) || leadsTo(alias).includes(id));
  expect(wrong).toEqual([]);
  expect(moreExact.size).toBe(moved.length);
});

test('every form that has other meanings is told apart by senses', () => {
  const untold = inventory.flatMap(({ id, ambiguous }) =>
    ambiguous.filter((form) => leadsTo(form).includes(id) && 'entry' in (meaningOf(form) ?? {})),
  );
  expect(untold).toEqual([]);
});
