import { describe, expect, test } from 'vitest';
import { spot } from '../../../src/core/spotting/spot.ts';
import { exact, folded, found, indexOf, term } from '../spotting/forms.ts';

const sensitization = term('central sensitization');
const sjogren = term("Sjögren's disease");

/** Dashes, spaces and invisible characters, each put where a form has a space or in the middle of a word. */
const DASHES = [
  '-',
  '\u2010',
  '\u2011',
  '\u2012',
  '\u2013',
  '\u2014',
  '\u2015',
  '\u2212',
  '\u2043',
  '\ufe58',
  '\ufe63',
  '\uff0d',
];
const SPACES = [
  ' ',
  '\u00a0',
  '\u2009',
  '\u200a',
  '\u202f',
  '\u2003',
  '\u3000',
  '\t',
  '\n',
  ' \u00a0 ',
  ' \u200b',
  '\u00ad ',
];
const INVISIBLE = ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e'];
const code = (text: string) => [...text].map((c) => `U+${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(' ');

describe('signs of every kind', () => {
  const between = [...DASHES, ...SPACES].map((sign) => [code(sign), `central${sign}sensitization`] as const);
  test.each(between)('%s between two words', (_, text) => {
    expect(found(`(${text})`, indexOf(...sensitization))).toEqual([text]);
  });

  const within = INVISIBLE.map((sign) => [code(sign), `sen${sign}si${sign}${sign}tization`] as const);
  test.each(within)('%s within a word', (_, text) => {
    expect(found(`(${text})`, indexOf(...term('sensitization')))).toEqual([text]);
  });

  test.each(["'", '\u2019', '\u2018', '\u02bc', '\u2032', '\uff07'])('apostrophe %s', (sign) => {
    const text = `Sjögren${sign}s disease`;
    expect(found(text, indexOf(...sjogren))).toEqual([text]);
  });

  test.each(['Sjögren’s disease', 'Sjo\u0308gren’s disease', 'SJÖGREN disease', 'Sjogrens disease', 'sjøgren disease'])(
    'accents: %s',
    (text) => {
      expect(found(`a ${text}.`, indexOf(...sjogren))).toEqual([text]);
    },
  );

  test.each(['\ufb01bromyalgia', 'f\u200cibromyalgia', '\ufb01\u00adbromyalgia'])('ligature: %s', (text) => {
    expect(found(`a ${text}.`, indexOf(...term('fibromyalgia')))).toEqual([text]);
  });

  test('no match ends inside a ligature', () => {
    expect(found('of o\ufb01', indexOf(folded('of')))).toEqual(['of']);
  });
});

describe('offsets', () => {
  test('are those of the original text, and name the form', () => {
    const forms = [folded('pain'), exact('CRPS'), folded('Sjögren')];
    const index = indexOf(...forms);
    const text = '😀 So\u00adre pa\u00adin: CRPSs, Sjo\u0308gren';
    const spans = spot(text, index).map(({ start, end }) => [start, end]);
    expect(spans).toEqual([
      [9, 14],
      [16, 21],
      [23, 31],
    ]);
  });

  test('leave out what is invisible before the word and keep the accent of its last letter', () => {
    const text = ' \u200bcafe\u0301 ';
    expect(spot(text, indexOf(folded('café')))).toEqual([{ start: 2, end: 7, form: 0 }]);
  });
});
