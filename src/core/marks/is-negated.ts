/** "non-", with a hyphen or what typesetters put in its place. */
const BEFORE = /(?:^|[^\p{L}\p{N}])non[-\u2010\u2011]$/iu;

/** Whether words stand behind "non-", so that they name what a thing is not: the "cancer pain" of "non-cancer pain". */
export function isNegated(text: string, { start }: { start: number }): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 5), start));
}
