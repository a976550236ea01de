import { CAPITAL, kindAt, kindOfCode, SIGN } from './definitions/letters.ts';

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
const ASCII = 128;
const LARGE_A = 65;
const LARGE_Z = 90;
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * Words of a text with two capitals or more that are known, in order: as wholes, else those of their parts, as RSD in
 * RSD-related. One pass that looks at no word without a capital, since every look at a page asks for them.
 */
export function capitalWords(text: string, isKnown: (word: string) => boolean): PlacedWord[] {
  const found: PlacedWord[] = [];
  const { length } = text;
  let done = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII ? code < LARGE_A || code > LARGE_Z : kindOfCode(code) !== CAPITAL) continue;
    const first = at;
    let capitals = 1;
    for (at++; at < length; at++) {
      const next = text.charCodeAt(at);
      if (next >= SMALL_A && next <= SMALL_Z) continue;
      if (!isInside(next)) break;
      if (kindOfCode(next) === CAPITAL) capitals++;
    }
    if (capitals > 1) addKnown(text, startOf(text, first, done), at, isKnown, found);
    done = at;
  }
  return found;
}

/** The start of the word that a letter is in, not before an offset. */
function startOf(text: string, letter: number, from: number): number {
  let start = letter;
  while (start > from && isInside(text.charCodeAt(start - 1))) start--;
  return start;
}

function addKnown(
  text: string,
  from: number,
  to: number,
  isKnown: (word: string) => boolean,
  found: PlacedWord[],
): void {
  let start = from;
  let end = to;
  while (kindAt(text, start) === SIGN) start++;
  while (kindAt(text, end - 1) === SIGN && text.charCodeAt(end - 1) !== PLUS) end--;
  if (text.charCodeAt(start - 1) === UNDERSCORE || text.charCodeAt(end) === UNDERSCORE) return;
  const word = text.slice(start, end);
  if (isKnown(word)) {
    found.push({ word, start });
    return;
  }
  if (!hasJoint(text, start, end)) return;
  for (const { 0: part, index } of word.matchAll(PART))
    if (isKnown(part)) found.push({ word: part, start: start + index });
}

function hasJoint(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) === SIGN) return true;
  return false;
}

function isInside(code: number): boolean {
  return kindOfCode(code) !== SIGN || JOINTS.has(code);
}
