import { fold, symbolOf } from '../text/fold.ts';
import { longestForm } from './longest-form.ts';
import { ends, hashes } from './read-words.ts';
import type { Sighting } from './spot.ts';
import { BEGINS, CAPITALS, type TermIndex } from './term-index.ts';
import { mayHold } from './word-filter.ts';
import { columnOf, LETTER_S, spreadPair, spreadWord, withoutPlural } from './word-hash.ts';

/** Most letters that a plural adds. */
const MOST_LETTERS = 2;
const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * The longest form that begins with a word, or with its plural. `word` is the number of one of the words last read, which
 * begins at `start`, UTF-16 units.
 */
export function findForm(text: string, start: number, word: number, index: TermIndex): Sighting | undefined {
  const end = ends[word] as number;
  const hash = hashes[word] as number;
  const next = hashes[word + 1] as number;
  const { filter } = index.beginnings;
  let best: Sighting | undefined;
  if (mayHold(filter, spreadPair(hash, next))) {
    for (let letters = 0; letters <= (endsInS(text, ends[word + 1] as number) ? MOST_LETTERS : 0); letters++) {
      const spread = spreadPair(hash, withoutPlural(next, letters));
      best = longer(best, formBeginning(text, start, end, spread, index), index);
    }
  }
  if (best || !mayHold(filter, spreadWord(hash))) return best;
  for (let letters = 0; letters <= (endsInS(text, end) ? MOST_LETTERS : 0); letters++) {
    const spread = spreadWord(withoutPlural(hash, letters));
    best = longer(best, formBeginning(text, start, end - letters, spread, index), index);
  }
  return best;
}

function endsInS(text: string, end: number): boolean {
  return columnOf(text.charCodeAt(end - 1)) === LETTER_S;
}

/** The longest form here with this beginning, whose first word goes up to `end`. */
function formBeginning(text: string, start: number, end: number, spread: number, index: TermIndex) {
  const { slots, tags, shift } = index.beginnings;
  const last = slots.length - 1;
  const tag = spread & 0xffff;
  let best: Sighting | undefined;
  for (let slot = spread >>> shift; slots[slot] !== 0; slot = (slot + 1) & last) {
    if (tags[slot] !== tag) continue;
    const from = (slots[slot] as number) - 1;
    const to = pastBeginning(from, index);
    if (isForCapitals(from, to, index) && isSmallAt(text, start)) continue;
    if (!beginsWith(text, start, end, from, index)) continue;
    best = longer(best, longestForm(text, start, end, from, to, index), index);
  }
  return best;
}

/** The first form after this one that begins otherwise. */
function pastBeginning(form: number, { kinds }: TermIndex): number {
  let past = form + 1;
  while (past < kinds.length && ((kinds[past] as number) & BEGINS) === 0) past++;
  return past;
}

/** Whether the only one of some forms must have capitals: most of what is met in vain is "as" and "or". */
function isForCapitals(from: number, to: number, { kinds }: TermIndex): boolean {
  return to - from === 1 && ((kinds[from] as number) & CAPITALS) !== 0;
}

function isSmallAt(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= SMALL_A && code <= SMALL_Z;
}

/** Whether a form begins with these characters of the text, each of which stands for one symbol. */
function beginsWith(text: string, start: number, end: number, form: number, { keys, starts }: TermIndex): boolean {
  const from = (starts[form] as number) - start;
  if (end <= start || from + end > (starts[form + 1] as number)) return false;
  for (let at = start; at < end; at++) {
    if (symbolOf(fold(text.charCodeAt(at))) !== keys.charCodeAt(from + at)) return false;
  }
  return true;
}

/** The longer one of two sightings that begin together; of those that end together, the one that is no plural. */
function longer(a: Sighting | undefined, b: Sighting | undefined, { starts }: TermIndex): Sighting | undefined {
  if (!a || !b) return a ?? b;
  if (b.end !== a.end) return b.end > a.end ? b : a;
  const lengthOfA = (starts[a.form + 1] as number) - (starts[a.form] as number);
  return (starts[b.form + 1] as number) - (starts[b.form] as number) > lengthOfA ? b : a;
}
