import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSigns } from '../../../src/core/signs/pack-signs.ts';
import { columnOf, GAP } from '../../../src/core/signs/sign-filter.ts';
import { createSignScanner } from '../../../src/core/signs/sign-scanner.ts';
import { signsOf } from '../../../src/core/signs/signs.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import type { IndexedForm } from '../../../src/core/spotting/term-index.ts';
import { exact, folded, indexOf, term } from '../spotting/forms.ts';
import { example } from '../spotting/random-forms.ts';

/** Scripts that no form is written in, and an apostrophe that Unicode takes for a letter. */
const UNREAD = /[\u02bc\u3100-\ua63f\uac00-\uf8ff]/;
const IN_WORDS = /[\p{L}\p{Nd}\p{M}\p{Cf}_\u115f\u1160]/u;

test('characters beyond ASCII are parts of words or between them as Unicode has it', () => {
  const wrong = Array.from({ length: 0x10000 - 128 }, (_, at) => String.fromCharCode(128 + at)).filter((character) => {
    const isGap = columnOf(character.charCodeAt(0)) === GAP;
    return isGap === (IN_WORDS.test(character) && !UNREAD.test(character));
  });
  expect(wrong).toEqual([]);
});

/** Whether a sign may stand in texts that are read one after the other. */
function reads(forms: IndexedForm[], ...texts: string[]): boolean {
  const scanner = createSignScanner(packSigns(signsOf(forms)));
  return texts.map((text) => scanner.read(text)).includes(true);
}

const CASES: [name: string, forms: IndexedForm[], texts: string[], found: boolean][] = [
  ['a word', [folded('allodynia')], ['This is allodynia.'], true],
  ['its beginning alone', [folded('allodynia')], ['This is allo.'], false],
  ['a longer word', [folded('allo')], ['allodynia'], false],
  ['a plural', [folded('synapse')], ['two synapses here'], true],
  ['a phrase', [folded('central sensitization')], ['of Central\u00a0Sensitization'], true],
  ['half a phrase', [folded('central sensitization')], ['in central London'], false],
  ['a phrase whose words stand apart', [folded('low back')], ['low and back'], false],
  ['an abbreviation', [exact('CRPS')], ['has CRPS, she said'], true],
  ['its plural', [exact('NSAID')], ['of NSAIDs'], true],
  ['one in small letters', [exact('ME')], ['Give me more. Me too.'], false],
  ['one with a capital at the front', [exact('OR')], ['Or not'], false],
  ['mixed letters', [exact('mTOR')], ['mTOR'], true],
  ['an accent', term('Sjögren'), ['Sjo\u0308gren'], true],
  ['a capital with an accent', [exact('I')], ['\u0130'], true],
  ['a capital that stands for two', [exact('AE')], ['\u00c6'], true],
  ['a ligature', term('fibromyalgia'), ['\ufb01bromyalgia'], true],
  ['invisible signs', term('fibromyalgia'), ['\u200bfi\u00adbromyalgia'], true],
  ['after an emoji', [exact('CRPS')], ['😀CRPS'], true],
  ['a Greek letter', [folded('TNF-α')], ['of TNF-α'], true],
  ['another Greek letter', [folded('TNF-α')], ['of TNF-β'], false],
  ['a word in two texts', [folded('allodynia')], ['allo', 'dynia'], true],
  ['a word letter by letter', [folded('pain')], ['p', 'a', 'i', 'n', '.'], true],
  ['a phrase in two texts', [folded('central sensitization')], ['so central ', 'sensitization'], true],
  ['a phrase in five texts', [folded('low back pain')], ['low', ' ', 'back', '\n', 'pain'], true],
  ['words of two blocks', [folded('pain')], ['The end', 'pain'], true],
  ['a phrase after a block without a space', [folded('chronic pain')], ['The end', 'chronic', ' pain'], true],
  ['invisible signs between words', [folded('low back')], ['low \u200b back'], true],
  ['a sign of its own between words', [folded('p<0.05')], ['P < 0.05', 'P\u00a0<\u00a00.05'], true],
  ['another one', [folded('p<0.05')], ['P = 0.05, p: 0.05'], false],
  ['words of no sign in two texts', [folded('central sensitization')], ['central', ' London'], false],
];

describe('the sign scanner', () => {
  test.each(CASES)('%s', (_, forms, texts, found) => {
    expect(reads(forms, ...texts)).toBe(found);
  });

  test('misses nothing that the spotter finds, however the text is parted', () => {
    let sighted = 0;
    fc.assert(
      fc.property(example, fc.array(fc.nat(30), { maxLength: 3 }), ([forms, text], cuts) => {
        if (spot(text, indexOf(...forms)).length === 0) return;
        sighted++;
        expect(reads(forms, text)).toBe(true);
        const places = [0, ...cuts.filter((cut) => cut < text.length).sort((a, b) => a - b), text.length];
        const parts = places.slice(1).map((end, place) => text.slice(places[place], end));
        expect(reads(forms, ...parts)).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(sighted).toBeGreaterThan(1000);
  }, 60_000);
});
