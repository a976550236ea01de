import { beginningAt, findForm, longestForm } from './find-form.ts';
import { COLUMNS, columnOf, GAP, hashWith, UNCLEAR } from './first-words.ts';
import { ASCII, isWordAt } from './fold.ts';
import type { TermIndex } from './term-index.ts';

/**
 * A form found in a passage. `start` and `end` are UTF-16 offsets into the text that was read, `end` exclusive; `form` is
 * the place of the form in the index.
 */
export interface Sighting {
  start: number;
  end: number;
  form: number;
}

/**
 * Finds every form of the index in a text: whole words only, leftmost first, the longest where several begin together,
 * none overlapping.
 *
 * One pass over the text makes a hash of each word; one bit for it (first-words.ts) tells whether a form may begin with that
 * word, and only then the text is compared with those forms. Cost: proportional to the text, whatever the number of forms;
 * the words of a phrase that almost matched are read again, at most the length of the longest form each.
 */
export function spot(text: string, index: TermIndex): Sighting[] {
  const sightings: Sighting[] = [];
  const { bits, multiplier, shift } = index.firstWords;
  const columns = COLUMNS;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const start = at;
    let hash = 0;
    let column = GAP;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      column = code < ASCII ? (columns[code] as number) : columnOf(code);
      if (column >= GAP) break;
      hash = hashWith(hash, column);
    }
    let found: Sighting | undefined;
    if (column === UNCLEAR) {
      found = longestForm(text, beginningAt(text, start, index), index);
      at = endOfWord(text, at);
    } else {
      const place = Math.imul(hash, multiplier) >>> shift;
      if ((((bits[place >>> 5] as number) >>> place) & 1) !== 0) found = findForm(text, start, at, hash, index);
      at++;
    }
    if (!found) continue;
    sightings.push(found);
    at = found.end;
  }
  return sightings;
}

/** The end of the word that goes on at an offset; one further when none does. */
function endOfWord(text: string, offset: number): number {
  let at = offset + 1;
  if (isWordAt(text, offset)) while (at < text.length && isWordAt(text, at)) at++;
  return at;
}
