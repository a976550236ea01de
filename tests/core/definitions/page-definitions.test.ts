import { describe, expect, test } from 'vitest';
import {
  createPageDefinitions,
  LONGEST_SAID,
  type PageDefinitions,
} from '../../../src/core/definitions/page-definitions.ts';
import { unpackLexicon } from '../../../src/core/marks/lexicon.ts';
import { packMeanings } from '../../../src/core/senses/meanings.ts';
import { packIndex } from '../../../src/core/spotting/pack-index.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import { exact, folded, sense, term } from '../spotting/forms.ts';

const CRPS = 0;
const RSD = 1;
const CENTRAL_SENSITIZATION = 2;
const TENS = 3;
const VR_THERAPY = 5;

const forms = [
  ...term('complex regional pain syndrome', CRPS),
  exact('CRPS', CRPS),
  ...term('reflex sympathetic dystrophy', RSD),
  exact('RSD', RSD),
  folded('RSD syndrome', '', RSD),
  exact('RSD/RSDS', RSD),
  ...term('central sensitization', CENTRAL_SENSITIZATION),
  {
    ...exact('CS'),
    meaning: {
      senses: [sense(CENTRAL_SENSITIZATION, ['pain']), sense(undefined, ['baby'])],
    },
  },
  ...term('transcutaneous electrical nerve stimulation', TENS),
  exact('TENS', TENS),
  folded('pain', 's', 4),
  { ...folded('virtual reality'), meaning: { senses: [sense(VR_THERAPY, ['ward']), sense(undefined, ['game'])] } },
];
const lexicon = unpackLexicon(packIndex(forms), packMeanings(forms));

function definitionsOf(...texts: string[]): PageDefinitions {
  const definitions = lexicon.createDefinitions();
  for (const text of texts) definitions.read(text);
  return definitions;
}

describe('what the page means by a form', () => {
  test.each<[name: string, text: string, form: string, entry: number | null | undefined, says: string | undefined]>([
    ['the glossary’s meaning', 'complex regional pain syndrome (CRPS)', 'CRPS', CRPS, 'complex regional pain syndrome'],
    ['one of several meanings', 'central sensitisation (CS)', 'CS', CENTRAL_SENSITIZATION, 'central sensitisation'],
    [
      'several names of one entry',
      'reflex sympathetic dystrophy/RSD syndrome (RSD/RSDS)',
      'RSD/RSDS',
      RSD,
      'reflex sympathetic dystrophy/RSD syndrome',
    ],
    ['another meaning', 'rejection sensitive dysphoria (RSD)', 'RSD', null, 'rejection sensitive dysphoria'],
    ['another of several meanings', 'caesarean section (CS)', 'CS', null, 'caesarean section'],
    [
      'another entry of the glossary',
      'central sensitization (CRPS = complex regional pain syndrome)',
      'CRPS',
      CRPS,
      'complex regional pain syndrome',
    ],
    [
      'another form of a known long form',
      'central sensitization (CSN)',
      'CSN',
      CENTRAL_SENSITIZATION,
      'central sensitization',
    ],
    ['a form that the glossary has not', 'graded motor imagery (GMI)', 'GMI', null, 'graded motor imagery'],
    [
      'other endings of the same words',
      'transcutaneous electric nerve stimulation (TENS)',
      'TENS',
      TENS,
      'transcutaneous electric nerve stimulation',
    ],
    [
      'more words are another meaning',
      'transcutaneous spinal electroanalgesia (TSE)',
      'TSE',
      null,
      'transcutaneous spinal electroanalgesia',
    ],
    ['a long form with several meanings', 'virtual reality (VR) on the ward', 'VR', VR_THERAPY, 'virtual reality'],
    ['one that is not told', 'virtual reality (VR)', 'VR', undefined, undefined],
    ['one that means something else', 'a virtual reality (VR) game', 'VR', undefined, undefined],
    ['a plural', 'graded motor images (GMIs)', 'GMI', null, 'graded motor images'],
    ['a plural with an apostrophe', 'graded motor images (GMI’s)', 'GMI', null, 'graded motor images'],
    ['the plural of it', 'graded motor imagery (GMI)', 'GMIs', null, 'graded motor imagery'],
    ['white space', 'graded\n  motor imagery (GMI)', 'GMI', null, 'graded motor imagery'],
    ['letters that chance finds too', 'in our cohort [OR]', 'OR', undefined, undefined],
    ['nothing', 'We all know CRPS', 'CRPS', undefined, undefined],
  ])('%s', (_, text, form, entry, says) => {
    const definitions = definitionsOf(text);
    expect(definitions.defined.get(form)).toBe(entry);
    expect(definitions.says(form)).toBe(says);
  });

  test('nothing when it contradicts itself', () => {
    const definitions = definitionsOf('rejection sensitive dysphoria (RSD)', 'real sad day (RSD)');
    expect([definitions.defined.has('RSD'), definitions.defined.has('RSDs'), definitions.says('RSD')]).toEqual([
      false,
      false,
      undefined,
    ]);
    expect(definitions.read('rejection sensitive dysphoria (RSD)')).toBe(false);
  });

  test('the same in other letters is no contradiction', () => {
    const definitions = definitionsOf('Rejection Sensitive Dysphoria (RSD)', 'rejection-sensitive dysphorias (RSD)');
    expect(definitions.says('RSD')).toBe('Rejection Sensitive Dysphoria');
  });

  test('what changed is told, once', () => {
    const definitions = lexicon.createDefinitions();
    expect([0, 1].map(() => definitions.read('graded motor imagery (GMI)'))).toEqual([true, false]);
    expect(definitions.read('again: graded motor imagery (GMI)')).toBe(false);
    definitions.clear();
    expect([definitions.says('GMI'), definitions.defined.size]).toEqual([undefined, 0]);
    expect(definitions.read('graded motor imagery (GMI)')).toBe(true);
  });
});

describe('what the page declares', () => {
  test.each<[name: string, short: string, long: string, says: string | undefined]>([
    ['a title', ' GMI ', 'Graded  motor imagery ', 'Graded motor imagery'],
    ['letters that do not agree', 'US', 'United States of America', 'United States of America'],
    ['a date', 'May 1', '2026-05-01T10:00', undefined],
    ['a name', 'Anna Smith', 'Consultant in pain medicine', undefined],
    ['small letters', 'gmi', 'graded motor imagery', undefined],
    ['an address', 'PDF', '4', undefined],
    ['very much', 'GMI', 'graded motor imagery '.repeat(30), undefined],
  ])('%s', (_, short, long, says) => {
    const definitions = lexicon.createDefinitions();
    expect(definitions.declare(short, long)).toBe(says !== undefined);
    expect(definitions.says(short.trim())).toBe(says);
  });

  test('no more is shown than fits a card', () => {
    const definitions = lexicon.createDefinitions();
    definitions.declare('GMI', `graded ${'motor '.repeat(30)}imagery`);
    expect(definitions.says('GMI')).toMatch(/^graded motor .*…$/);
    expect(definitions.says('GMI')?.length).toBeLessThanOrEqual(LONGEST_SAID);
  });
});

describe('where the page’s own forms are', () => {
  const definitions = definitionsOf(
    'rejection sensitive dysphoria (RSD), complex regional pain syndrome (CRPS), graded motor imagery (GMI)',
    'central sensitization (CENT), myalgic encephalomyelitis/chronic fatigue syndrome (ME/CFS), mean arterial pressure (map)',
  );
  test.each<[name: string, text: string, words: string[]]>([
    ['unknown and contradicted ones', 'GMI for RSD', ['GMI', 'RSD']],
    ['not those that the glossary spots', 'CRPS', []],
    ['another short form of an entry', 'about CENT', ['CENT']],
    ['plurals', 'two RSDs', ['RSDs']],
    ['beside signs', '“GMI”, (RSD). GMI: RSD-related', ['GMI', 'RSD', 'GMI', 'RSD']],
    ['with a sign in it', 'ME/CFS or ME', ['ME/CFS']],
    ['joined by a sign', 'RSD/GMI', ['RSD', 'GMI']],
    ['not in a longer word', 'GMIX XGMI GMI_ GMI2', []],
    ['not in other letters', 'gmi Gmi', []],
    ['not in small letters', 'map', []],
    ['not where the long form stands beside', 'Rejection  sensitive dysphoria (RSD) is RSD', ['RSD']],
  ])('%s', (_, text, words) => {
    expect(definitions.sightingsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('with the entry when the glossary has the long form', () => {
    const known = createPageDefinitions({
      index: lexicon.index,
      meanings: forms.map(() => ({ entry: 0 })),
      tell: () => undefined,
    });
    known.declare('CSX', 'central sensitization');
    expect(known.sightingsIn('about CSX')).toEqual([{ start: 6, end: 9, entry: 0 }]);
  });
});

describe('the chooser goes by the page first', () => {
  const choose = (text: string, definitions: PageDefinitions) => {
    const sightings = lexicon.choose(text, spot(text, lexicon.index), { title: '', defined: definitions.defined });
    return sightings.map(({ start, end, entry }) => [text.slice(start, end), entry]);
  };
  test.each<[name: string, page: string, text: string, chosen: [string, number][]]>([
    [
      'a meaning that words near it speak against',
      'central sensitization (CS)',
      'the baby came by CS',
      [['CS', CENTRAL_SENSITIZATION]],
    ],
    ['a meaning that the glossary does not have', 'rejection sensitive dysphoria (RSD)', 'my RSD', []],
    ['against words near it', 'caesarean section (CS)', 'pain after a CS', [['pain', 4]]],
    ['a meaning that it has', 'complex regional pain syndrome (CRPS)', 'CRPS', [['CRPS', CRPS]]],
    ['nothing defined', '', 'RSD', [['RSD', RSD]]],
  ])('%s', (_, page, text, chosen) => {
    expect(choose(text, definitionsOf(page))).toEqual(chosen);
  });
});
