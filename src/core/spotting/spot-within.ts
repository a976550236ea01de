import type { Span } from '../text/span.ts';
import { type Sighting, spot } from './spot.ts';
import type { TermIndex } from './term-index.ts';

/** A last word and what parts it from the words before it; a first word and what parts it from those behind. */
const LAST_WORD = /[\s\p{Dash}]+[^\s\p{Dash}]+$/u;
const FIRST_WORD = /^[^\s\p{Dash}]+[\s\p{Dash}]+/u;

/**
 * The sightings of forms in a part of a text that is one form as a whole: in all but its last word, else in all but its first.
 * Offsets are those of the text.
 */
export function spotWithin(text: string, { start, end }: Span, index: TermIndex): Sighting[] {
  const written = text.slice(start, end);
  const last = written.search(LAST_WORD);
  if (last < 0) return [];
  const before = spotPart(written.slice(0, last), start, index);
  if (before.length > 0) return before;
  const first = FIRST_WORD.exec(written)?.[0].length ?? 0;
  return spotPart(written.slice(first), start + first, index);
}

function spotPart(part: string, offset: number, index: TermIndex): Sighting[] {
  return spot(part, index).map(({ start, end, form }) => ({ start: start + offset, end: end + offset, form }));
}
