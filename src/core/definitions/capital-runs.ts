import type { Span } from '../text/span.ts';
import { nextInnerCapital } from './inner-capital.ts';
import { CAPITAL, kindAt, SIGN } from './letters.ts';

/** Lengths of a short form that stands without brackets, UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 12;

/**
 * The words of a text that may be short forms wherever they stand: letters, digits and hyphens that begin with a capital
 * and hold another one, in order.
 */
export function capitalRuns(text: string): Span[] {
  const runs: Span[] = [];
  let done = 0;
  for (let at = nextInnerCapital(text, 0); at >= 0; at = nextInnerCapital(text, done)) {
    let start = at;
    while (start > done && isInRun(text, start - 1)) start--;
    let end = at;
    while (end < text.length && isInRun(text, end)) end++;
    while (start < end && kindAt(text, start) !== CAPITAL) start++;
    done = Math.max(end, at + 1);
    const isLong = end - start >= SHORTEST && end - start <= LONGEST;
    const beginsInside = kindAt(text, start - 1) !== SIGN;
    if (isLong && !beginsInside && capitalsIn(text, start, end) > 1) runs.push({ start, end });
  }
  return runs;
}

function isInRun(text: string, at: number): boolean {
  return kindAt(text, at) !== SIGN || text.charAt(at) === '-';
}

/** How many capitals a part of a text has. */
export function capitalsIn(text: string, start: number, end: number): number {
  let capitals = 0;
  for (let at = start; at < end; at++) if (kindAt(text, at) === CAPITAL) capitals++;
  return capitals;
}
