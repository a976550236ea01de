import type { PassageWords } from './cue-words.ts';
import type { Frame } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';
import { endOfPhrase, type Gathered, type Place } from './weigh-cues.ts';

/** Weight of a frame, and of one of nothing but small words, beside which anything can stand: "my ~", "~ was". */
const FRAME = 0.7;
const SMALL_FRAME = 0.25;
/** More than two frames make nothing surer. */
const MOST = 2 * FRAME;

/** Weighs what stands right beside a form: "people with ~", "~ patients". */
export function weighFrames(frames: Frame[], place: Place, { words }: Reading, gathered: Gathered): number {
  const { wordBefore, wordBehind } = place;
  if (wordBefore < 0 && wordBehind < 0) return 0;
  let sum = 0;
  for (let number = 0; number < frames.length; number++) {
    const frame = frames[number] as Frame;
    const fitsWords =
      (frame.lastBefore < 0 || frame.lastBefore === wordBefore) &&
      (frame.firstBehind < 0 || frame.firstBehind === wordBehind);
    if (!fitsWords || !fits(frame, place, words)) continue;
    const weight = frame.isSmall ? SMALL_FRAME : FRAME;
    sum += weight;
    gathered?.push({ ...spanOf(frame, place, words), weight });
  }
  return Math.min(sum, MOST);
}

function fits({ before, behind }: Frame, place: Place, words: PassageWords): boolean {
  const first = place.before - before.length + 1;
  if (before.length > 0 && (words.numbers[first] !== before[0] || endOfPhrase(before, first, words) < 0)) return false;
  return behind.length === 0 || endOfPhrase(behind, place.behind, words) >= 0;
}

function spanOf({ before, behind }: Frame, place: Place, words: PassageWords): { start: number; end: number } {
  return {
    start: before.length > 0 ? (words.starts[place.before - before.length + 1] as number) : place.start,
    end: behind.length > 0 ? (words.ends[place.behind + behind.length - 1] as number) : place.end,
  };
}
