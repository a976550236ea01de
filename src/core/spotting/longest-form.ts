import {
  ASCII,
  EXPANDS,
  expansionOf,
  fold,
  IGNORABLE,
  isDash,
  isWordAt,
  SEPARATOR,
  skipIgnorables,
  spellingOf,
  symbolOf,
} from '../text/fold.ts';
import type { Sighting } from './spot.ts';
import { ANY_CASE, CAPITALS, PLURAL_LETTERS, SPELLED, type TermIndex } from './term-index.ts';

/** Forms among which the next symbol is looked up one by one; among more by halves. */
const FEW = 8;
const SMALL_A = 97;
const SMALL_Z = 122;
/** White space and control characters are up to this. */
const SPACE = 32;

/**
 * The longest of the forms `from` to `to` that begins at `start`; it ends at a word's end and is spelled as it demands. The
 * characters before `next` have been compared, each with one symbol. Numbers, not an object, which is made too often.
 */
export function longestForm(
  text: string,
  start: number,
  next: number,
  from: number,
  to: number,
  index: TermIndex,
): Sighting | undefined {
  const { keys, starts } = index;
  let at = next;
  let first = from;
  let past = to;
  /** How many symbols of the forms have been compared. */
  let depth = next - start;
  let best: Sighting | undefined;
  /** Symbols still owed by a character that stands for several. */
  let owed = '';
  for (;;) {
    const ended = first;
    while (first < past && (starts[first + 1] as number) - (starts[first] as number) === depth) first++;
    if (first > ended && owed === '') best = formEndingAt(text, start, at, ended, first, index) ?? best;
    if (first === past) return best;
    let symbol: number;
    if (owed !== '') {
      symbol = owed.charCodeAt(0);
      owed = owed.slice(1);
    } else {
      if (at >= text.length) return best;
      const code = text.charCodeAt(at);
      symbol = symbolOf(fold(code));
      at = symbol === SEPARATOR ? endOfSeparator(text, at) : at + 1;
      if (symbol === IGNORABLE) continue;
      if (symbol === EXPANDS) {
        owed = expansionOf(code);
        continue;
      }
    }
    const least = keys.charCodeAt((starts[first] as number) + depth);
    const most = keys.charCodeAt((starts[past - 1] as number) + depth);
    if (symbol < least || symbol > most) return best;
    // Between two forms that go on alike all others do, too.
    if (least !== most) {
      first = firstWith(keys, starts, depth, symbol, first, past);
      past = firstWith(keys, starts, depth, symbol + 1, first, past);
      if (first === past) return best;
    }
    depth++;
  }
}

/** The first of the forms `from` to `to` whose symbol at a place is this one or a later one; all have that place. */
function firstWith(keys: string, starts: Uint32Array, place: number, symbol: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if (keys.charCodeAt((starts[middle] as number) + place) < symbol) low = middle + 1;
    else high = middle;
  }
  while (low < high && keys.charCodeAt((starts[low] as number) + place) < symbol) low++;
  return low;
}

/** A separator is one dash, or any white space; ignorable characters inside white space go with it. */
function endOfSeparator(text: string, start: number): number {
  if (isDash(text.charCodeAt(start))) return start + 1;
  let at = start + 1;
  while (at < text.length) {
    const symbol = symbolOf(fold(text.charCodeAt(at)));
    if (symbol !== IGNORABLE && (symbol !== SEPARATOR || isDash(text.charCodeAt(at)))) break;
    at++;
  }
  return at;
}

/** The best of the forms `from` to `to`, which all end at this offset: one with demands on its spelling before others. */
function formEndingAt(
  text: string,
  start: number,
  end: number,
  from: number,
  to: number,
  index: TermIndex,
): Sighting | undefined {
  const wordEnd = skipIgnorables(text, end);
  const whole = wordEnd >= text.length || !isWordAt(text, wordEnd);
  let folded: Sighting | undefined;
  for (let form = from; form < to; form++) {
    const kind = (index.kinds[form] as number) & (CAPITALS | SPELLED);
    const letters = (index.kinds[form] as number) & PLURAL_LETTERS;
    const formEnd = whole ? wordEnd : pluralEnd(text, wordEnd, letters, kind !== ANY_CASE);
    if (formEnd === undefined || !isSpelled(text, start, end, form, kind, index)) continue;
    const sighting = { start, end: formEnd, form };
    if (kind !== ANY_CASE) return sighting;
    folded = sighting;
  }
  return folded;
}

/** The end of the word when it goes on with just the plural's letters (`letters`: 0 none, 1 "s", 2 "es"). */
function pluralEnd(text: string, end: number, letters: number, smallOnly: boolean): number | undefined {
  if (letters === 0) return undefined;
  let at = end;
  for (const letter of letters === 1 ? 's' : 'es') {
    const character = text.charAt(at);
    if (symbolOf(fold(text.charCodeAt(at))) !== letter.charCodeAt(0)) return undefined;
    if (smallOnly && character !== character.toLowerCase()) return undefined;
    at = skipIgnorables(text, at + 1);
  }
  return at < text.length && isWordAt(text, at) ? undefined : at;
}

/** Whether the text is spelled as a form of this kind demands. */
function isSpelled(text: string, start: number, end: number, form: number, kind: number, index: TermIndex): boolean {
  if (kind === ANY_CASE) return true;
  // Spelling out takes longer than all the rest, and in plain texts each character stands for itself.
  let isPlain = true;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (kind === CAPITALS && code >= SMALL_A && code <= SMALL_Z) return false;
    if (code <= SPACE || code >= ASCII) isPlain = false;
  }
  if (isPlain && kind === CAPITALS) return true;
  const written = isPlain ? text.slice(start, end) : spellingOf(text.slice(start, end));
  return kind === CAPITALS ? written === written.toUpperCase() : written === index.spellings.get(form);
}
