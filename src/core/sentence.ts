import type { Span } from './definitions/definition.ts';

const NEW_LINE = 10;
const SPACE = 32;
const EXCLAMATION_MARK = 33;
const FULL_STOP = 46;
const QUESTION_MARK = 63;
/** What may close a quotation or brackets after the sign that ends a sentence. */
const CLOSING = '")\u201d\u2019]';
/** A line shorter than this ends like a sentence: it is a heading or an item of a list, not wrapped text. UTF-16 units. */
const SHORT_LINE = 60;
/** How far a sentence reaches each way at most, UTF-16 units. */
const REACH = 400;

/** The sentence around a part of a text. UTF-16 offsets. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const first = Math.max(0, start - REACH);
  const last = Math.min(text.length, end + REACH);
  let from = start;
  while (from > first && !endsSentence(text, from - 1, text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < last && !endsSentence(text, to, text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number, code: number): boolean {
  // Letters are most of a text, and above all signs that are looked for.
  if (code > QUESTION_MARK) return false;
  if (code === NEW_LINE) return at - text.lastIndexOf('\n', at - 1) < SHORT_LINE;
  if (code !== FULL_STOP && code !== EXCLAMATION_MARK && code !== QUESTION_MARK) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > SPACE) || CLOSING.includes(text.charAt(at + 1));
}
