import { capitalsIn } from './capital-runs.ts';
import { nextInnerCapital } from './inner-capital.ts';
import { kindAt, SIGN } from './letters.ts';

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
 * Words of a text with two capitals or more that are known, in order: as wholes, else those of their parts, as RSD in
 * RSD-related.
 */
export function capitalWords(text: string, isKnown: (word: string) => boolean): PlacedWord[] {
  const found: PlacedWord[] = [];
  let done = 0;
  for (let at = nextInnerCapital(text, 0); at >= 0; at = nextInnerCapital(text, done)) {
    let start = at;
    while (start > done && isInside(text, start - 1)) start--;
    let end = at;
    while (end < text.length && isInside(text, end)) end++;
    done = Math.max(end, at + 1);
    if (capitalsIn(text, start, end) > 1) addKnown(text, start, end, isKnown, found);
  }
  return found;
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

function isInside(text: string, at: number): boolean {
  return kindAt(text, at) !== SIGN || JOINTS.has(text.charCodeAt(at));
}
