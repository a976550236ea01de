import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { createCardSearch } from '../../src/core/search/search-cards.ts';

/** What people type who do not know a name, and the cards that are right as the first (tests/gold/README.md). */
const Described = v.object({ typed: v.string(), cards: v.array(v.string()) });

const descriptions = readFileSync(fileURLToPath(new URL('../gold/descriptions.jsonl', import.meta.url)), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => v.parse(Described, JSON.parse(line)));

const { cards } = compileGlossary(readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url))));
const search = createCardSearch(cards);
const idsFor = (typed: string): string[] => search(typed).cards.map(({ id }) => id);

describe('what people say of a thing whose name they do not know', () => {
  test('asks for cards that there are', () => {
    const ids = new Set(cards.map(({ id }) => id));
    expect(descriptions.flatMap((one) => one.cards).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('leads to its card: among the first three for nine of ten, as the first for four of five', () => {
    const places = descriptions.map(({ typed, cards }) => idsFor(typed).findIndex((id) => cards.includes(id)));
    const share = (of: number): number => places.filter((place) => place >= 0 && place < of).length / places.length;
    expect(share(3)).toBeGreaterThanOrEqual(0.9);
    expect(share(1)).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['chest pain', 'red-flag-symptom'],
    ["can't breathe", 'red-flag-symptom'],
    ['trouble breathing', 'red-flag-symptom'],
    ['worst headache ever', 'red-flag-symptom'],
    ['cant pee', 'red-flag-symptom'],
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
    ['throat closing', 'anaphylaxis'],
  ])('leads to the card that knows the emergency: %s', (typed, card) => {
    expect(idsFor(typed)[0]).toBe(card);
  });
});
