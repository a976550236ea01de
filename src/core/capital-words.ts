import { CAPITAL, kindAt, SIGN } from './definitions/letters.ts';

/** A word of a text, UTF-16 offset of its first letter. */
export interface PlacedWord {
  word: string;
  start: number;
}

/** Signs that abbreviations have inside: ME/CFS, R&D, Gd+, N-of-1. */
const JOINTS = new Set([..."/&.+'’-\u2010\u2011"].map((sign) => sign.charCodeAt(0)));
const PLUS = '+'.charCodeAt(0);
const UNDERSCORE = '_'.charCodeAt(0);
const PART = /[\p{L}\p{N}]+/gu;

/**
 * Words of a text with two capitals or more, in order: as wholes where those are known, else their parts, as RSD in
 * RSD-related. One pass that looks at no word without a capital, since every look at a page asks for them.
 */
export function* capitalWords(text: string, isKnown: (word: string) => boolean): Generator<PlacedWord> {
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128 ? code < 65 || code > 90 : kindAt(text, at) !== CAPITAL) continue;
    let start = at;
    while (start > done && isInside(text, start - 1)) start--;
    let end = at + 1;
    let capitals = 1;
    for (; end < text.length && isInside(text, end); end++) if (kindAt(text, end) === CAPITAL) capitals++;
    done = end;
    at = end;
    if (capitals < 2) continue;
    while (kindAt(text, start) === SIGN) start++;
    while (kindAt(text, end - 1) === SIGN && text.charCodeAt(end - 1) !== PLUS) end--;
    if (text.charCodeAt(start - 1) === UNDERSCORE || text.charCodeAt(end) === UNDERSCORE) continue;
    const word = text.slice(start, end);
    if (isKnown(word)) yield { word, start };
    else
      for (const { 0: part, index } of word.matchAll(PART))
        if (part !== word) yield { word: part, start: start + index };
  }
}

function isInside(text: string, at: number): boolean {
  return kindAt(text, at) !== SIGN || JOINTS.has(text.charCodeAt(at));
}
