import { type Span, trim } from './definition.ts';

/** Where a long form cannot go on to the left: the end of a sentence or of its part, a dash. */
const BREAK = /[?!;:]\s|[^\s.]{2}\.\s+(?=[\p{Lu}\d([])|\p{L}{2}--|\u2014/gu;
/** "and/or" style: the word after a slash where two words of letters are joined. */
const SLASH = /(?<=(?:^|\s)[^\s/]{3,})\/(?=\p{L}{3,}\s)/gu;
const SPACE = /\s/u;

/**
 * The words before an offset of a text in which a short form of so many letters may have its long form: as many words as
 * Schwartz and Hearst (2003) have, not beyond the sentence and what stands in brackets by itself.
 */
export function regionBefore(text: string, at: number, short: string, letters: number): Span {
  const { end } = trim(text, { start: 0, end: at });
  const start = wordsBack(text, end, Math.min(letters + 5, letters * 2));
  const region = text.slice(start, end);
  let from = 0;
  for (const border of short.includes('/') ? [BREAK] : [BREAK, SLASH])
    for (const { 0: found, index } of region.matchAll(border))
      if (index + found.length < region.length) from = Math.max(from, index + found.length);
  from = Math.max(from, afterBrackets(region, from));
  while (from < region.length && /[\s,]/u.test(region.charAt(from))) from++;
  return { start: start + from, end };
}

function wordsBack(text: string, from: number, words: number): number {
  let at = from;
  for (let left = words; left > 0 && at > 0; left--) {
    while (at > 0 && SPACE.test(text.charAt(at - 1))) at--;
    while (at > 0 && !SPACE.test(text.charAt(at - 1))) at--;
  }
  return at;
}

/** Behind the last bracket that is not closed again, or the last pair of brackets that is no part of a word. */
function afterBrackets(region: string, from: number): number {
  let depth = 0;
  let close = 0;
  for (let at = region.length - 1; at >= from; at--) {
    const sign = region.charAt(at);
    if (sign === ')' || sign === ']') {
      if (depth++ === 0) close = at + 1;
    } else if (sign === '(' || sign === '[') {
      if (--depth < 0) return at + 1;
      const isApart = /\s|^$/u.test(region.charAt(at - 1)) && /[\s,]/u.test(region.charAt(close));
      if (depth === 0 && isApart) return close;
    }
  }
  return from;
}
