/**
 * Cues that more than one sense has. They are two thirds of all text of senses, so each is kept once, and senses name it by
 * two digits. Nothing is unpacked: cues of one length stand in one text, one after the other, and are cut out when a
 * form that has them is met.
 */

/** By their number of UTF-16 units: the cues of that length. Missing lengths are ''. */
export type SharedCues = string[];

/** Digits are ASCII, since scripts are (src/build/ascii-scripts.ts), and none is a TAB or a line break, which part senses. */
const FIRST_DIGIT = 40;
const BASE = 87;
/** Cues that two digits can tell apart. */
const MOST = BASE * BASE;
const DIGITS = 2;

export interface PackedCues {
  shared: SharedCues;
  /** The digits of a shared cue; undefined for one that its sense spells out. */
  digitsOf(cue: string): string | undefined;
}

/** Packs the cues of senses: those of several, the most used first when there are too many. */
export function packCues(senses: string[][]): PackedCues {
  const uses = new Map<string, number>();
  for (const cue of senses.flat()) uses.set(cue, (uses.get(cue) ?? 0) + 1);
  const often = [...uses].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one);
  const cues = often.slice(0, MOST).map(([cue]) => cue);
  cues.sort((one, other) => one.length - other.length);
  const shared = Array.from({ length: (cues.at(-1)?.length ?? 0) + 1 }, () => '');
  for (const cue of cues) shared[cue.length] += cue;
  const digits = new Map(cues.map((cue, number) => [cue, digit(Math.floor(number / BASE)) + digit(number % BASE)]));
  return { shared, digitsOf: (cue) => digits.get(cue) };
}

function digit(value: number): string {
  return String.fromCharCode(FIRST_DIGIT + value);
}

/** The cues that these digits name. */
export function cuesNamed(digits: string, shared: SharedCues): string[] {
  return Array.from({ length: digits.length / DIGITS }, (_, place) => {
    const [high, low] = [digits.charCodeAt(DIGITS * place), digits.charCodeAt(DIGITS * place + 1)];
    return cueAt((high - FIRST_DIGIT) * BASE + low - FIRST_DIGIT, shared);
  });
}

/** A shared cue by its place, the short ones first. */
function cueAt(place: number, shared: SharedCues): string {
  let before = 0;
  for (const [length, cues] of shared.entries()) {
    const start = (place - before) * length;
    if (start < cues.length) return cues.slice(start, start + length);
    if (length > 0) before += cues.length / length;
  }
  throw new RangeError(`No shared cue ${place}`);
}
