import { describe, expect, test } from 'vitest';
import { type PackedMeanings, packMeanings, unpackMeanings } from '../../../src/core/senses/meanings.ts';
import { packIndex } from '../../../src/core/spotting/pack-index.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import type { IndexedForm, Meaning, PackedIndex } from '../../../src/core/spotting/term-index.ts';
import { unpackIndex } from '../../../src/core/spotting/term-index.ts';
import { exact, folded, found, indexOf, sense } from './forms.ts';

const SENSES: Meaning = {
  senses: [sense(3, ['pain']), sense(undefined, ['school'])],
};

/** The meaning of the only form found in a text. */
function meaningOf(text: string, forms: IndexedForm[]): Meaning | undefined {
  const sightings = spot(text, unpackIndex(packIndex(forms)));
  expect(sightings).toHaveLength(1);
  return plain(unpackMeanings(packMeanings(forms))[sightings[0]?.form ?? -1]);
}

/** A meaning whose senses have been read. */
function plain(meaning: Meaning | undefined): Meaning | undefined {
  return meaning && 'senses' in meaning ? { senses: meaning.senses } : meaning;
}

describe('packing and unpacking', () => {
  const forms: IndexedForm[] = [
    folded('pain', 's', 0),
    folded('pain clinic', 's', 1),
    exact('ED', 2),
    { text: 'PT', exact: true, plural: 's', meaning: SENSES },
    { text: 'pt', exact: false, plural: '', meaning: { entry: 4 } },
    { text: 'physio', exact: false, plural: 's', meaning: SENSES },
    folded('naïve', 's', 5),
    folded('α-agonist', 's', 6),
  ];
  const packed = packIndex(forms);

  test.each<[string, Meaning]>([
    ['pains', { entry: 0 }],
    ['pain clinics', { entry: 1 }],
    ['EDs', { entry: 2 }],
    ['PT', SENSES],
    ['Pt', { entry: 4 }],
    ['physio', SENSES],
    ['naive', { entry: 5 }],
    ['α agonist', { entry: 6 }],
  ])('%s keeps its meaning', (text, meaning) => {
    expect(meaningOf(text, forms)).toEqual(meaning);
  });

  test('survives being carried as JSON', () => {
    expect(unpackIndex(JSON.parse(JSON.stringify(packed)) as PackedIndex)).toEqual(unpackIndex(packed));
    const meanings = packMeanings(forms);
    const carried = unpackMeanings(JSON.parse(JSON.stringify(meanings)) as PackedMeanings);
    expect(carried.map(plain)).toEqual(unpackMeanings(meanings).map(plain));
  });

  test('does not depend on the order of the forms', () => {
    const texts = (list: IndexedForm[]) => found('Pain clinic, PT, pt, EDs and naïve', indexOf(...list));
    expect(texts([...forms].reverse())).toEqual(texts(forms));
    expect(texts(forms)).toEqual(['Pain clinic', 'PT', 'pt', 'EDs', 'naïve']);
  });

  test('keeps senses that are alike once', () => {
    expect(packMeanings(forms).senses).toHaveLength(1);
  });
});

describe('indexes out of the ordinary', () => {
  test('without forms finds nothing', () => {
    expect(spot('pain', indexOf())).toEqual([]);
  });

  test('one letter, and its plural', () => {
    expect(found('k ks kes kx', indexOf(folded('k')))).toEqual(['k', 'ks']);
    expect(found('x xs xes', indexOf(folded('x', 'es')))).toEqual(['x', 'xes']);
  });

  test('a form that begins another, two forms that part late', () => {
    const index = indexOf(folded('neuro'), folded('neuropathy'), folded('neuropathic'));
    expect(found('neuro neuropathy neuropathic neuropath', index)).toEqual(['neuro', 'neuropathy', 'neuropathic']);
  });

  test('two forms of one spelling, of which the second has a plural', () => {
    const index = indexOf({ ...exact('PT'), plural: '' }, folded('pt'));
    expect(found('PT pt pts PTs', index)).toEqual(['PT', 'pt', 'pts', 'PTs']);
  });

  test('a form that no text could match is refused', () => {
    expect(() => packIndex([folded('pain 😀')])).toThrow(RangeError);
  });

  test('the longest form that can be packed, and one that is longer', () => {
    const long = 'w'.repeat(44);
    expect(found(`(${long}-${long})`, indexOf(folded(`${long} ${long}`)))).toEqual([`${long}-${long}`]);
    expect(() => packIndex([folded(`${long} ${long}w`)])).toThrow(RangeError);
  });

  test('a form that begins with a sign is refused', () => {
    expect(() => packIndex([folded('(S) ketamine')])).toThrow(RangeError);
  });
});
