import type { Span } from './definitions/definition.ts';

const NEW_LINE = 10;
const SPACE = 32;
const FULL_STOP = 46;
const EXCLAMATION_MARK = 33;
const QUESTION_MARK = 63;
/** What may close a quotation or brackets after the sign that ends a sentence. */
const CLOSING = '")\u201d\u2019]';
/** A line shorter than this ends like a sentence: it is a heading or an item of a list, not wrapped text. UTF-16 units. */
const SHORT_LINE = 60;
/** How far a sentence reaches each way at most, UTF-16 units. */
const REACH = 400;

/** The sentence around a part of a text. UTF-16 offsets. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < REACH && !endsSentence(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < REACH && !endsSentence(text, to)) to++;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === NEW_LINE) return at - text.lastIndexOf('\n', at - 1) < SHORT_LINE;
  if (code !== FULL_STOP && code !== EXCLAMATION_MARK && code !== QUESTION_MARK) return false;
  const next = text.charCodeAt(at + 1);
  return !(next > SPACE) || CLOSING.includes(text.charAt(at + 1));
}
