import type { Span } from '../text/span.ts';

/**
 * Joins chosen sightings with those of forms that the page defines, each in the order of the text and none overlapping
 * another of its kind. Of two that overlap the longer stays, the chosen one of equals.
 */
export function joinSightings<A extends Span, B extends Span>(chosen: A[], defined: B[]): (A | B)[] {
  if (defined.length === 0) return chosen;
  const length = ({ start, end }: Span): number => end - start;
  const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
  const kept = defined.filter((mine) => !chosen.some((other) => overlap(mine, other) && length(other) >= length(mine)));
  const others = chosen.filter((other) => !kept.some((mine) => overlap(mine, other)));
  return [...others, ...kept].sort((a, b) => a.start - b.start);
}
