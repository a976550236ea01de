import { formText } from './form-text.ts';
import { type Sighting, spot } from './spot.ts';
import type { TermIndex } from './term-index.ts';

/** A last word and what parts it from the words before it; a first word and what parts it from those behind. */
const LAST_WORD = /[\s\p{Dash}]+[^\s\p{Dash}]+$/u;
const FIRST_WORD = /^[^\s\p{Dash}]+[\s\p{Dash}]+/u;

/** Gives the sightings of the longest forms that stand inside another sighting of a text. */
export type FormsWithin = (text: string, sighting: Sighting) => Sighting[];

/**
 * Makes what finds forms inside one sighting: in all but its last word, else in all but its first. Most forms hold no others,
 * which is found out once for each form that is asked for.
 */
export function spotterWithin(index: TermIndex): FormsWithin {
  const holdsForms = new Map<number, boolean>();
  return (text, { start, end, form }) => {
    const holds = holdsForms.get(form) ?? mayHoldForms(formText(form, index), index);
    holdsForms.set(form, holds);
    return holds ? moved(spotPieces(text.slice(start, end), index), start) : [];
  };
}

/** Whether forms stand in a form however it is written: abbreviations count in capitals alone. */
function mayHoldForms(form: string, index: TermIndex): boolean {
  return [form, form.toUpperCase()].some((written) => spotPieces(written, index).length > 0);
}

function spotPieces(written: string, index: TermIndex): Sighting[] {
  const last = written.search(LAST_WORD);
  if (last < 0) return [];
  const before = spot(written.slice(0, last), index);
  if (before.length > 0) return before;
  const first = FIRST_WORD.exec(written)?.[0].length ?? 0;
  return moved(spot(written.slice(first), index), first);
}

function moved(sightings: Sighting[], by: number): Sighting[] {
  return sightings.map(({ start, end, form }) => ({ start: start + by, end: end + by, form }));
}
