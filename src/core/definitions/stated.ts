import type { Span } from '../text/span.ts';
import { type Definition, quoteOf } from './definition.ts';
import { CAPITAL, DIGIT, isSpace, kindAt, SMALL } from './letters.ts';
import { longEndingAt, longFrom } from './long-form.ts';
import {
  BESIDE,
  BESIDE_END,
  EQUALS,
  IN_ABBREVIATIONS,
  IN_LIST,
  KNOWN_AS,
  OR_LONG,
  QUOTES,
  type Saying,
  STANDS_FOR,
} from './sayings.ts';
import { looksShort } from './short-form.ts';

/** The end of what may be between the beginning of a line, of a part of a list or of the text and its first word. */
const LINE_START = /(?:[\n;]|\.\s|ations?:\s)(?:\W{0,3}|\s*\d{1,2}[.)]\s)$/u;
const TEXT_START = /^(?:\W{0,4}|\s*\d{1,2}[.)]\s)$/u;
const BULLET = 5;
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015';
/** How words behind a short form begin that say what it stands for. */
const STANDS_FOR_BEGINS = 'siamwrt';
/** How words before a short form end that say so. */
const KNOWN_AS_ENDS = new Set(['as', 'to', 'ed', 'ka', 'a.', 'ly', ' a', 'an', 'he']);
/** How far before a short form its saying may reach, UTF-16 units. */
const BACK = 40;

/** Definitions said in words, of short forms among the capital runs of a text. */
export function statedDefinitions(text: string, runs: Span[]): Definition[] {
  const found: Definition[] = [];
  for (const run of runs) {
    const ahead = definitionAhead(text, run);
    if (ahead) found.push(ahead);
    const back = definitionBack(text, run);
    if (back) found.push(back);
  }
  return found;
}

/** The definition of a short form that has its long form behind it. */
function definitionAhead(text: string, run: Span): Definition | undefined {
  const at = skipSpace(text, skipQuote(text, run.end, 1), 1);
  if (at === text.length) return undefined;
  const next = text.charAt(at);
  if (next === ':' || DASHES.includes(next)) return beginsLine(text, run.start) ? ahead(text, run, IN_LIST) : undefined;
  if (text.charAt(run.start - 1) === '-') return undefined;
  if (next === '=') return ahead(text, run, EQUALS);
  if (next === ',')
    return isAbbreviation(text, run.start)
      ? ahead(text, run, IN_ABBREVIATIONS)
      : (ahead(text, run, OR_LONG) ?? ahead(text, run, STANDS_FOR));
  return STANDS_FOR_BEGINS.includes(next) ? ahead(text, run, STANDS_FOR) : undefined;
}

/** The definition of a short form that has its long form before it. */
function definitionBack(text: string, run: Span): Definition | undefined {
  const behind = skipQuote(text, run.start, -1);
  const end = skipSpace(text, behind, -1);
  if (end === behind) return undefined;
  if (text.startsWith('or', end - 2)) return back(text, run, BESIDE);
  if (text.charAt(end - 1) === ',' || DASHES.includes(text.charAt(end - 1))) {
    BESIDE_END.lastIndex = run.end;
    return looksLikeInitials(text, run.start) && BESIDE_END.test(text) ? back(text, run, BESIDE) : undefined;
  }
  return KNOWN_AS_ENDS.has(text.slice(Math.max(0, end - 2), end)) ? back(text, run, KNOWN_AS) : undefined;
}

function ahead(text: string, run: Span, { words, long, least, most }: Saying): Definition | undefined {
  words.lastIndex = run.end;
  if (run.end - run.start < least || !words.test(text)) return undefined;
  const at = words.lastIndex;
  const kind = kindAt(text, at);
  const short = quoteOf(text, run);
  if ((long === 'behind' && kind !== CAPITAL && kind !== SMALL) || !looksShort(short.text)) return undefined;
  const clause = insideQuotes(text, clauseFrom(text, at));
  return longFrom(text, short, clause, { end: long === 'clause' ? 'last word' : 'anywhere', most });
}

function back(text: string, run: Span, { words, least, most }: Saying): Definition | undefined {
  if (run.end - run.start < least) return undefined;
  const from = Math.max(0, run.start - BACK);
  const match = words.exec(text.slice(from, run.start));
  const short = quoteOf(text, run);
  return match && looksShort(short.text) ? longEndingAt(text, short, from + match.index, most) : undefined;
}

/** The place behind (`step` 1) or before (-1) a quotation mark that may be there. */
function skipQuote(text: string, at: number, step: 1 | -1): number {
  return QUOTES.includes(text.charAt(step > 0 ? at : at - 1) || ' ') ? at + step : at;
}

/** The same for white space. */
function skipSpace(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (isSpace(text.charCodeAt(step > 0 ? at : at - 1))) at += step;
  return at;
}

/** Whether what is before a word of a list is nothing but the sign of its item. */
function beginsLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BULLET), start);
  return LINE_START.test(before) || (start <= BULLET && TEXT_START.test(before));
}

/** The beginning of a list of abbreviations, and of a part of it. */
const ABBREVIATIONS = /[Aa]bbreviations?(?: used)?\s*[:.]\s/u;
const PART_START = /(?:[:.;]|\n)\s*$/u;
/** Longest list of abbreviations that is looked back for, UTF-16 units. */
const LONGEST_LIST = 1500;

/** Whether a word begins a part of a list of abbreviations. */
function isAbbreviation(text: string, start: number): boolean {
  return (
    PART_START.test(text.slice(Math.max(0, start - BULLET), start)) &&
    ABBREVIATIONS.test(text.slice(Math.max(0, start - LONGEST_LIST), start))
  );
}

/** Whether the letters at a place begin as short forms of three letters do. */
function looksLikeInitials(text: string, start: number): boolean {
  return isCapitalOrDigit(text, start + 1) || isCapitalOrDigit(text, start + 2);
}

function isCapitalOrDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === CAPITAL || kind === DIGIT;
}

/** Words up to which a long form behind its short form may go: a sign that ends a clause. */
const CLAUSE_END = /[.,;:()[\]=\n"”]/u;
const ARTICLE = /^(?:an?|the)\s+/iu;
/** Longest stretch looked at, UTF-16 units. */
const REACH = 160;

/** The same up to where a single quotation mark closes that opens right before it. */
function insideQuotes(text: string, { start, end }: Span): Span {
  const close = SINGLE_CLOSE[text.charAt(start - 1)]?.exec(text.slice(start, end));
  return { start, end: close ? start + close.index : end };
}
/** How a single quotation mark closes, by how it opens: not as the apostrophe of a word does. */
const SINGLE_CLOSE: Record<string, RegExp> = { '‘': /’(?!\p{L})/u, "'": /'(?!\p{L})/u };

function clauseFrom(text: string, start: number): Span {
  const ahead = text.slice(start, start + REACH);
  const from = ARTICLE.exec(ahead)?.[0].length ?? 0;
  const stop = ahead.slice(from).search(CLAUSE_END);
  return { start: start + from, end: stop < 0 ? start + ahead.length : start + from + stop };
}
