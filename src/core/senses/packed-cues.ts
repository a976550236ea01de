/**
 * Cues as text. Most of their words stand in many senses, so each word is kept once, and senses name it by two digits if it is
 * one of the most used, else by three. Nothing is unpacked: words of one length stand in one text, one after the other, and
 * are cut out when a form that has them is met.
 */

/** Words by their number of UTF-16 units, the missing lengths ''; those with two digits and those with three. */
export interface CueWords {
  often: string[];
  seldom: string[];
}

/** Digits are ASCII, since scripts are (src/build/ascii-scripts.ts), and none is a TAB or a line break, which part senses. */
const FIRST_DIGIT = 40;
const BASE = 87;
/** First digits of numbers with two digits; the others begin those with three. Most words of a language are rare. */
const OFTEN = 60;
const MOST_OFTEN = OFTEN * BASE;
/** Stands between the words of one cue. */
const JOINT = ' ';

export interface PackedCues {
  words: CueWords;
  /** The digits of a list of cues, each of which has been packed. */
  digitsOf(cues: string[]): string;
}

/** Packs the cues of all senses; any white space in them comes back as one space. */
export function packCues(senses: string[][]): PackedCues {
  const lists = senses.map((cues) => cues.map(wordsOf));
  const uses = new Map<string, number>();
  for (const word of lists.flat(2)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const ranked = [...uses].sort(([, one], [, other]) => other - one).map(([word]) => word);
  const often = byLength(ranked.slice(0, MOST_OFTEN));
  const seldom = byLength(ranked.slice(MOST_OFTEN));
  const digits = new Map([
    ...often.sorted.map((word, number) => [word, digitsFrom(number, 2)] as const),
    ...seldom.sorted.map((word, number) => [word, digitsFrom(MOST_OFTEN * BASE + number, 3)] as const),
  ]);
  const digitsOfCue = (cue: string): string =>
    wordsOf(cue)
      .map((word) => digits.get(word))
      .join(JOINT);
  return {
    words: { often: often.texts, seldom: seldom.texts },
    digitsOf: (cues) => cues.map(digitsOfCue).join(''),
  };
}

function wordsOf(cue: string): string[] {
  return cue.split(/\s+/u);
}

function byLength(words: string[]): { sorted: string[]; texts: string[] } {
  const sorted = words.toSorted((one, other) => one.length - other.length);
  const texts = Array.from({ length: (sorted.at(-1)?.length ?? -1) + 1 }, () => '');
  for (const word of sorted) texts[word.length] += word;
  return { sorted, texts };
}

function digitsFrom(number: number, count: number): string {
  let digits = '';
  for (let left = number, place = 0; place < count; place++, left = Math.floor(left / BASE))
    digits = String.fromCharCode(FIRST_DIGIT + (left % BASE)) + digits;
  return digits;
}

/** The cues that these digits name. */
export function cuesNamed(digits: string, { often, seldom }: CueWords): string[] {
  const cues: string[] = [];
  const digitAt = (place: number): number => digits.charCodeAt(place) - FIRST_DIGIT;
  for (let at = 0; at < digits.length; ) {
    const joins = digits[at] === JOINT;
    if (joins) at++;
    const isOften = digitAt(at) < OFTEN;
    const pair = digitAt(at) * BASE + digitAt(at + 1);
    const word = isOften ? wordAt(pair, often) : wordAt((pair - MOST_OFTEN) * BASE + digitAt(at + 2), seldom);
    at += isOften ? 2 : 3;
    if (joins) cues.push(`${cues.pop()} ${word}`);
    else cues.push(word);
  }
  return cues;
}

/** A word by its place among all, the short ones first. */
function wordAt(place: number, texts: string[]): string {
  let left = place;
  for (let length = 1; length < texts.length; length++) {
    const words = texts[length] as string;
    const start = left * length;
    if (start < words.length) return words.slice(start, start + length);
    left -= words.length / length;
  }
  throw new RangeError(`No word of cues ${place}`);
}
