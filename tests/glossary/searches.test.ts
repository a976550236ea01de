import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { createCardSearch } from '../../src/core/search/search-cards.ts';

/** What people type, and the cards that are right as the first (tests/gold/README.md). */
const Typed = v.object({ typed: v.string(), kind: v.optional(v.string(), 'description'), cards: v.array(v.string()) });

const typed = ['descriptions', 'queries'].flatMap((name) =>
  readFileSync(fileURLToPath(new URL(`../gold/${name}.jsonl`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => v.parse(Typed, JSON.parse(line))),
);

const { cards } = compileGlossary(readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url))));
const search = createCardSearch(cards);
const idsFor = (typed: string): string[] => search(typed).cards.map(({ id }) => id);

describe('what people type', () => {
  test('asks for cards that there are', () => {
    const ids = new Set(cards.map(({ id }) => id));
    expect(typed.flatMap((one) => one.cards).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each([
    ['description', 0.8, 0.9],
    ['name', 0.98, 1],
    ['describe', 0.85, 0.95],
    ['question', 0.85, 0.95],
    ['paper', 0.9, 0.95],
    ['everyday', 0.9, 0.95],
  ])('leads to its card, %s: as the first for %d, among the first three for %d', (kind, first, three) => {
    const places = typed
      .filter((one) => one.kind === kind)
      .map((one) => idsFor(one.typed).findIndex((id) => one.cards.includes(id)));
    const share = (of: number): number => places.filter((place) => place >= 0 && place < of).length / places.length;
    expect(share(1)).toBeGreaterThanOrEqual(first);
    expect(share(3)).toBeGreaterThanOrEqual(three);
  });

  test.each([
    ['chest pain', 'red-flag-symptom'],
    ["can't breathe", 'red-flag-symptom'],
    ['trouble breathing', 'red-flag-symptom'],
    ['worst headache ever', 'red-flag-symptom'],
    ['cant pee', 'red-flag-symptom'],
    ['left arm hurts and chest tight', 'red-flag-symptom'],
    ['the MRI was fine but my chest hurts', 'red-flag-symptom'],
    ['my chest hurts', 'red-flag-symptom'],
    ['pressure in chest', 'red-flag-symptom'],
    ['short of breath', 'red-flag-symptom'],
    ['cant breathe properly', 'red-flag-symptom'],
    ['cant pass urine', 'red-flag-symptom'],
    ['worst headache of my life', 'red-flag-symptom'],
    ['face droop', 'red-flag-symptom'],
    ['slurred speech', 'red-flag-symptom'],
    ['sudden weakness on one side', 'red-flag-symptom'],
    ['heart attack', 'red-flag-symptom'],
    ['coughing up blood', 'red-flag-symptom'],
    ['i am vomiting blood', 'red-flag-symptom'],
    ['bleeding wont stop', 'red-flag-symptom'],
    ['black sticky stools', 'red-flag-symptom'],
    ['having a seizure', 'red-flag-symptom'],
    ['fever and stiff neck', 'red-flag-symptom'],
    ['suddenly very confused', 'red-flag-symptom'],
    ['self harm', 'suicidal-thoughts'],
    ['i dont want to live', 'suicidal-thoughts'],
    ['too many tablets', 'overdose'],
    ['took too many pills', 'overdose'],
    ['cant wake him up', 'overdose'],
    ['baby swallowed pills', 'overdose'],
    ['want to die', 'suicidal-thoughts'],
    ['dont want to be here anymore', 'suicidal-thoughts'],
    ['end it all', 'suicidal-thoughts'],
    ['numb between legs', 'cauda-equina-syndrome'],
    ['cant feel my bum when i wipe and cant wee', 'cauda-equina-syndrome'],
    ['throat closing', 'anaphylaxis'],
  ])('leads to the card that knows the emergency: %s', (typed, card) => {
    expect(idsFor(typed)[0]).toBe(card);
  });
});
