import { expect, test } from 'vitest';
import type { WordChange } from '../../../src/core/own-words/change-own-words.ts';
import { copiesOf } from '../../../src/core/own-words/words-copy.ts';
import { bringCopy } from '../../../src/ui/options/bring-copy.ts';

const known = (count: number, since = '2026-11-27') =>
  Array.from({ length: count }, (_, at) => ({ entry: `word-${at}`, since, by: 'reader' as const }));
const fileOf = (words: ReturnType<typeof known>) =>
  new File([JSON.stringify({ plainly: 'own words', known: words }, null, 2)], 'copy.json');

async function brought(file: File): Promise<{ said: string; changes: WordChange[] }> {
  const changes: WordChange[] = [];
  const said = await bringCopy(file, async (change) => changes.push(change)).catch(({ message }) => message);
  return { said, changes };
}

test('brings in more words than the glossary has', async () => {
  const { said, changes } = await brought(fileOf(known(5000)));
  expect(said).toBe(
    'Brought in. The copy has 5000 known words and 0 chosen meanings; what you had already is as it was.',
  );
  expect(changes).toEqual([{ kind: 'bring', known: known(5000), choices: [] }]);
});

test('refuses a file that would make the options too long to be drawn', async () => {
  const { said, changes } = await brought(fileOf(known(20_000)));
  expect(said).toBe('This file is too large to be a copy of your words, so nothing was changed.');
  expect(changes).toEqual([]);
});

test.each([
  ['one file', 5000, 1],
  ['several, where one would be too large', 20_000, 3],
])('brings in all that was saved as %s', async (_, count, files) => {
  const choices = [{ site: 'forum.example', form: 'pt 💊', entry: null, since: '2026-11-27' }];
  const copies = copiesOf({ known: known(count), choices, unread: [{ place: 'known[7]', value: 'é'.repeat(30_000) }] });
  expect(copies).toHaveLength(files);
  const all = await Promise.all(copies.map((copy) => brought(new File([copy], 'copy.json'))));
  const parts = all.flatMap(({ changes }) => changes).filter((change) => change.kind === 'bring');
  expect(parts.flatMap((part) => part.known)).toEqual(known(count));
  expect(parts.flatMap((part) => part.choices)).toEqual(choices);
});

test.each([
  [1, 'known[0]'],
  [5, 'known[0], known[1], known[2], known[3], known[4]'],
  [3000, 'known[0], known[1], known[2], known[3], known[4] and 2995 more'],
])('names the first places of %d that make no sense', async (count, places) => {
  const { said } = await brought(fileOf(known(count, 'yesterday')));
  expect(said).toContain(`Left out, since it makes no sense: ${places}. The file still has it.`);
});
