import type { Span } from './definition.ts';
import { CAPITAL, kindAt, kindOfCode, SIGN } from './letters.ts';

const ASCII = 128;
const LARGE_A = 65;
const LARGE_Z = 90;
const SMALL_A = 97;
const SMALL_Z = 122;
const HYPHEN = 45;
/** Lengths of a short form that stands without brackets, UTF-16 units. */
const SHORTEST = 2;
const LONGEST = 12;

/**
 * The words of a text that may be short forms wherever they stand: letters, digits and hyphens that begin with a capital
 * and hold another one, in order. One pass that looks closer only at capitals.
 */
export function capitalRuns(text: string): Span[] {
  const runs: Span[] = [];
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < ASCII ? code < LARGE_A || code > LARGE_Z : kindOfCode(code) !== CAPITAL) continue;
    const start = at;
    let capitals = 1;
    for (at++; at < length; at++) {
      const next = text.charCodeAt(at);
      if (next >= SMALL_A && next <= SMALL_Z) continue;
      const kind = kindOfCode(next);
      if (kind === SIGN && next !== HYPHEN) break;
      if (kind === CAPITAL) capitals++;
    }
    const isLong = at - start >= SHORTEST && at - start <= LONGEST;
    if (capitals > 1 && isLong && !beginsInside(text, start)) runs.push({ start, end: at });
  }
  return runs;
}

/** Whether a word goes on at an offset rather than begins there. */
function beginsInside(text: string, start: number): boolean {
  return kindAt(text, start - 1) !== SIGN;
}
