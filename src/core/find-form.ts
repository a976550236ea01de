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
} from './fold.ts';
import type { Sighting } from './spot.ts';
import { ANY_CASE, CAPITALS, PLURAL_LETTERS, type TermIndex } from './term-index.ts';
import { mayHold } from './word-filter.ts';
import { columnOf, LETTER_S, spreadPair, spreadWord, withoutPlural } from './word-hash.ts';

/** What has been compared so far of the forms that may begin at a place of the text. Offsets are UTF-16. */
interface Beginning {
  start: number;
  /** The first character not yet compared. */
  next: number;
  /** The forms that go on from here, up to, not with, `to`. */
  from: number;
  to: number;
  /** How many of their symbols have been compared. */
  depth: number;
}

/** A word of a text whose characters are all clear, and the one after it. Offsets are UTF-16. */
export interface ReadWord {
  start: number;
  end: number;
  hash: number;
  /** The hash of the next word, 0 when there is none, and its end. */
  next: number;
  nextEnd: number;
}

/** Forms among which the next symbol is looked up one by one; among more by halves. */
const FEW = 8;
/** Most letters that a plural adds. */
const MOST_LETTERS = 2;
const SMALL_A = 97;
const SMALL_Z = 122;
/** White space and control characters are up to this. */
const SPACE = 32;

/** Nothing compared yet, any form possible. */
export function beginningAt(text: string, start: number, index: TermIndex): Beginning {
  const first = skipIgnorables(text, start);
  return { start: first, next: first, from: 0, to: index.kinds.length, depth: 0 };
}

/** The longest form that begins with a word, or with its plural. */
export function findForm(text: string, word: ReadWord, index: TermIndex): Sighting | undefined {
  const { start, end, hash, next, nextEnd } = word;
  const { filter } = index.beginnings;
  let best: Sighting | undefined;
  if (mayHold(filter, spreadPair(hash, next))) {
    for (let letters = 0; letters <= (endsInS(text, nextEnd) ? MOST_LETTERS : 0); letters++) {
      const spread = spreadPair(hash, withoutPlural(next, letters));
      best = longer(best, formBeginning(text, start, end, spread, index), index);
    }
  }
  if (best || !mayHold(filter, spreadWord(hash))) return best;
  for (let letters = 0; letters <= (endsInS(text, end) ? MOST_LETTERS : 0); letters++) {
    const spread = spreadWord(withoutPlural(hash, letters));
    best = longer(best, formBeginning(text, start, end - letters, spread, index), index);
  }
  return best;
}

function endsInS(text: string, end: number): boolean {
  return columnOf(text.charCodeAt(end - 1)) === LETTER_S;
}

/** The longest form here with this beginning, whose first word goes up to `end`. */
function formBeginning(text: string, start: number, end: number, spread: number, index: TermIndex) {
  const { slots, shift, hashes, from } = index.beginnings;
  const last = slots.length - 1;
  const code = text.charCodeAt(start);
  const isSmall = code >= SMALL_A && code <= SMALL_Z;
  let best: Sighting | undefined;
  for (let slot = spread >>> shift; slots[slot] !== 0; slot = (slot + 1) & last) {
    const number = slots[slot] as number;
    if (hashes[number] !== spread) continue;
    const first = from[number] as number;
    const past = from[number + 1] as number;
    // Most of what is met in vain: "as" and "or", which are abbreviations too.
    if (isSmall && past - first === 1 && ((index.kinds[first] as number) & CAPITALS) !== 0) continue;
    if (!beginsWith(text, start, end, first, index)) continue;
    const beginning = { start, next: end, from: first, to: past, depth: end - start };
    best = longer(best, longestForm(text, beginning, index), index);
  }
  return best;
}

/** Whether a form begins with these characters of the text, each of which stands for one symbol. */
function beginsWith(text: string, start: number, end: number, form: number, { symbols, starts }: TermIndex): boolean {
  const from = (starts[form] as number) - start;
  if (end <= start || from + end > (starts[form + 1] as number)) return false;
  for (let at = start; at < end; at++) {
    if (symbolOf(fold(text.charCodeAt(at))) !== symbols[from + at]) return false;
  }
  return true;
}

/** The longer one of two sightings that begin together; of those that end together, the one that is no plural. */
function longer(a: Sighting | undefined, b: Sighting | undefined, { starts }: TermIndex): Sighting | undefined {
  if (!a || !b) return a ?? b;
  const keyLength = ({ form }: Sighting) => (starts[form + 1] as number) - (starts[form] as number);
  return b.end > a.end || (b.end === a.end && keyLength(b) > keyLength(a)) ? b : a;
}

/** The longest form with this beginning that ends at a word's end and is spelled as it demands. */
export function longestForm(text: string, beginning: Beginning, index: TermIndex): Sighting | undefined {
  const { symbols, starts } = index;
  const { start } = beginning;
  let { next, from, to, depth } = beginning;
  let best: Sighting | undefined;
  /** Symbols still owed by a character that stands for several. */
  let owed = '';
  for (;;) {
    const ended = from;
    while (from < to && (starts[from + 1] as number) - (starts[from] as number) === depth) from++;
    if (from > ended && owed === '') best = formEndingAt(text, start, next, ended, from, index) ?? best;
    if (from === to) return best;
    let symbol: number;
    if (owed !== '') {
      symbol = owed.charCodeAt(0);
      owed = owed.slice(1);
    } else {
      if (next >= text.length) return best;
      const code = text.charCodeAt(next);
      symbol = symbolOf(fold(code));
      next = symbol === SEPARATOR ? endOfSeparator(text, next) : next + 1;
      if (symbol === IGNORABLE) continue;
      if (symbol === EXPANDS) {
        owed = expansionOf(code);
        continue;
      }
    }
    const first = symbols[(starts[from] as number) + depth] as number;
    const last = symbols[(starts[to - 1] as number) + depth] as number;
    if (symbol < first || symbol > last) return best;
    // Between two forms that go on alike all others do, too.
    if (first !== last) {
      from = firstWith(symbols, starts, depth, symbol, from, to);
      to = firstWith(symbols, starts, depth, symbol + 1, from, to);
      if (from === to) return best;
    }
    depth++;
  }
}

/** The first of the forms `from` to `to` whose symbol at a place is this one or a later one; all have that place. */
function firstWith(
  symbols: Uint8Array,
  starts: Uint32Array,
  place: number,
  symbol: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (high - low > FEW) {
    const middle = (low + high) >> 1;
    if ((symbols[(starts[middle] as number) + place] as number) < symbol) low = middle + 1;
    else high = middle;
  }
  while (low < high && (symbols[(starts[low] as number) + place] as number) < symbol) low++;
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
    const kind = (index.kinds[form] as number) & ~PLURAL_LETTERS;
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
