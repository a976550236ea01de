/**
 * Short and long forms letter by letter. All letters are compared small and without accents, Greek letters as the first
 * letter of their name (β and beta are both b).
 */

const GREEK: Record<string, string> = {
  α: 'a',
  β: 'b',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'e',
  θ: 't',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'u',
  φ: 'p',
  χ: 'c',
  ψ: 'p',
  ω: 'o',
};

/** What a character is, for the places where parts of words begin. */
export const SIGN = 0;
export const SMALL = 1;
export const CAPITAL = 2;
export const DIGIT = 3;
/** A letter of a script without capitals. */
const OTHER = 4;

const ASCII = 128;
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(String.fromCharCode(code)));
const LETTERS = Uint16Array.from({ length: ASCII }, (_, code) => letterOf(String.fromCharCode(code)));

function kindOf(character: string): number {
  if (/\p{Ll}/u.test(character)) return SMALL;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{L}/u.test(character) ? OTHER : SIGN;
}

function letterOf(character: string): number {
  if (kindOf(character) === SIGN) return 0;
  const plain = character.normalize('NFKD').charAt(0).toLowerCase();
  return (GREEK[plain] ?? plain).charCodeAt(0);
}

/** Kinds of other characters by blocks of 256 code units, filled as texts use them. */
const blocks: (Uint8Array | undefined)[] = [];

function blockOf(number: number): Uint8Array {
  const block = Uint8Array.from({ length: 256 }, (_, low) => kindOf(String.fromCharCode(number * 256 + low)));
  blocks[number] = block;
  return block;
}

/** Whether a UTF-16 unit is a letter or digit, and of which kind. */
function kindOfCode(code: number): number {
  if (code < ASCII) return KINDS[code] as number;
  return (blocks[code >> 8] ?? blockOf(code >> 8))[code & 0xff] as number;
}

/** The kind of the UTF-16 unit at an offset; SIGN outside of the text. */
export function kindAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? SIGN : kindOfCode(text.charCodeAt(at));
}

/** The letter or digit of a UTF-16 unit as it is compared, a UTF-16 unit; 0 for anything else. */
export function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < ASCII ? (LETTERS[code] as number) : letterOf(text.charAt(at));
}

/** The letters and digits of a short form, as they are compared. */
export function lettersOf(short: string): number[] {
  const letters: number[] = [];
  for (let at = 0; at < short.length; at++) {
    const letter = letterAt(short, at);
    if (letter !== 0) letters.push(letter);
  }
  return letters;
}

const TAB = 9;
const RETURN = 13;
const BLANK = 32;
const SPACE = /\s/u;

/** Whether a UTF-16 unit is white space. */
export function isSpace(code: number): boolean {
  if (code < ASCII) return code === BLANK || (code >= TAB && code <= RETURN);
  return kindOfCode(code) === SIGN && SPACE.test(String.fromCharCode(code));
}
