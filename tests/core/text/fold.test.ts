import { describe, expect, test } from 'vitest';
import { foldForm, isIgnorableAt, isWordAt, spellingOf } from '../../../src/core/text/fold.ts';

describe('foldForm', () => {
  test.each([
    ['case', 'NMDA Receptor', 'nmda receptor'],
    ['composed accent', 'Sj\u00f6gren', 'sjogren'],
    ['decomposed accent', 'Sjo\u0308gren', 'sjogren'],
    ['letters that have no decomposition', 'Ærø Łódź Weiß œdema', 'aero lodz weiss oedema'],
    ['ligatures', '\ufb01bro o\ufb00ice \ufb03', 'fibro office ffi'],
    ['dashes of every kind are a space', 'a-b\u2010c\u2011d\u2013e\u2014f\u2212g', 'a b c d e f g'],
    ['no-break and thin spaces', 'a\u00a0b\u2009c\u202fd', 'a b c d'],
    ['runs of spaces are one', ' a \t\n b ', 'a b'],
    ['invisible characters', 'a\u00adb\u200bc\u200dd\ufeff', 'abcd'],
    ['apostrophes', 'a\u2019s b\u02bcs', "a's b's"],
    ['full-width letters', '\uff21\uff22', 'ab'],
    ['signs that stand for themselves', 'IC/BPS S(+)', 'ic/bps s(+)'],
  ])('%s', (_, form, expected) => {
    expect(foldForm(form)).toBe(expected);
  });

  test('keeps Greek letters apart from Latin and from one another, in either case', () => {
    expect(foldForm('\u03b1')).toBe(foldForm('\u0391'));
    expect(new Set(['\u03b1', '\u03b2', 'a', 'b'].map(foldForm)).size).toBe(4);
  });

  test.each(['\u{1f600}', '中', '_', '“'])('refuses %s, which no form can hold', (sign) => {
    expect(() => foldForm(`a${sign}`)).toThrow(RangeError);
  });
});

describe('spellingOf', () => {
  test.each([
    ['keeps capitals', 'fMRI', 'fMRI'],
    ['makes one dash of all', 'CRPS\u2013I', 'CRPS-I'],
    ['makes one space of all', 'CRPS\u00a0 I', 'CRPS I'],
    ['makes one apostrophe of all', 'S\u2019s', "S's"],
    ['leaves out what is invisible', 'NM\u00adDA\u200d', 'NMDA'],
    ['writes wide letters as plain ones', '\uff2e\uff2d', 'NM'],
  ])('%s', (_, text, expected) => {
    expect(spellingOf(text)).toBe(expected);
  });
});

describe('isWordAt', () => {
  test.each([
    ['a letter', 'a', 0, true],
    ['a letter of another script', 'ж', 0, true],
    ['a digit', '7', 0, true],
    ['an underscore', '_', 0, true],
    ['a combining accent', 'e\u0301', 1, true],
    ['a soft hyphen', 'a\u00adb', 1, true],
    ['a space', ' ', 0, false],
    ['a hyphen', '-', 0, false],
    ['an apostrophe', '\u2019', 0, false],
    ['the first half of an emoji', '\u{1f600}', 0, false],
    ['the second half of an emoji', '\u{1f600}', 1, false],
    ['the first half of an astral letter', '\u{1d41a}', 0, true],
    ['the second half of an astral letter', '\u{1d41a}', 1, true],
    ['a stray half after a letter', 'a\ude00', 1, false],
    ['a letter after a stray half', '\ud83da', 1, true],
  ])('%s', (_, text, offset, expected) => {
    expect(isWordAt(text, offset)).toBe(expected);
  });
});

test.each([
  ['\u00ad', true],
  ['\u200d', true],
  ['\u0301', true],
  [' ', false],
  ['a', false],
])('isIgnorableAt %j', (text, expected) => {
  expect(isIgnorableAt(text, 0)).toBe(expected);
});
