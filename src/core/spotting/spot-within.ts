import type { Span } from '../text/span.ts';
import { formText } from './form-text.ts';
import { type Sighting, spot } from './spot.ts';
import type { TermIndex } from './term-index.ts';

/** A last word and what parts it from the words before it; a first word and what parts it from those behind. */
const LAST_WORD = /[\s\p{Dash}]+[^\s\p{Dash}]+$/u;
const FIRST_WORD = /^[^\s\p{Dash}]+[\s\p{Dash}]+/u;

/**
 * Makes what gives the sightings of forms inside one sighting of a text: in all but its last word, else in all but its first.
 * Offsets are those of the text. Most forms hold no others, which is found out once for each form that is asked for.
 */
export function spotterWithin(index: TermIndex): (text: string, sighting: Sighting) => Sighting[] {
  const holdsForms = new Map<number, boolean>();
  return (text, sighting) => {
    const { form } = sighting;
    const holds = holdsForms.get(form) ?? spotPieces(formText(form, index), index).length > 0;
    holdsForms.set(form, holds);
    return holds ? spotWithin(text, sighting, index) : [];
  };
}

function spotWithin(text: string, { start, end }: Span, index: TermIndex): Sighting[] {
  const found = spotPieces(text.slice(start, end), index);
  return found.map((sighting) => ({ ...sighting, start: sighting.start + start, end: sighting.end + start }));
}

function spotPieces(written: string, index: TermIndex): Sighting[] {
  const last = written.search(LAST_WORD);
  if (last < 0) return [];
  const before = spot(written.slice(0, last), index);
  if (before.length > 0) return before;
  const first = FIRST_WORD.exec(written)?.[0].length ?? 0;
  const behind = spot(written.slice(first), index);
  return behind.map((sighting) => ({ ...sighting, start: sighting.start + first, end: sighting.end + first }));
}
