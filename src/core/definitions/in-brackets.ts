import type { Bracket } from './brackets.ts';
import { capitalsIn } from './capital-runs.ts';
import { type Definition, type Quote, quoteOf } from './definition.ts';
import { CAPITAL, DIGIT, isSpace, kindAt, SIGN } from './letters.ts';
import { longBefore, longEndingAt, longFrom } from './long-form.ts';
import { capitalsOf, looksShort } from './short-form.ts';

/** What may come before a short form in its brackets, one after another: "(or simply PT)", "(also known as PoTS)". */
const LEAD =
  /^(?:(?:or|also|commonly|often|usually|sometimes|simply|just|so-called|i\.e\.|that is|aka|a\.k\.a\.|known as|referred to as|abbreviated(?: as| to)?|abbreviation|abbr\.|acronym|shortened to|in short|for short|called|termed|named|designated|denoted|hereafter|hereinafter|henceforth)[,:]?\s+)+/u;
/** What may come before a long form in brackets. */
const LONG_LEAD =
  /^(?:(?:which |that )?(?:is )?(?:stands for|(?:an? )?(?:abbreviation|acronym|initialism) (?:of|for)|short for|means)|or|also known as|i\.e\.|that is)[,:]?\s+/u;
/** What ends a short form before its brackets close. */
const TAIL = /[;,:]\s|[\p{Pd}-]\s|\s(?:or|and|i\.e\.|see|for|in)\s|\s*=|\s\d[\d.]*\s?(?:\p{Pd}|to)\s?\d/u;
/** What may follow a short form of one letter: "(A = 92 %)" is a group and its share. */
const LETTER_TAIL = /^\s*[;,)\]]/u;

/** "(OR = 1.8)": the value of something that need not have been named just before, so every letter has to begin a word. */
const VALUE = /^\s*=/u;
const VALUE_MOST = 0.2;

/** Longest short form without a capital or digit, with room for signs and white space, UTF-16 units. */
const LONGEST_SMALL = 8;

/** "long form (SHORT)", "long form (SHORT; more)", "long form (or SHORT)". */
export function shortInBrackets(text: string, { open, close }: Bracket): Definition | undefined {
  const letters = lookInside(text, open + 1, close);
  if (letters.letters === 0 || (letters.named === 0 && close - open > LONGEST_SMALL)) return undefined;
  const inside = text.slice(open + 1, close);
  const lead = LEAD.exec(inside)?.[0].length ?? 0;
  const tail = inside.slice(lead).search(TAIL);
  const start = open + 1 + lead;
  const short = quoteOf(text, { start, end: tail < 0 ? close : start + tail });
  if (!looksShort(short.text)) return undefined;
  if (short.text.length === 1 && (!LETTER_TAIL.test(text.slice(short.end, close + 1)) || isCounted(text, short)))
    return undefined;
  const isValue = VALUE.test(text.slice(short.end, close));
  return isValue ? longEndingAt(text, short, open, VALUE_MOST) : longBefore(text, short, open);
}

/** How far the next of a list may stand, UTF-16 units. */
const LIST = 2000;

/** Whether a letter is one of a list: (A) … (B). */
function isCounted(text: string, { text: letter, start }: Quote): boolean {
  const code = letter.charCodeAt(0);
  const around = text.slice(Math.max(0, start - LIST), start + LIST);
  return [code - 1, code + 1].some((beside) => around.includes(`(${String.fromCharCode(beside)})`));
}

/** Longest run of text before brackets that is looked at for a short form, UTF-16 units. */
const REACH = 30;
/** Most cost of a long form behind its short form: brackets behind capitals hold many other things. */
const MOST_COST = 0.6;
/** Fewest capitals of a short form that has its long form behind it. */
const LEAST_CAPITALS = 2;

/** "SHORT (long form)", "SHORT (long form; more)"; not "many TAFs (TAFdep)", which names one of them. */
export function longInBrackets(text: string, { open, close }: Bracket): Definition | undefined {
  const short = wordBefore(text, open);
  if (!short || !looksShort(short.text) || text.startsWith(short.text.replace(/s$/u, ''), open + 1)) return undefined;
  const start = open + 1 + (LONG_LEAD.exec(text.slice(open + 1, close))?.[0].length ?? 0);
  const stop = text.slice(start, close).search(/[;:]\s|,\s(?!and|or)/u);
  const ends = stop < 0 ? [close] : [close, start + stop];
  for (const end of ends) {
    const found = longFrom(text, short, { start, end }, { end: 'last word', most: MOST_COST });
    if (found) return found;
  }
  return undefined;
}

/** The word before brackets; undefined when it is longer than short forms are. */
function wordBefore(text: string, open: number): Quote | undefined {
  let end = open;
  while (isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && open - start < REACH && !isSpace(text.charCodeAt(start - 1))) start--;
  return start < end && capitalsIn(text, start, end) >= LEAST_CAPITALS
    ? { text: text.slice(start, end), start, end }
    : undefined;
}

/** How many letters a part of a text has, and how many of them, with digits, can be what short forms are known by. */
function lookInside(text: string, start: number, end: number): { letters: number; named: number } {
  let letters = 0;
  let named = 0;
  for (let at = start; at < end; at++) {
    const kind = kindAt(text, at);
    if (kind === CAPITAL || kind === DIGIT) named++;
    if (kind !== SIGN && kind !== DIGIT) letters++;
  }
  return { letters, named };
}

/** What tells a long form from one more short form of a list. */
const LONG_WORD = /\p{L}{4}/u;
/** Most cost of a long form in a list: "(Carlsbad, CA)" is a place. */
const LIST_MOST = 0.2;

/** "(long form, SHORT)". */
export function bothInBrackets(text: string, { open, close }: Bracket): Definition | undefined {
  if (capitalsIn(text, Math.max(open, close - REACH), close) < LEAST_CAPITALS) return undefined;
  const last = /[,;]\s+(?:or\s+)?([^,;()]+)$/u.exec(text.slice(open + 1, close));
  if (!last) return undefined;
  const short: Quote = quoteOf(text, { start: close - (last[1] as string).length, end: close });
  if (!looksShort(short.text) || capitalsOf(short.text) < LEAST_CAPITALS) return undefined;
  const found = longEndingAt(text, short, open + 1 + last.index, LIST_MOST);
  return found && found.long.start > open && LONG_WORD.test(found.long.text) ? found : undefined;
}
