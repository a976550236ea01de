import { describe, expect, test } from 'vitest';
import { type Chosen, type Context, chooserOf } from '../../src/core/choose-sense.ts';
import { packMeanings, unpackMeanings } from '../../src/core/meanings.ts';
import { spot } from '../../src/core/spot.ts';
import type { Sense } from '../../src/core/term-index.ts';
import { exact, folded, indexOf, sense } from './forms.ts';

const CENTRAL_SENSITIZATION = 0;
const CAUDA = 1;
const SPINAL_CORD = 2;

const cs: Sense[] = [
  sense(CENTRAL_SENSITIZATION, ['pain', 'nerve cell', 'fibromyalgia']),
  sense(CAUDA, ['spine', 'emergency']),
  sense(undefined, ['surgery', 'baby', '95%']),
];
const forms = [
  folded('central sensitization', 's', CENTRAL_SENSITIZATION),
  folded('cauda syndrome', 's', CAUDA),
  folded('spinal cord', 's', SPINAL_CORD),
  { ...exact('CS'), meaning: { senses: cs } },
];
const index = indexOf(...forms);
const chooser = chooserOf(unpackMeanings(packMeanings(forms)));

function context(title = ''): Context {
  return { title, defined: new Map() };
}

/** What was chosen, as written and with its entry. */
function choose(text: string, about = context()): [string, number][] {
  const chosen: Chosen[] = chooser(text, spot(text, index), about);
  return chosen.map(({ start, end, entry }) => [text.slice(start, end), entry]);
}

describe('by cues', () => {
  test.each<[name: string, text: string, entry: number | undefined]>([
    ['none', 'My CS is bad', undefined],
    ['one', 'CS and pain', CENTRAL_SENSITIZATION],
    ['after the form as well as before', 'pain from CS', CENTRAL_SENSITIZATION],
    ['in capitals', 'PAIN from CS', CENTRAL_SENSITIZATION],
    ['in the plural', 'CS pains', CENTRAL_SENSITIZATION],
    ['a phrase', 'CS in nerve cells', CENTRAL_SENSITIZATION],
    ['a phrase with a hyphen', 'CS in nerve-cell groups', CENTRAL_SENSITIZATION],
    ['with soft hyphens', 'CS: fibro\u00admyalgia', CENTRAL_SENSITIZATION],
    ['beside signs', 'CS (pain).', CENTRAL_SENSITIZATION],
    ['part of a word does not count', 'CS is painful, campaign', undefined],
    ['for another entry', 'CS, an emergency of the spine', CAUDA],
    ['more of one meaning than of another', 'CS: pain in fibromyalgia, spine', CENTRAL_SENSITIZATION],
    ['the same word again counts once', 'CS: pain, pain, pain in the spine, emergency', CAUDA],
    ['as many of two meanings', 'CS: pain in the spine', undefined],
    ['of a meaning without a card', 'Had a CS, the baby is well', undefined],
    ['more of a meaning without a card', 'CS surgery and the baby, pain', undefined],
    ['with a sign', 'CS of 95% of them', undefined],
  ])('%s', (_, text, entry) => {
    expect(choose(text)).toEqual(entry === undefined ? [] : [['CS', entry]]);
  });

  test('of the title count too', () => {
    expect(choose('My CS is bad', context('Living with fibromyalgia'))).toEqual([['CS', CENTRAL_SENSITIZATION]]);
  });

  test('choose for plurals of the form', () => {
    expect(choose('pain, CSs')).toEqual([['CSs', CENTRAL_SENSITIZATION]]);
  });
});

describe('by the page itself', () => {
  test.each([
    ['round brackets', 'central sensitization (CS)'],
    ['square brackets', 'central sensitization [CS]'],
    ['no space', 'central sensitization(CS)'],
    ['a plural long form', 'central sensitizations (CS)'],
  ])('a definition in %s', (_, text) => {
    expect(choose(text).at(-1)).toEqual(['CS', CENTRAL_SENSITIZATION]);
  });

  test('a definition is stronger than cues', () => {
    expect(choose('cauda syndrome (CS): pain, fibromyalgia').at(-1)).toEqual(['CS', CAUDA]);
  });

  test('a definition holds for the rest of the page', () => {
    const page = context();
    choose('cauda syndrome (CS)', page);
    expect(choose('My CS, and pain', page)).toEqual([['CS', CAUDA]]);
  });

  test('a definition does not reach another page', () => {
    choose('cauda syndrome (CS)', context());
    expect(choose('My CS', context())).toEqual([]);
  });

  test.each([
    ['no brackets', 'central sensitization CS'],
    ['words between', 'central sensitization (called CS)'],
    ['a long form that CS cannot mean', 'spinal cord (CS)'],
  ])('%s: no definition', (_, text) => {
    expect(choose(text).filter(([written]) => written === 'CS')).toEqual([]);
  });
});

test('forms with one meaning need no evidence, and the order of the text stays', () => {
  expect(choose('spinal cord, CS, central sensitization and pain')).toEqual([
    ['spinal cord', SPINAL_CORD],
    ['CS', CENTRAL_SENSITIZATION],
    ['central sensitization', CENTRAL_SENSITIZATION],
  ]);
});
