import type { Span } from '../text/span.ts';
import type { Edges } from './align.ts';
import { type Definition, type Quote, quoteOf } from './definition.ts';
import { letterAt, lettersOf } from './letters.ts';
import { type Match, matchShort } from './match-short.ts';
import { afterJoined, isJoined, regionBefore } from './region-before.ts';
import { substanceBefore } from './substance.ts';
import { isSmall, wordsIn } from './words-beside.ts';

/** The definition of a short form in brackets whose long form ends before an offset. */
export function longBefore(text: string, short: Quote, at: number): Definition | undefined {
  const match = matchBefore(text, short, at);
  return match
    ? definitionOf(text, short, match, { end: at, most: Number.POSITIVE_INFINITY })
    : substanceBefore(text, short, at);
}

/** The same where `most` cost of the alignment is believed. */
export function longEndingAt(text: string, short: Quote, at: number, most: number): Definition | undefined {
  const match = matchBefore(text, short, at);
  return match && definitionOf(text, short, match, { end: at, most });
}

function matchBefore(text: string, short: Quote, at: number): Match | undefined {
  const matchIn = (regionFor: (letters: number) => Span): Match | undefined =>
    matchShort(short.text, (letters) => wordsIn(text, regionFor(letters)), { start: 'anywhere', end: 'last word' });
  const regions: Span[] = [];
  const regionFor = (letters: number): Span => {
    regions[letters] ??= regionBefore(text, at, letters);
    return regions[letters];
  };
  // Two words joined by a slash are two things or, where the letters need both, one: "attention-deficit/hyperactivity
  // disorder".
  const isOne = short.text.includes('/') || !isJoined(text, regionFor(short.text.length));
  return (isOne ? undefined : matchIn((letters) => afterJoined(text, regionFor(letters)))) ?? matchIn(regionFor);
}

/** The definition of a short form whose long form begins a span of the text, and ends with it or wherever its letters do. */
export function longFrom(
  text: string,
  short: Quote,
  span: Span,
  { end, most }: Pick<Edges, 'end'> & { most: number },
): Definition | undefined {
  const words = wordsIn(text, span);
  const match = matchShort(short.text, () => words, { start: 'first word', end });
  return match && definitionOf(text, short, match, { end: end === 'last word' ? span.end : match.alignment.end, most });
}

function definitionOf(
  text: string,
  short: Quote,
  { alignment, way }: Match,
  { end, most }: { end: number; most: number },
): Definition | undefined {
  const start = behindPrefix(text, alignment.start, short.text);
  const long = quoteOf(text, { start, end: beforeJoint(text, start, end) });
  return alignment.cost <= most && canBeLong(long.text, short.text) ? { short, long, way } : undefined;
}

/** Prefixes that say how something stands to what a long form names: "anti-tumor necrosis factor (TNF)". */
const PREFIX = /^(?:anti|non|pre|post)\p{Pd}+(?=\p{L})/iu;

/** Where a long form begins: behind such a prefix that the short form has no letter of. */
function behindPrefix(text: string, start: number, short: string): number {
  const prefix = PREFIX.exec(text.slice(start, start + LONGEST_PREFIX))?.[0];
  const isMeant = prefix === undefined || lettersOf(short).includes(letterAt(prefix, 0));
  return isMeant ? start : start + prefix.length;
}
/** Room for a prefix, its hyphen and a letter, UTF-16 units. */
const LONGEST_PREFIX = 8;

/** What may join a long form to the brackets behind it: "nerve block-(NB)", "nerve block: (NB)". */
const JOINT = /[\s,:\p{Pd}]+$/u;

function beforeJoint(text: string, start: number, end: number): number {
  return end - (JOINT.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Signs of code and addresses, which no long form has. */
const CODE = /[`{}<>|\\=@#$*_]|:\/\//;
const DOTTED = /\p{L}{2}\.\p{L}{2}/u;

/** The code of DOTTED takes 2 ms to make: most pages have nothing to ask it. */
function isCode(words: string): boolean {
  return CODE.test(words) || (words.includes('.') && DOTTED.test(words));
}

/**
 * A long form is longer than its short form and more than another spelling of it, does not hold it as a word, does not end
 * in a small word, closes the brackets it opens, and is no code.
 */
function canBeLong(long: string, short: string): boolean {
  if (long.length <= short.length || long.split(/[\s\p{Pd}/]+/u).includes(short)) return false;
  if (isSmall(long.slice(long.search(/\S+$/u)))) return false;
  return !isCode(long) && isClosed(long) && compared(long) !== compared(short);
}

/** A form without white space and signs, small. */
function compared(form: string): string {
  return form.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether every bracket of some words has its partner in them. */
function isClosed(words: string): boolean {
  let depth = 0;
  for (const sign of words) {
    if (sign === '(' || sign === '[') depth++;
    else if ((sign === ')' || sign === ']') && --depth < 0) return false;
  }
  return depth === 0;
}
