import type { Bracket } from './brackets.ts';
import { type Definition, type Quote, quoteOf } from './definition.ts';
import { longBefore, longEndingAt, longFrom } from './long-form.ts';
import { capitalsOf, looksShort } from './short-form.ts';

/** What may come before a short form in its brackets. */
const LEAD =
  /^(?:abbreviated(?: as| to)?|abbreviation:?|or|also|called|termed|named|designated|denoted|hereafter|henceforth|(?:also )?(?:referred to|known) as|i\.e\.,?)\s+/u;
/** What ends a short form before its brackets close. */
const TAIL = /[;,:]\s|[\p{Pd}-]\s|\s(?:or|and|i\.e\.|see|for|in)\s|\s*=/u;
/** What may follow a short form of one letter: "(A = 92 %)" is a group and its share. */
const LETTER_TAIL = /^\s*[;,)\]]/u;

/** "(OR = 1.8)": the value of something that need not have been named just before, so every letter has to begin a word. */
const VALUE = /^\s*=/u;
const VALUE_MOST = 0.2;

/** "long form (SHORT)", "long form (SHORT; more)", "long form (or SHORT)". */
export function shortInBrackets(text: string, { open, close }: Bracket): Definition | undefined {
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

/** "SHORT (long form)", "SHORT (long form; more)". */
export function longInBrackets(text: string, { open, close }: Bracket): Definition | undefined {
  const word = /\S+\s*$/u.exec(text.slice(Math.max(0, open - REACH), open))?.[0];
  if (word === undefined) return undefined;
  const short = quoteOf(text, { start: open - word.length, end: open });
  if (!looksShort(short.text) || capitalsOf(short.text) < LEAST_CAPITALS) return undefined;
  const stop = text.slice(open + 1, close).search(/[;:]\s|,\s(?!and|or)/u);
  const ends = stop < 0 ? [close] : [close, open + 1 + stop];
  for (const end of ends) {
    const found = longFrom(text, short, { start: open + 1, end }, { end: 'last word', most: MOST_COST });
    if (found) return found;
  }
  return undefined;
}

/** "(long form, SHORT)". */
export function bothInBrackets(text: string, { open, close }: Bracket): Definition | undefined {
  const last = /[,;]\s+(?:or\s+)?([^,;()]+)$/u.exec(text.slice(open + 1, close));
  if (!last) return undefined;
  const short: Quote = quoteOf(text, { start: close - (last[1] as string).length, end: close });
  if (!looksShort(short.text) || capitalsOf(short.text) < LEAST_CAPITALS) return undefined;
  const found = longBefore(text, short, open + 1 + last.index);
  return found && found.long.start > open ? found : undefined;
}
