import { expect, test } from 'vitest';
import { signsOf } from '../../../src/core/signs/signs.ts';
import type { IndexedForm } from '../../../src/core/spotting/term-index.ts';
import { exact, folded } from '../spotting/forms.ts';

test.each<[name: string, forms: IndexedForm[], signs: string[]]>([
  ['a word alone', [folded('pain')], ['pain']],
  ['a form that holds a shorter one', [folded('chronic pain'), folded('pain')], ['pain']],
  ['in the middle', [folded('low pain threshold'), folded('pain')], ['pain']],
  ['two words of three', [folded('chronic low back'), folded('low back')], ['low back']],
  ['parts of words do not count', [folded('painful'), folded('pain')], ['painful', 'pain']],
  ['written otherwise', [folded('Sjögren’s disease'), folded('sjogren')], ['sjogren']],
  ['at its end, in a plural that both have', [folded('knee reflex', 'es'), folded('reflex', 'es')], ['reflex']],
  ['not in one that it has not', [folded('knee reflex', 'es'), folded('reflex', 's')], ['knee reflex', 'reflex']],
  ['whatever the plurals before its end', [folded('reflex arc'), folded('reflex', 'es')], ['reflex']],
  ['an abbreviation in a form of any case', [folded('CS pain'), exact('CS')], ['CS pain', 'CS']],
  ['an abbreviation in a longer one', [exact('CRPS II'), exact('CRPS')], ['CRPS']],
  ['one with other capitals', [exact('CRPS-mini'), exact('crps')], ['CRPS-mini', 'crps']],
])('%s', (_, forms, signs) => {
  expect(signsOf(forms).map(({ text }) => text)).toEqual(signs);
});
