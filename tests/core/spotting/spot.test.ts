import { describe, expect, test } from 'vitest';
import { BLOCK } from '../../../src/core/spotting/read-words.ts';
import type { IndexedForm } from '../../../src/core/spotting/term-index.ts';
import { exact, folded, found, indexOf, term } from './forms.ts';

interface Case {
  name: string;
  forms: IndexedForm[];
  text: string;
  /** The parts of the text that are found, as they are written there. */
  expected: string[];
}

const pain = [folded('pain')];
const sensitization = term('central sensitization');
const postoperative = term('post-operative pain');

const CASES: Record<string, Case[]> = {
  'case of words': [
    { name: 'small', forms: pain, text: 'the pain is', expected: ['pain'] },
    { name: 'first capital', forms: pain, text: 'Pain is', expected: ['Pain'] },
    { name: 'all capitals', forms: pain, text: 'PAIN', expected: ['PAIN'] },
    { name: 'mixed', forms: pain, text: 'pAiN', expected: ['pAiN'] },
    { name: 'form with capitals', forms: [folded('OxyContin')], text: 'oxycontin', expected: ['oxycontin'] },
    { name: 'Turkish dotted and dotless i', forms: pain, text: 'PAİN paın', expected: ['PAİN', 'paın'] },
    { name: 'full-width letters', forms: pain, text: 'ｐａｉｎ', expected: ['ｐａｉｎ'] },
    { name: 'Greek in both cases', forms: [folded('TNF-α')], text: 'tnf-α TNF-Α', expected: ['tnf-α', 'TNF-Α'] },
  ],
  abbreviations: [
    { name: 'exact capitals', forms: [exact('NMDA')], text: 'NMDA nmda Nmda NMDa', expected: ['NMDA'] },
    { name: 'a small plural s', forms: [exact('NMDAR')], text: 'NMDARs', expected: ['NMDARs'] },
    { name: 'no capital plural S', forms: [exact('NMDAR')], text: 'NMDARS', expected: [] },
    { name: 'CRP is not in CRPS', forms: [exact('CRP')], text: 'CRPS', expected: [] },
    { name: 'CRPs is CRP in the plural', forms: [exact('CRP'), exact('CRPS')], text: 'CRPs', expected: ['CRPs'] },
    { name: 'no plural in es', forms: [exact('NMDA')], text: 'NMDAes', expected: [] },
    { name: 'before an apostrophe', forms: [exact('TENS')], text: "TENS's", expected: ['TENS'] },
    {
      name: 'mixed case as listed only',
      forms: [exact('fMRI')],
      text: 'fMRI FMRI fmri fMRIs',
      expected: ['fMRI', 'fMRIs'],
    },
    { name: 'with digits', forms: [exact('CRPS1')], text: 'CRPS1 crps1 CRPS 1', expected: ['CRPS1'] },
    {
      name: 'with a hyphen: any dash, no space',
      forms: [exact('CRPS-I')],
      text: 'CRPS‑I CRPS–I CRPS I',
      expected: ['CRPS‑I', 'CRPS–I'],
    },
    {
      name: 'with a space: any space, no dash',
      forms: [exact('CRPS I')],
      text: 'CRPS\u00a0I CRPS-I',
      expected: ['CRPS\u00a0I'],
    },
    {
      name: 'split by soft hyphens',
      forms: [exact('NMDAR')],
      text: 'NM\u00adDAR\u00ads',
      expected: ['NM\u00adDAR\u00ads'],
    },
    { name: 'full-width capitals', forms: [exact('NMDA')], text: 'ＮＭＤＡ ｎｍｄａ', expected: ['ＮＭＤＡ'] },
    {
      name: 'beside a word of the same letters',
      forms: [exact('TENS'), folded('tens', '')],
      text: 'TENS Tens',
      expected: ['TENS', 'Tens'],
    },
  ],
  plurals: [
    { name: 's', forms: term('receptor'), text: 'receptors RECEPTORS', expected: ['receptors', 'RECEPTORS'] },
    { name: 'es', forms: term('crash'), text: 'crashes crashs', expected: ['crashes'] },
    { name: 'ies', forms: term('neuropathy'), text: 'neuropathies', expected: ['neuropathies'] },
    { name: 'sis to ses', forms: term('stenosis'), text: 'stenosis stenoses', expected: ['stenosis', 'stenoses'] },
    {
      name: 'of a phrase',
      forms: term('ketamine infusion'),
      text: 'ketamine infusions',
      expected: ['ketamine infusions'],
    },
    { name: 'before an apostrophe', forms: term('doctor'), text: 'the doctors’ room', expected: ['doctors'] },
    {
      name: 'split by soft hyphens',
      forms: term('crash'),
      text: 'crash\u00ade\u00ads',
      expected: ['crash\u00ade\u00ads'],
    },
    { name: 'no plural where there is none', forms: [folded('sepsis', '')], text: 'sepsiss', expected: [] },
    { name: 'other endings are other words', forms: pain, text: 'painful pained paints', expected: [] },
  ],
  'American and British': [
    {
      name: 'z and s',
      forms: sensitization,
      text: 'central sensitization, central sensitisation',
      expected: ['central sensitization', 'central sensitisation'],
    },
    {
      name: 'e and ae',
      forms: term('anesthesia'),
      text: 'anesthesia anaesthesia anæsthesia',
      expected: ['anesthesia', 'anaesthesia', 'anæsthesia'],
    },
    { name: 'from British', forms: term('anaesthesia'), text: 'anesthesia', expected: ['anesthesia'] },
    {
      name: 'er and re',
      forms: term('small fiber neuropathy'),
      text: 'small fibre neuropathy',
      expected: ['small fibre neuropathy'],
    },
  ],
  'hyphen, space or nothing': [
    {
      name: 'all three',
      forms: postoperative,
      text: 'post-operative pain, post operative pain, postoperative pain',
      expected: ['post-operative pain', 'post operative pain', 'postoperative pain'],
    },
    {
      name: 'from joined',
      forms: term('postoperative pain'),
      text: 'post-operative pain',
      expected: ['post-operative pain'],
    },
    {
      name: 'from a space',
      forms: term('post operative pain'),
      text: 'postoperative pain',
      expected: ['postoperative pain'],
    },
    {
      name: 'hyphen for the space of a phrase',
      forms: sensitization,
      text: 'central-sensitization',
      expected: ['central-sensitization'],
    },
    { name: 'no dash between dashes', forms: postoperative, text: 'post--operative pain', expected: [] },
    { name: 'no dash set off by spaces', forms: sensitization, text: 'central - sensitization', expected: [] },
    { name: 'no sentence end', forms: sensitization, text: 'central. Sensitization', expected: [] },
  ],
  'words in a text': [
    { name: 'no part of a word', forms: pain, text: 'campaign spain painting', expected: [] },
    { name: 'no part of an accented word', forms: [folded('caf')], text: 'café cafe\u0301', expected: [] },
    { name: 'no part of a word in another script', forms: pain, text: 'painж жpain 痛pain', expected: [] },
    { name: 'not beside an underscore or digit', forms: pain, text: '_pain pain_ pain2 2pain', expected: [] },
    {
      name: 'beside signs',
      forms: pain,
      text: '(pain) "pain" “pain” pain, #pain pain/pain',
      expected: Array(7).fill('pain'),
    },
    { name: 'beside dashes', forms: pain, text: 'pain-free pain—pain', expected: Array(3).fill('pain') },
    { name: 'beside emoji', forms: pain, text: '😀pain pain😀 👩‍⚕️pain ❤️pain', expected: Array(4).fill('pain') },
    { name: 'not beside astral letters', forms: pain, text: '𝐚pain pain𝐚', expected: [] },
    {
      name: 'beside half a surrogate pair',
      forms: pain,
      text: '\ud83dpain \ude00pain pain\ud83d pain\ude00',
      expected: Array(4).fill('pain'),
    },
    { name: 'at both ends of the text', forms: pain, text: 'pain', expected: ['pain'] },
    { name: 'in an empty text', forms: pain, text: '', expected: [] },
  ],
  'longest match': [
    {
      name: 'phrase over word',
      forms: [folded('pain'), folded('pain clinic')],
      text: 'pain clinic',
      expected: ['pain clinic'],
    },
    {
      name: 'word when the phrase breaks off',
      forms: [folded('pain'), folded('pain clinic')],
      text: 'pain clinicians',
      expected: ['pain'],
    },
    {
      name: 'leftmost when forms overlap',
      forms: [folded('chronic pain'), folded('pain clinic')],
      text: 'chronic pain clinic',
      expected: ['chronic pain'],
    },
    {
      name: 'the rest is read after a match',
      forms: [folded('ketamine'), folded('infusion')],
      text: 'ketamine infusion',
      expected: ['ketamine', 'infusion'],
    },
    {
      name: 'a word begun within a broken phrase',
      forms: [folded('complex pain syndrome'), folded('pain')],
      text: 'complex pain story',
      expected: ['pain'],
    },
  ],
};

for (const [subject, cases] of Object.entries(CASES)) {
  describe(subject, () => {
    test.each(cases)('$name', ({ forms, text, expected }) => {
      expect(found(text, indexOf(...forms))).toEqual(expected);
    });
  });
}

describe('texts longer than what is read at once', () => {
  const index = indexOf(folded('low back pain'), folded('back'), folded('β-blocker'), exact('NMDA'));
  const text = 'low back pains, back-up β\u2010blockers NMDA ba\u00adck';
  const expected = ['low back pains', 'back', 'β\u2010blockers', 'NMDA', 'ba\u00adck'];

  test.each([
    ['words', 'of the '],
    ['a word without end', 'x'],
    ['white space', ' '],
    ['emoji', '😀'],
  ])('after %s', (_, filler) => {
    // Reading stops at every place of the text once.
    for (let length = BLOCK - text.length - 1; length <= BLOCK + 1; length++) {
      const before = `${filler.repeat(length).slice(0, length - 1)} `;
      expect(found(before + text, index), `after ${length}`).toEqual(expected);
    }
  });
});
