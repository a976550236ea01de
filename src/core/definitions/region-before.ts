import type { Span } from '../text/span.ts';
import { CAPITAL, DIGIT, isSpace, kindAt, SIGN } from './letters.ts';

/**
 * The words before an offset of a text in which a short form of so many letters may have its long form: as many words as
 * Schwartz and Hearst (2003) have, not beyond the sentence, a dash, a bracket still open, or brackets by themselves.
 */
export function regionBefore(text: string, at: number, letters: number): Span {
  let end = at;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = borderBefore(text, end, Math.min(letters + 5, letters * 2));
  while (start < end && (isSpace(text.charCodeAt(start)) || text.charCodeAt(start) === COMMA)) start++;
  return { start, end };
}

const [COMMA, HYPHEN, POINT] = codesOf(',-.') as [number, number, number];
const DASH = 0x2014;
/** Signs that end a sentence or a part of it. */
const ENDINGS = new Set(codesOf('?!;:'));
const OPENING = new Set(codesOf('(['));
const CLOSING = new Set(codesOf(')]'));

function codesOf(signs: string): number[] {
  return [...signs].map((sign) => sign.charCodeAt(0));
}

/** Where the words end that a long form may have, from `end` to the left: after so many words or at the first border. */
function borderBefore(text: string, end: number, words: number): number {
  let left = words;
  let depth = 0;
  /** Behind the outermost brackets being passed. */
  let close = 0;
  for (let at = end; at > 0; at--) {
    // Letters and digits are no border, and most characters are such.
    if (kindAt(text, at - 1) !== SIGN) continue;
    const code = text.charCodeAt(at - 1);
    if (CLOSING.has(code)) {
      if (depth++ === 0) close = at;
    } else if (OPENING.has(code)) {
      if (--depth < 0) return at;
      if (depth === 0 && isApart(text, at - 1, close)) return close;
    } else if (at < end) {
      const isWordStart = isSpace(code) && !isSpace(text.charCodeAt(at));
      if (isWordStart && --left === 0) return at;
      if (isSpace(code) ? endsSentence(text, at - 2, at) : isDash(text, at - 1)) return at;
    }
  }
  return 0;
}

/** Whether brackets are no part of a word: white space before them, white space or a comma behind. */
function isApart(text: string, open: number, close: number): boolean {
  const behind = text.charCodeAt(close);
  return (open === 0 || isSpace(text.charCodeAt(open - 1))) && (behind === COMMA || isSpace(behind));
}

/** Whether a sentence, or a part of it, ends with a sign before white space. "T. kodakaraensis" is one name. */
function endsSentence(text: string, sign: number, next: number): boolean {
  const code = text.charCodeAt(sign);
  if (ENDINGS.has(code)) return true;
  if (code !== POINT) return false;
  const isLong = [1, 2].every(
    (back) => !isSpace(text.charCodeAt(sign - back)) && text.charCodeAt(sign - back) !== POINT,
  );
  const kind = kindAt(text, next);
  return isLong && (kind === CAPITAL || kind === DIGIT || OPENING.has(text.charCodeAt(next)));
}

/** Whether a sign is a dash: the long one, or two hyphens after letters; in chemical names they are part of the word. */
function isDash(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== HYPHEN) return code === DASH;
  return text.charCodeAt(at - 1) === HYPHEN && [2, 3].every((back) => ![SIGN, DIGIT].includes(kindAt(text, at - back)));
}

/** Two words joined by a slash: "burning/spinal cord injury" may be about spinal cord injury. */
const JOINED = /(?<=(?:^|\s)[^\s/]{3,}\/)(?=\p{L}{3,}\s)/gu;

/** Whether a part of a text may have such words. */
export function isJoined(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes('/');
}

/** What of a part of a text is behind the last such slash; all of it when there is none. */
export function afterJoined(text: string, { start, end }: Span): Span {
  const joined = [...text.slice(start, end).matchAll(JOINED)].at(-1);
  return { start: start + (joined?.index ?? 0), end };
}
