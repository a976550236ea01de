import type { Way } from './rules.ts';

/** A part of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

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

export function quoteOf(text: string, span: Span): Quote {
  const { start, end } = trim(text, span);
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
