import { lettersOf } from './letters.ts';
import { BEGINNING, bitOf, INSIDE, PART, type Words } from './words-beside.ts';

/** How the letters of a short form were found in the words beside it. */
export interface Alignment {
  /** UTF-16 offsets of the first and after the last word that holds a letter. */
  start: number;
  end: number;
  cost: number;
  /** Letters found inside a word whose beginning was found too. */
  inner: number;
  /** Letters found inside a word whose beginning was not. */
  deep: number;
  /** Letters found where a word or a part of one begins. */
  heads: number;
  /** Words without a letter between those that hold one, small words and signs aside. */
  skipped: number;
  /** The same after the last letter. */
  trailing: number;
  /** Words from the first that holds a letter to the last of all. */
  words: number;
}

/** What holds for the ends of the long form. */
export interface Edges {
  /** It begins with the first word. */
  start: 'first word' | 'anywhere';
  /** It ends with the last word, or with the last one that holds a letter. */
  end: 'last word' | 'anywhere';
}

/** Costs; a letter that begins a word has none. Tuned on half of the development records. */
const COST = {
  /** A letter that begins a part of a word whose other parts hold letters, or of one that does not. */
  part: 0.05,
  laterPart: 0.2,
  /** A letter inside a word: at once after the letter before, after two such, or later. */
  run: 0.25,
  longRun: 0.1,
  inner: 0.35,
  /** A letter inside a word whose beginning was not found. */
  deep: 1.6,
  /** Words left out. */
  word: 1.1,
  small: 0.1,
  joining: 1.05,
  sign: 0.1,
  /** A small word that begins the long form. */
  smallFirst: 3,
  /** The first letter inside a word, where a part begins that no sign shows. */
  insideFirst: 0.6,
  /** Words after the last letter. */
  tail: 0.3,
};

/** A letter found at a place, with the cheapest way there. */
interface Step {
  at: number;
  cost: number;
  before: Step | undefined;
}

/**
 * The cheapest way to find letters, in order, in words: the first where a word begins, the others wherever it costs least.
 * Undefined when there is none.
 *
 * Dynamic programming over letters and the places that hold them: cost (letters) × (places of a letter)², small since a
 * letter stands in few places.
 */
export function align(letters: number[], words: Words, edges: Edges): Alignment | undefined {
  // Most brackets define nothing, which is mostly told at once.
  if (!letters.every((letter) => mayStand(letter, words))) return undefined;
  let row = firstRow(letters[0] as number, words, edges);
  if (row.length === 0) return undefined;
  const skips = skipCosts(words);
  for (let i = 1; i < letters.length && row.length > 0; i++) row = nextRow(row, letters[i] as number, words, skips);
  let best: Step | undefined;
  for (const step of row) {
    const whole = { ...step, cost: step.cost + (edges.end === 'last word' ? tailCost(step.at, words, skips) : 0) };
    if (isBetter(whole, best)) best = whole;
  }
  return best && describe(best, words);
}

/** Sums of what it costs to leave words out, from the first word on. */
function skipCosts({ words }: Words): number[] {
  let sum = 0;
  return [0, ...words.map(({ kind }) => (sum += COST[kind]))];
}

function firstRow(letter: number, words: Words, edges: Edges): Step[] {
  const row: Step[] = [];
  for (let at = 0; at < words.letters.length; at++) {
    const word = words.wordOf[at] as number;
    if (edges.start === 'first word' && word > 0) break;
    const place = words.places[at];
    if (place === INSIDE || !stands(letter, at, words)) continue;
    row.push({ at, cost: firstCost(at, words), before: undefined });
  }
  return row;
}

function firstCost(at: number, words: Words): number {
  const kind = words.words[words.wordOf[at] as number]?.kind;
  const ofWord = kind === 'small' || kind === 'joining' ? COST.smallFirst : 0;
  if (words.places[at] === BEGINNING) return ofWord;
  return ofWord + (words.letters[at - 1] === 0 ? COST.laterPart : COST.insideFirst);
}

function nextRow(row: Step[], letter: number, words: Words, skips: number[]): Step[] {
  const next: Step[] = [];
  for (let at = (row[0] as Step).at + 1; at < words.letters.length; at++) {
    if (!stands(letter, at, words)) continue;
    let best: Step | undefined;
    for (const before of row) {
      if (before.at >= at) break;
      const step = { at, cost: before.cost + stepCost(before, at, words, skips), before };
      if (isBetter(step, best)) best = step;
    }
    if (best) next.push(best);
  }
  return next;
}

/** Of equal ones the later is better: it is nearer to the short form. */
function isBetter(step: Step, than: Step | undefined): boolean {
  return !than || step.cost <= than.cost;
}

function stepCost(before: Step, at: number, words: Words, skips: number[]): number {
  const from = words.wordOf[before.at] as number;
  const to = words.wordOf[at] as number;
  const place = words.places[at];
  if (from === to && place === PART) return COST.part;
  if (from === to && at > before.at + 1) return COST.inner;
  if (from === to) return before.before?.at === before.at - 1 ? COST.longRun : COST.run;
  const left = (skips[to] as number) - (skips[from + 1] as number);
  return left + (place === BEGINNING ? 0 : place === PART ? COST.laterPart : COST.deep);
}

function tailCost(at: number, words: Words, skips: number[]): number {
  const left = (skips.at(-1) as number) - (skips[(words.wordOf[at] as number) + 1] as number);
  return left > 0 ? left + COST.tail : 0;
}

/** How numbers begin in words, by their digit. */
const NUMBERS = new Map(
  Object.entries({
    1: ['one', 'mono', 'first', 'single', 'uni'],
    2: ['two', 'di', 'bi', 'second', 'ii', 'double'],
    3: ['three', 'tri', 'third', 'iii'],
    4: ['four', 'tetra', 'quad', 'iv'],
    5: ['five', 'fifth', 'penta'],
    6: ['six', 'hexa'],
  }).map(([digit, numbers]) => [digit.charCodeAt(0), numbers.map(lettersOf)]),
);

/** Whether a letter may stand in words: false for those that none of them holds. */
function mayStand(letter: number, { seen }: Words): boolean {
  return letter <= LAST_DIGIT || (seen & bitOf(letter)) !== 0;
}

/** Whether a letter of a short form stands at a place: itself, or a digit as a number in words. */
function stands(letter: number, at: number, words: Words): boolean {
  if (words.letters[at] === letter) return true;
  if (letter > LAST_DIGIT || words.places[at] === INSIDE) return false;
  const numbers = NUMBERS.get(letter) ?? [];
  return numbers.some((number) => number.every((other, place) => words.letters[at + place] === other));
}
const LAST_DIGIT = '9'.charCodeAt(0);

function describe(last: Step, words: Words): Alignment {
  const steps: Step[] = [];
  for (let step: Step | undefined = last; step; step = step.before) steps.unshift(step);
  const count = (from: number, to: number, of = 'word'): number =>
    words.words.slice(from, to).filter(({ kind }) => kind === of).length;
  const first = words.wordOf[(steps[0] as Step).at] as number;
  const found = { inner: 0, deep: 0, heads: 0, skipped: 0 };
  let joining = 0;
  let word = first;
  for (const { at } of steps) {
    const here = words.wordOf[at] as number;
    if (words.places[at] !== INSIDE) found.heads++;
    else if (here === word) found.inner++;
    else found.deep++;
    found.skipped += count(word + 1, here);
    joining += count(word + 1, here, 'joining');
    word = here;
  }
  return {
    ...found,
    start: (words.words[first] as { start: number }).start,
    end: (words.words[word] as { end: number }).end,
    cost: last.cost - (found.inner + found.deep + found.skipped === 0 ? joining * (COST.joining - COST.small) : 0),
    trailing: count(word + 1, words.words.length),
    words: words.words.length - first,
  };
}
