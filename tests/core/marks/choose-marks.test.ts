import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMarks, type Layer, type Mention, type Sparse } from '../../../src/core/marks/choose-marks.ts';
import { naiveChoice } from './naive-choice.ts';

/** Height of a screen, CSS px. */
const SCREEN = 100;
const SIZE = { width: 1280, height: SCREEN };
const PHONE = { width: 390, height: SCREEN };

/** A mention named by its word: a capital for a hard one, `-` before an everyday one; where it stands by `at`. */
function mention(name: string, at: Partial<Mention> = {}): Mention & { name: string } {
  const difficulty = name.startsWith('-') ? 'easy' : /^[A-Z]/.test(name) ? 'hard' : 'medium';
  return {
    name,
    of: name.replace(/\d/, ''),
    category: 'symptoms',
    difficulty,
    section: 0,
    layer: undefined,
    top: 0,
    isRepeat: false,
    isSeen: false,
    isOnPart: false,
    ...at,
  };
}

const many = (letters: string, at: Partial<Mention> = {}) => [...letters].map((letter) => mention(letter, at));
const names = (mentions: { name: string }[]) => mentions.map(({ name }) => name).join(' ');
const sideBar: Layer = { isSmall: true };
const shell: Layer = { isSmall: false };

const CASES: [name: string, mentions: ReturnType<typeof mention>[], few: string, some: string][] = [
  ['nothing', [], '', ''],
  ['one', [mention('a')], 'a', 'a'],
  ['the first mention of a word', [mention('a1'), mention('b'), mention('a2')], 'a1 b', 'a1 b'],
  ['no everyday words', [mention('-a'), mention('b')], 'b', 'b'],
  ['hard words before others, in reading order', many('abcDefgH'), 'a D H', 'a b c D e f g H'],
  ['no more than fit', many('ABCDEFGHIJ'), 'A B C', 'A B C D E F G H'],
  ['harder ones before those that do not fit', many('abcdefghIJ'), 'a I J', 'a b c d e f I J'],
  ['a word again on the next screen', [mention('a1', { top: 50 }), mention('a2', { top: 100 })], 'a1 a2', 'a1 a2'],
  ['screens above the top of the page', [mention('a1', { top: -50 }), mention('a2', { top: 0 })], 'a1 a2', 'a1 a2'],
  [
    'no word close below its mark on the screen before, but further down',
    [99, 100, 148, 149].map((top, n) => mention(`a${n}`, { top })),
    'a0 a3',
    'a0 a3',
  ],
  [
    'a word close below its mark where another section begins, if there is room',
    [mention('a1', { top: 99 }), mention('a2', { top: 100, section: 1 })],
    'a1',
    'a1 a2',
  ],
  [
    'a word close below where it was left out for harder ones',
    [...many('ABCDEFGHi', { top: 99 }), mention('i2', { top: 100 })],
    'A B C i2',
    'A B C D E F G H i2',
  ],
  [
    'some from all thirds of a screen',
    [...many('ABCDEFGH'), ...many('IJ', { top: 40 }), ...many('KLMN', { top: 70 })],
    'A I K',
    'A B C I J K L M',
  ],
  [
    'hard words, whatever third they stand in',
    [...many('ab', { top: 0 }), ...many('CDEF', { top: 40 }), ...many('g', { top: 70 })],
    'C D E',
    'a b C D E F g',
  ],
  [
    'others where nothing harder is seen yet',
    [mention('a', { isSeen: true }), ...many('BC'), ...many('DE', { top: 40 })],
    'a B D',
    'a B C D E',
  ],
  ['of a part of a screen, no other words', [...many('aB')].map((one) => ({ ...one, isOnPart: true })), 'B', 'B'],
  [
    'a word close below one that is only marked since it is seen: it decides for no other screen',
    [...many('ABCDEFGH', { top: 60 }), mention('i1', { top: 99, isSeen: true }), mention('i2', { top: 100 })],
    'A B i1 i2',
    'A B C D E F G i1 i2',
  ],
  [
    'of a part of a screen, hard words that are sure to stay',
    [...many('aBCDE'), mention('F', { section: 1 }), mention('b2', { section: 1 })].map((one) => ({
      ...one,
      isOnPart: true,
    })),
    'B',
    'B C',
  ],
  ['a word again in another section', [mention('a1'), mention('a2', { section: 1 })], 'a1', 'a1 a2'],
  ['once in each section', [1, 1, 2, 2].map((section, n) => mention(`a${n}`, { section })), 'a0', 'a0 a2'],
  [
    'other words before those of other sections',
    [mention('A1'), mention('A2', { section: 1 }), ...many('bcdefgh', { section: 2 })],
    'A1 b c',
    'A1 b c d e f g h',
  ],
  ['no repeats', [mention('a1'), mention('b', { isRepeat: true }), mention('a2', { isRepeat: true })], 'a1', 'a1'],
  ['what is no repeat after one that is', [mention('a1', { isRepeat: true }), mention('a2')], 'a2', 'a2'],
  ['what is seen, in place of the first', [mention('a1'), mention('a2', { isSeen: true })], 'a2', 'a2'],
  [
    'what is seen, besides the first of another section',
    [mention('a1', { section: 1 }), mention('a2', { isSeen: true })],
    'a2',
    'a1 a2',
  ],
  ['what is seen, whatever it is', [mention('-a', { isSeen: true, isRepeat: true })], '-a', '-a'],
  [
    'what is seen, at the cost of others',
    [...many('ABC'), mention('d', { isSeen: true }), mention('e', { isSeen: true })],
    'A d e',
    'A B C d e',
  ],
  ['all that is seen', many('abcdefghijk', { isSeen: true }), 'a b c d e f g h i j k', 'a b c d e f g h i j k'],
  [
    'what is seen on another screen for itself',
    [mention('a1', { top: 20 }), mention('a2', { top: 120, isSeen: true })],
    'a1 a2',
    'a1 a2',
  ],
  [
    'a side bar by itself, few of it',
    [...many('ABC'), ...many('ABCD', { layer: sideBar })],
    'A B C A B C',
    'A B C A B C',
  ],
  ['a layer that is all of the page', many('ABCDEFGHIJ', { layer: shell }), 'A B C', 'A B C D E F G H'],
];

describe('marks to paint', () => {
  test.each(CASES)('%s', (_, mentions, few, some) => {
    expect(names(chooseMarks(mentions, 'few', SIZE))).toBe(few);
    expect(names(chooseMarks(mentions, 'some', SIZE))).toBe(some);
  });

  const mentionArbitrary = fc
    .record({
      // More hard words than the smallest budgets, so that they crowd one another out.
      word: fc.constantFrom('a', 'b', 'C', 'D', 'E', 'F', '-g'),
      section: fc.nat(3),
      top: fc.integer({ min: -50, max: 350 }),
      layer: fc.constantFrom(undefined, undefined, sideBar, shell),
      isRepeat: fc.constantFrom(false, false, false, true),
      isSeen: fc.constantFrom(false, false, false, true),
    })
    .map(({ word, ...at }) => mention(word, at));
  /**
   * Enough of them to fill screens, which fast-check does not make by itself, each by a name of its own: else one mention
   * of a word would be taken for another.
   */
  const mentionsArbitrary = fc
    .array(mentionArbitrary, { maxLength: 40, size: 'max' })
    .map((mentions) => mentions.map((one, place) => ({ ...one, name: `${one.name}@${place}` })));
  const densityArbitrary = fc.constantFrom<Sparse[]>('few', 'some');

  test('are those of choosing the best one again and again', () => {
    fc.assert(
      fc.property(mentionsArbitrary, densityArbitrary, (mentions, density) => {
        expect(names(chooseMarks(mentions, density, SIZE))).toBe(names(naiveChoice(mentions, density, SIZE)));
      }),
      { numRuns: 500 },
    );
  });

  test('stay the same once they are seen, and when more of the page is known', () => {
    fc.assert(
      fc.property(mentionsArbitrary, densityArbitrary, fc.nat(400), (mentions, density, edge) => {
        const fresh = mentions.map((one) => ({ ...one, isSeen: false }));
        const chosen = chooseMarks(fresh, density, SIZE);
        const seen = fresh.map((one) => ({ ...one, isSeen: chosen.includes(one) && one.top < edge }));
        expect(names(chooseMarks(seen, density, SIZE))).toBe(names(chosen));
        const known = fresh.filter(({ top }) => [0, 1].includes(Math.floor(top / SCREEN)));
        const on = ({ top }: Mention): boolean => Math.floor(top / SCREEN) === 1;
        expect(chooseMarks(known, density, SIZE).filter(on)).toEqual(chosen.filter(on));
      }),
      { numRuns: 2000 },
    );
  });

  test('stay the same when the end of a screen comes later', () => {
    const ordered = fc
      .tuple(mentionsArbitrary, fc.nat(40))
      .map(([mentions, end]) => [mentions.sort((a, b) => a.top - b.top), end] as const);
    fc.assert(
      fc.property(ordered, densityArbitrary, fc.constantFrom(SIZE, PHONE), ([mentions, end], density, size) => {
        const fresh = mentions.map((one) => ({ ...one, isSeen: false, layer: undefined }));
        const screenOf = (one: Mention | undefined): number => Math.floor((one?.top ?? 0) / SCREEN);
        const part = fresh
          .slice(0, end)
          .map((one) => ({ ...one, isOnPart: end < fresh.length && screenOf(one) === screenOf(fresh[end - 1]) }));
        const whole = chooseMarks(fresh, density, size);
        const early = chooseMarks(part, density, size).map((one) => fresh[part.indexOf(one)]);
        expect(whole).toEqual(expect.arrayContaining(early));
      }),
      { numRuns: 500 },
    );
  });

  test('are fewer on a phone', () => {
    expect(names(chooseMarks(many('ABCDEFGHIJ'), 'few', PHONE))).toBe('A B');
    expect(names(chooseMarks(many('ABCDEFGHIJ'), 'some', PHONE))).toBe('A B C D E');
    const part = [...many('ABC'), ...many('D', { top: 40 })].map((one) => ({ ...one, isOnPart: true }));
    expect(names(chooseMarks(part, 'few', PHONE))).toBe('A D');
  });

  test('are fewer when fewer are wanted', () => {
    fc.assert(
      fc.property(mentionsArbitrary, (mentions) => {
        // On one screen: a mark more may stand for a mention on the next.
        const fresh = mentions.map((one) => ({ ...one, isSeen: false, top: Math.abs(one.top) % SCREEN }));
        const [few, some] = (['few', 'some'] as const).map((density) => chooseMarks(fresh, density, SIZE));
        expect(some).toEqual(expect.arrayContaining(few as []));
      }),
    );
  });
});
