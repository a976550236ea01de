import type { Span } from '../text/span.ts';
import type { Way } from './rules.ts';

/** Words of a text and where they stand. */
export interface Quote extends Span {
  text: string;
}

/** A short form and the long form that a text itself gives it. */
export interface Definition {
  short: Quote;
  long: Quote;
  /** The rule by which the letters of the short form were found in the long form. */
  way: Way;
}

/** The words of a span without white space and quotation marks around them. */
export function quoteOf(text: string, span: Span): Quote {
  const { start, end } = unquoted(text, trim(text, span));
  return { text: text.slice(start, end), start, end };
}

const SPACE = /\s/u;

/** The span without white space at its ends. */
function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** Marks that open a quotation, and those that close one. */
const OPENING = '"“„«‘\'';
const CLOSING = '"”“»’\'';

/**
 * The span without a quotation mark that opens at its start, or one that opens before it and closes at its end. An
 * apostrophe at the end belongs to the word: patients', adenosine 5'.
 */
function unquoted(text: string, { start, end }: Span): Span {
  const isOpen = OPENING.includes(text.charAt(start) || ' ');
  const isClosed = CLOSING.includes(text.charAt(end - 1) || ' ') && (isOpen || !"'’".includes(text.charAt(end - 1)));
  if (!isOpen && !isClosed) return { start, end };
  const inside = { start: isOpen ? start + 1 : start, end: isClosed ? end - 1 : end };
  const isWhole = ![...CLOSING].some(
    (mark) => !"'’".includes(mark) && text.slice(inside.start, inside.end).includes(mark),
  );
  return isWhole && inside.start < inside.end ? inside : { start, end };
}
