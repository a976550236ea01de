import type { Span } from '../text/span.ts';
import { firstFrom, lastPlace, type PassageWords } from './cue-words.ts';
import type { Cues, Phrase } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';

/** Where a form stands, the sentence around it, and its neighbors among the words read. */
export interface Place extends Span {
  sentence: Span;
  /** Places of the last word before the form and of the first behind it. */
  before: number;
  behind: number;
  /** The numbers of those words where nothing but one space or sign is between, else -1. */
  wordBefore: number;
  wordBehind: number;
  /** Whether the form is known to be in capitals among capitals. */
  isShouted: boolean;
}

/** Gathers the words that speak for a meaning; undefined while only weights are wanted. */
export type Gathered = (Span & { weight: number })[] | undefined;

/** Weight of a cue by where it stands; in the same sentence it is 1. */
const AROUND_FORM = 3;
/** Around it, but of small words only ("an SGB", "my PM"): no more than a cue nearby. */
const SMALL_AROUND = 0.85;
/** Around a form that is shouted: "COME WITH ME" is no "with ME". Two such phrases and a frame are not enough. */
const AROUND_SHOUTED = 0.5;
const NEARBY = 0.85;
const FAR = 0.5;
const IN_TITLE = 0.85;
/** How far "nearby" reaches, UTF-16 units: about three lines of text. */
const NEAR = 250;
/**
 * Where the cues of a form end, UTF-16 units from it: about half a screen. A mail or an old page can be a single passage, and
 * among so many words some cues of any meaning stand by chance.
 */
const FARTHEST = 1000;
/** Characters between two words of one phrase at most: a space, a hyphen, a comma and a space. */
const GAP = 2;

/** Weighs the cues of a meaning in the passage and the title; each cue counts once, where it weighs most. */
export function weighCues(cues: Cues, place: Place, { words, title }: Reading, gathered: Gathered): number {
  let sum = 0;
  for (let number = 0; number < cues.words.length; number++) {
    const word = cues.words[number] as number;
    if (lastPlace(words, word) >= 0) sum += heaviestWord(word, place, words, gathered);
    else if (title.count > 0 && lastPlace(title, word) >= 0) sum += IN_TITLE;
  }
  for (let number = 0; number < cues.firsts.length; number++) {
    if (lastPlace(words, cues.firsts[number] as number) >= 0)
      sum += heaviestPhrase(cues.phrases[number] as Phrase, cues.small, { place, words, gathered });
  }
  return sum;
}

function heaviestWord(word: number, place: Place, words: PassageWords, gathered: Gathered): number {
  let best = 0;
  let bestAt = -1;
  for (let at = lastPlace(words, word); at >= 0; at = words.earlier[at] as number) {
    const start = words.starts[at] as number;
    const end = words.ends[at] as number;
    // A form is no cue for itself.
    if (start < place.end && end > place.start) continue;
    const weight = partOfCue(start, end, place);
    if (weight <= best) continue;
    best = weight;
    bestAt = at;
  }
  if (bestAt >= 0)
    gathered?.push({ start: words.starts[bestAt] as number, end: words.ends[bestAt] as number, weight: best });
  return best;
}

function heaviestPhrase(
  phrase: Phrase,
  small: ReadonlySet<number>,
  { place, words, gathered }: { place: Place; words: PassageWords; gathered: Gathered },
): number {
  let best = 0;
  let bestAt = -1;
  for (let at = lastPlace(words, phrase[0] as number); at >= 0; at = words.earlier[at] as number) {
    const end = endOfPhrase(phrase, at, words);
    if (end < 0) continue;
    const start = words.starts[at] as number;
    // A form is no cue for itself.
    if (start >= place.start && end <= place.end) continue;
    const isAround = start < place.end && end > place.start;
    const weight = isAround ? weightAround(phrase, small, at, { place, words }) : partOfCue(start, end, place);
    if (weight <= best) continue;
    best = weight;
    bestAt = at;
  }
  if (bestAt >= 0) {
    const start = words.starts[bestAt] as number;
    gathered?.push({ start, end: endOfPhrase(phrase, bestAt, words), weight: best });
  }
  return best;
}

/** The weight of a phrase around the form, which begins with the word at a place: "trial and error" says most of all. */
function weightAround(
  phrase: Phrase,
  small: ReadonlySet<number>,
  at: number,
  { place, words }: { place: Place; words: PassageWords },
): number {
  if (place.isShouted) return AROUND_SHOUTED;
  const isOfForm = (next: number): boolean => {
    const start = words.starts[at + next] as number;
    return start >= place.start && start < place.end;
  };
  return phrase.every((word, next) => isOfForm(next) || small.has(word)) ? SMALL_AROUND : AROUND_FORM;
}

/** Where a phrase ends that begins with the word at a place; -1 when it does not stand there. */
export function endOfPhrase(phrase: Phrase, at: number, words: PassageWords): number {
  for (let next = 1; next < phrase.length; next++) {
    if (at + next >= words.count || words.numbers[at + next] !== phrase[next]) return -1;
    const end = words.ends[at + next - 1] as number;
    const gap = (words.starts[at + next] as number) - end;
    if (gap > GAP || (gap === GAP && endsSentenceAt(end, words))) return -1;
  }
  return words.ends[at + phrase.length - 1] as number;
}

/** Whether the sign at this offset ends a sentence. */
function endsSentenceAt(offset: number, { sentenceEnds, sentences }: PassageWords): boolean {
  const sign = firstFrom(sentenceEnds, sentences, offset);
  return sign < sentences && sentenceEnds[sign] === offset;
}

/** How much of its weight a word keeps at its distance from the form. */
export function partAt(start: number, end: number, place: Place): number {
  if (start >= place.sentence.start && end <= place.sentence.end) return 1;
  return distanceOf(start, end, place) <= NEAR ? NEARBY : FAR;
}

/** The same for a cue, of which nothing is left beyond the farthest. */
function partOfCue(start: number, end: number, place: Place): number {
  return distanceOf(start, end, place) <= FARTHEST ? partAt(start, end, place) : 0;
}

function distanceOf(start: number, end: number, place: Place): number {
  return start >= place.end ? start - place.end : place.start - end;
}
