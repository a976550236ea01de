import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capitalRuns } from '../../../src/core/definitions/capital-runs.ts';
import { capitalWords } from '../../../src/core/definitions/capital-words.ts';

const sign = fc.constantFrom(...'AbC1-–“’é É/&.+ (x)_ZÜ');
/** Long enough for runs that are too long for a short form. */
const text = fc.array(sign, { maxLength: 30, size: 'max' }).map((signs) => signs.join(''));

function capitals(word: string): number {
  return word.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Every word letter by letter. */
function naiveRuns(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}-]+/gu)].flatMap(([word]) => {
    const first = word.search(/\p{Lu}/u);
    if (first < 0 || /[\p{L}\p{N}]/u.test(word.charAt(first - 1))) return [];
    const run = word.slice(first);
    return capitals(run) > 1 && run.length <= 12 ? [run] : [];
  });
}

function naiveWords(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{N}/&.+'’\u2010\u2011-]+/gu)].flatMap(({ 0: whole, index }) => {
    const before = text.charAt(index + whole.search(/[\p{L}\p{N}]/u) - 1);
    const word = whole.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '');
    const behind = text.charAt(index + whole.lastIndexOf(word) + word.length);
    return capitals(word) > 1 && before !== '_' && behind !== '_' ? [word] : [];
  });
}

test('words with two capitals are those that looking at every letter finds', () => {
  fc.assert(
    fc.property(text, (text) => {
      expect(capitalRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(naiveRuns(text));
      expect(capitalWords(text, () => true).map(({ word }) => word)).toEqual(naiveWords(text));
    }),
    { numRuns: 2000, seed: 1 },
  );
});

describe('words that are known', () => {
  test.each<[text: string, known: string[], found: string[]]>([
    ['RSD-related pain', ['RSD'], ['RSD']],
    ['ME/CFS and CFS', ['ME/CFS', 'CFS'], ['ME/CFS', 'CFS']],
    ['MEs, R&D. (PoTS)', ['R&D', 'PoTS'], ['R&D', 'PoTS']],
    ['a_RSD RSD_b RSD.', ['RSD'], ['RSD']],
    ['Rsd rsd', ['Rsd'], []],
  ])('%s', (text, known, found) => {
    const words = capitalWords(text, (word) => known.includes(word));
    expect(words.map(({ word }) => word)).toEqual(found);
    for (const { word, start } of words) expect(text.slice(start, start + word.length)).toBe(word);
  });
});
