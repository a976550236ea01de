import { lastPlace, type PassageWords } from './cue-words.ts';
import type { CompiledSense, Frame, Phrase } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';

/** Where a form stands, and the sentence around it; UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
  sentenceStart: number;
  sentenceEnd: number;
}

/** What has been found for a meaning: how much, and the words of the passage that say so. */
export interface Found {
  weight: number;
  words: { start: number; end: number; weight: number }[];
}

/** Weight of a cue by where it stands; in the same sentence it is 1. */
const AROUND_FORM = 3;
const NEARBY = 0.75;
const FAR = 0.5;
const IN_TITLE = 0.6;
const ON_PAGE = 0.35;
/** How far "nearby" reaches, UTF-16 units: about three lines of text. */
const NEAR = 250;
/** More cues than these make nothing surer. */
const MOST = 5;
const FRAME = 0.7;
/** Characters between two words of one phrase at most: a space, a hyphen, a comma and a space. */
const GAP = 2;

/** Weighs the cues of a meaning; each cue counts once, where it weighs most. */
export function weighCues(sense: CompiledSense, place: Place, reading: Reading): Found {
  const found: Found = { weight: 0, words: [] };
  for (const cue of sense.cues) {
    const best = heaviest(cue, place, reading.words);
    if (best) {
      found.words.push(best);
      found.weight += best.weight;
    } else if (firstOf(cue, reading.title)) found.weight += IN_TITLE;
    else if (reading.page && cue.every((word) => reading.page?.[word] === 1)) found.weight += ON_PAGE;
  }
  found.weight = Math.min(found.weight, MOST);
  return found;
}

function heaviest(phrase: Phrase, place: Place, words: PassageWords): Found['words'][number] | undefined {
  let best: Found['words'][number] | undefined;
  const [first] = phrase;
  for (let at = lastPlace(words, first as number); at >= 0; at = words.earlier[at] as number) {
    const span = spanAt(phrase, at, words);
    if (!span) continue;
    const weight = weightAt(span, phrase.length, place);
    if (weight > (best?.weight ?? 0)) best = { ...span, weight };
  }
  return best;
}

function firstOf(phrase: Phrase, words: PassageWords): boolean {
  for (let at = lastPlace(words, phrase[0] as number); at >= 0; at = words.earlier[at] as number) {
    if (spanAt(phrase, at, words)) return true;
  }
  return false;
}

/** Where a phrase stands that begins with the word at a place, if it does. */
function spanAt(phrase: Phrase, at: number, words: PassageWords): { start: number; end: number } | undefined {
  for (let next = 1; next < phrase.length; next++) {
    if (words.numbers[at + next] !== phrase[next] || at + next >= words.count) return undefined;
    if ((words.starts[at + next] as number) - (words.ends[at + next - 1] as number) > GAP) return undefined;
  }
  return { start: words.starts[at] as number, end: words.ends[at + phrase.length - 1] as number };
}

/** A form is no cue for itself, but a phrase around it ("trial and error") says most of all. */
function weightAt({ start, end }: { start: number; end: number }, length: number, place: Place): number {
  if (start < place.end && end > place.start) return length > 1 ? AROUND_FORM : 0;
  if (start >= place.sentenceStart && end <= place.sentenceEnd) return 1;
  return distance(start, end, place) <= NEAR ? NEARBY : FAR;
}

/** Characters between some words and the form. */
export function distance(start: number, end: number, place: Place): number {
  return start >= place.end ? start - place.end : place.start - end;
}

/** How many frames fit around a form, as weight. */
export function weighFrames(sense: CompiledSense, place: Place, { words }: Reading): Found {
  const found: Found = { weight: 0, words: [] };
  for (const frame of sense.frames) {
    const span = frameSpan(frame, place, words);
    if (!span) continue;
    found.words.push({ ...span, weight: FRAME });
    found.weight = Math.min(found.weight + FRAME, 2 * FRAME);
  }
  return found;
}

function frameSpan({ before, after }: Frame, place: Place, words: PassageWords) {
  const next = firstFrom(words, place.end);
  const firstBefore = firstFrom(words, place.start) - before.length;
  const fits = (phrase: Phrase, at: number, gapBefore: number) => {
    for (let word = 0; word < phrase.length; word++) {
      if (at + word < 0 || at + word >= words.count || words.numbers[at + word] !== phrase[word]) return false;
      const edge = word === 0 ? gapBefore : (words.ends[at + word - 1] as number);
      if ((words.starts[at + word] as number) - edge > GAP) return false;
    }
    return true;
  };
  if (before.length > 0) {
    if (firstBefore < 0 || !fits(before, firstBefore, words.starts[firstBefore] as number)) return undefined;
    if (place.start - (words.ends[firstBefore + before.length - 1] as number) > 1) return undefined;
  }
  if (after.length > 0 && !fits(after, next, place.end)) return undefined;
  const start = before.length > 0 ? (words.starts[firstBefore] as number) : place.start;
  const end = after.length > 0 ? (words.ends[next + after.length - 1] as number) : place.end;
  return { start, end };
}

/** The place of the first word that begins at an offset or later. */
function firstFrom(words: PassageWords, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
