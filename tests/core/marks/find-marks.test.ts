import { describe, expect, test } from 'vitest';
import { findMarksInText } from '../../../src/core/marks/find-marks.ts';
import { unpackLexicon } from '../../../src/core/marks/lexicon.ts';
import { packMeanings } from '../../../src/core/senses/meanings.ts';
import { packIndex } from '../../../src/core/spotting/pack-index.ts';
import { exact, folded, sense } from '../spotting/forms.ts';

const CENTRAL_SENSITIZATION = 0;
const PAIN_CLINIC = 1;
const forms = [
  folded('central sensitization', '', CENTRAL_SENSITIZATION),
  folded('pain clinic', 's', PAIN_CLINIC),
  { ...exact('CS'), meaning: { senses: [sense(CENTRAL_SENSITIZATION, ['nerves']), sense(undefined, ['baby'])] } },
];
const lexicon = unpackLexicon(packIndex(forms), packMeanings(forms));

function marksIn(text: string): [string, number, string][] {
  return findMarksInText(text, lexicon).map(({ start, end, entry, why }) => [text.slice(start, end), entry, why.by]);
}

describe('in a text', () => {
  test.each<[name: string, text: string, marks: [string, number, string][]]>([
    ['nothing', 'a plain text', []],
    ['offsets are into the text, not the paragraph', 'One.\n\nMy pain clinic', [['pain clinic', PAIN_CLINIC, 'form']]],
    ['an address is no text', 'see www.pain-clinic.example and pain-clinic.html', []],
    ['a DOI is none', 'see 10.1016/j.pain-clinic.2011.05.003', []],
    ['a word behind a full stop is', 'yes/no.pain clinic. So', [['pain clinic', PAIN_CLINIC, 'form']]],
    ['a name is none', 'the Pain Clinic Society', []],
    ['a paragraph goes on over a line end', 'the pain\nclinic', [['pain\nclinic', PAIN_CLINIC, 'form']]],
    ['and ends where a long line does', `${'long '.repeat(30)}pain\nclinic`, []],
    ['and ends at a blank line', 'the pain\n \nclinic', []],
    [
      'a definition holds before it, too',
      'CS came first.\n\nThen central sensitization (CS).',
      [
        ['CS', CENTRAL_SENSITIZATION, 'definition'],
        ['central sensitization', CENTRAL_SENSITIZATION, 'form'],
        ['CS', CENTRAL_SENSITIZATION, 'definition'],
      ],
    ],
    ['a meaning of the text that is none of ours silences', 'Cold shower (CS) and nerves. CS again.', []],
    ['a sense', 'nerves, CS', [['CS', CENTRAL_SENSITIZATION, 'cues']]],
    ['an outvoted one', 'baby, CS', []],
    ['a form that is denied', 'A non-pain clinic, a non\u2011pain clinic', []],
    ['one denied by the first word', 'Non-pain clinics', []],
    ['one that only stands after such a word', 'a cannon-pain clinic', [['pain clinic', PAIN_CLINIC, 'form']]],
  ])('%s', (_, text, marks) => {
    expect(marksIn(text)).toEqual(marks);
  });
});
