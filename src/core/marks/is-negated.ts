import { isWordAt } from '../text/fold.ts';

/**
 * "non-", with a hyphen or what typesetters put in its place. No classes of Unicode here: their code takes a millisecond to
 * make, on every page with a mark.
 */
const NON = /non[-\u2010\u2011]$/i;
const LENGTH = 4;

/** Whether words stand behind "non-", so that they name what a thing is not: the "cancer pain" of "non-cancer pain". */
export function isNegated(text: string, { start }: { start: number }): boolean {
  const from = start - LENGTH;
  return from >= 0 && NON.test(text.slice(from, start)) && (from === 0 || !isWordAt(text, from - 1));
}
