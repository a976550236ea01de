import type { IndexedForm } from '../../../src/core/spotting/term-index.ts';

/**
 * The spotter once more, written for plainness alone: every form is tried at every place, each by comparing normalized
 * strings. Nothing of the real one is used. Cost: forms × text × the longest form, squared.
 */
export interface NaiveSighting {
  start: number;
  end: number;
  /** The form itself, not its place in an index. */
  text: string;
  exact: boolean;
}

interface Char {
  start: number;
  end: number;
  /** Written as forms are compared: '' when it does not count. */
  norm: string;
  inWord: boolean;
}

const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const IN_WORD = /^[\p{L}\p{Nd}\p{M}\p{Cf}_]$/u;
const DASH = /^[\p{Pd}\u2043\u2212]$/u;
const QUOTES = "'\u2018\u2019\u02bc\u2032\uff07";
const SPELLED_OUT: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i' };

function normOf(char: string): string {
  if (INVISIBLE.test(char)) return '';
  if (/^\s$/u.test(char)) return ' ';
  if (DASH.test(char)) return '-';
  if (QUOTES.includes(char)) return "'";
  // Only punctuation of ASCII can stand in a form, and no sign of it for another.
  if (char.length > 1 || !IN_WORD.test(char)) return /^[!-~]$/.test(char) ? char : '\0';
  const small = char.toLowerCase();
  const bare = SPELLED_OUT[small] ?? small.normalize('NFKD').replace(/\p{M}/gu, '');
  return /^[a-z0-9\u03b1-\u03c9]+$/u.test(bare) ? bare : '\0';
}

function charsOf(text: string): Char[] {
  let end = 0;
  return [...text].map((char) => {
    const start = end;
    end += char.length;
    return {
      start,
      end,
      norm: normOf(char),
      inWord: IN_WORD.test(char) && !QUOTES.includes(char),
    };
  });
}

/** A run of white space counts once, a dash counts as a space. */
function joined(chars: Char[]): string {
  return chars
    .map(({ norm }) => norm)
    .join('')
    .replace(/ +/g, ' ')
    .replaceAll('-', ' ');
}

/** As `joined`, but with capitals, and dashes apart from spaces. */
function spelled(text: string): string {
  return [...text.normalize('NFKD')]
    .map((char) => {
      const norm = normOf(char);
      return norm === ' ' || norm === '-' || norm === "'" || norm === '' ? norm : char;
    })
    .join('')
    .replace(/ +/g, ' ');
}

/** The first place from here on where something is written. */
function pastInvisible(chars: Char[], from: number): number {
  let at = from;
  while (chars[at]?.norm === '') at++;
  return at;
}

/** Whether a word begins here, apart from what is invisible before it. */
function beginsWord(chars: Char[], at: number): boolean {
  const here = chars[at];
  if (!here?.inWord || here.norm === '') return false;
  let before = at - 1;
  while (chars[before]?.norm === '') before--;
  return !chars[before]?.inWord;
}

function isForm(text: string, chars: Char[], form: IndexedForm): boolean {
  if (joined(chars) !== joined(charsOf(form.text))) return false;
  if (!form.exact) return true;
  const written = spelled(text.slice(chars[0]?.start, chars.at(-1)?.end));
  return /^[A-Z0-9]+$/.test(form.text) ? written === written.toUpperCase() : written === spelled(form.text);
}

/** Where a word that goes on with `plural` ends, or undefined when it does not go on so. */
function afterPlural(text: string, chars: Char[], from: number, form: IndexedForm): number | undefined {
  let at = from;
  for (const letter of form.plural) {
    const char = chars[at];
    if (char?.norm !== letter) return undefined;
    if (form.exact && spelled(text.slice(char.start, char.end)) !== letter) return undefined;
    at = pastInvisible(chars, at + 1);
  }
  return at;
}

/** Every end at which the form, begun at `from`, is a whole word. */
function endsOf(text: string, chars: Char[], from: number, form: IndexedForm): number[] {
  const ends: number[] = [];
  for (let to = from + 1; to <= chars.length; to++) {
    if (chars[to - 1]?.norm === '' || !isForm(text, chars.slice(from, to), form)) continue;
    const end = pastInvisible(chars, to);
    for (const stop of [end, form.plural === '' ? undefined : afterPlural(text, chars, end, form)]) {
      if (stop !== undefined && !chars[stop]?.inWord) ends.push(chars[stop - 1]?.end ?? 0);
    }
  }
  return ends;
}

/** Longest in the text; among those the longest form, and exact before folded. */
function better(a: NaiveSighting, b: NaiveSighting): boolean {
  const length = ({ text }: NaiveSighting) => joined(charsOf(text)).length;
  if (a.end !== b.end) return a.end > b.end;
  if (length(a) !== length(b)) return length(a) > length(b);
  return a.exact && !b.exact;
}

export function naiveSpot(text: string, forms: IndexedForm[]): NaiveSighting[] {
  const chars = charsOf(text);
  const sightings: NaiveSighting[] = [];
  let free = 0;
  for (let at = 0; at < chars.length; at++) {
    const start = chars[at]?.start ?? 0;
    if (start < free || !beginsWord(chars, at)) continue;
    let best: NaiveSighting | undefined;
    for (const form of forms) {
      for (const end of endsOf(text, chars, at, form)) {
        const sighting = { start, end, text: form.text, exact: form.exact };
        if (!best || better(sighting, best)) best = sighting;
      }
    }
    if (best) sightings.push(best);
    free = best?.end ?? free;
  }
  return sightings;
}
