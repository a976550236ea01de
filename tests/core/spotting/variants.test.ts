import { describe, expect, test } from 'vitest';
import { pluralOf, variantsOf } from '../../../src/core/spotting/variants.ts';

describe('variantsOf', () => {
  test.each<[form: string, others: string[]]>([
    ['pain', []],
    ['central sensitization', ['central sensitisation']],
    ['central sensitisation', ['central sensitization']],
    ['randomised trial', ['randomized trial']],
    ['sensitizing', ['sensitising']],
    ['catastrophized', ['catastrophised']],
    ['anesthesia', ['anaesthesia']],
    ['anaesthesia', ['anesthesia']],
    ['paresthesia', ['paraesthesia']],
    ['edema', ['oedema']],
    ['ischemia', ['ischaemia']],
    ['nerve fiber', ['nerve fibre']],
    ['pain centre', ['pain center']],
    ['pain signalling', ['pain signaling']],
    ['rehab programme', ['rehab program']],
    [
      'anesthetized fiber',
      [
        'anesthetised fiber',
        'anesthetized fibre',
        'anesthetised fibre',
        'anaesthetized fiber',
        'anaesthetised fiber',
        'anaesthetized fibre',
        'anaesthetised fibre',
      ],
    ],
    ['post-operative pain', ['postoperative pain']],
    ['postoperative pain', ['post-operative pain']],
    ['post operative pain', ['postoperative pain']],
    ['low\u2011dose', ['lowdose']],
    ['wind-up', ['windup']],
    [
      "Sudeck's atrophy",
      ["Sudeck's atrophies", 'Sudecks atrophy', 'Sudecks atrophies', 'Sudeck atrophy', 'Sudeck atrophies'],
    ],
    ['Sudeck\u2019s bone', ['Sudecks bone', 'Sudeck bone']],
    ['neuropathy', ['neuropathies', 'neuro-pathy', 'neuro-pathies']],
    ['diagnosis', ['diagnoses']],
    ['analysis', ['analyses']],
  ])('%s', (form, others) => {
    const variants = variantsOf(form);
    expect(variants[0]).toBe(form);
    expect(variants.slice(1).sort()).toEqual(others.sort());
  });

  test.each(['malaise', 'exercise', 'disease', 'bruise', 'noise', 'precise', 'supervised', 'arising', 'basis'])(
    '%s has no spelling with z',
    (form) => expect(variantsOf(form).filter((variant) => variant.includes('z'))).toEqual([]),
  );

  test('gives no spelling twice', () => {
    const variants = variantsOf("post-anaesthesia fibre programme's neuropathy");
    expect(new Set(variants).size).toBe(variants.length);
  });
});

test.each([
  ['receptor', 's'],
  ['neuron', 's'],
  ['crash', 'es'],
  ['reflex', 'es'],
  ['loss', 'es'],
  ['diagnosis', ''],
  ['Meds', ''],
  ['CRPS type 1', ''],
  ['S(+)', ''],
])('pluralOf %s is %j', (form, expected) => {
  expect(pluralOf(form)).toBe(expected);
});
