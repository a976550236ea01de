import { describe, expect, test } from 'vitest';
import { wordsAround } from '../../../src/core/text/words-around.ts';

/** What stands around the first CRPS of a text. */
function aroundCrps(text: string) {
  const start = text.indexOf('CRPS');
  return wordsAround(text, start, start + 4);
}

const TEXT = 'It was said by two doctors that I may have CRPS after the fall on the stairs.';

describe('words around a mention', () => {
  test.each<[string, string, ('before' | 'after')[]]>([
    ['are the same in the same text', TEXT, ['before', 'after']],
    ['and with other white space', TEXT.replaceAll(' ', ' \n\t'), ['before', 'after']],
    ['after a change far before', `Yes. ${TEXT}`, ['before', 'after']],
    ['on the other side of a change', TEXT.replace('fall', 'walk'), ['before']],
    ['in a quote that begins there', TEXT.slice(TEXT.indexOf('CRPS')), ['after']],
    ['in a quote that ends soon', TEXT.slice(TEXT.indexOf('CRPS'), TEXT.indexOf(' on the')), ['after']],
  ])('%s', (_, text, same) => {
    const one = aroundCrps(TEXT);
    const other = aroundCrps(text);
    expect((['before', 'after'] as const).filter((side) => one[side] === other[side])).toEqual(same);
  });

  test.each([
    ['CRPS', 0],
    ['my CRPS now', 0],
    ['after a long time of CRPS now', 1],
    [TEXT, 2],
  ])('tell two places apart only when there are enough: %s', (text, count) => {
    expect(aroundCrps(text).telling).toHaveLength(count);
  });

  test('differ before and after', () => {
    const { before, after } = wordsAround('CRPS', 0, 4);
    expect(before).not.toBe(after);
  });
});
