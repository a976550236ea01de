/**
 * Folding: every way a character can be written is read as one symbol, so that the spotter can compare text and forms
 * symbol by symbol without making a folded copy of the text.
 *
 * A fold is a 16-bit number: the low byte is the symbol, FOLD_WORD is set when the character is part of a word.
 * Symbols are ASCII codes of lower-case letters, digits and punctuation; Greek letters have codes from GREEK_ALPHA up.
 * White space and single dashes of every kind are both SEPARATOR; only `isDash` tells them apart.
 */

/** Character that forms and text may differ in freely: soft hyphens, joiners, direction marks, combining accents. */
export const IGNORABLE = 1;
/** Character that stands for several symbols (ligatures, æ, ß): see `expansionOf`. */
export const EXPANDS = 2;
/** Half of a surrogate pair: see `isWordAt`. */
export const SURROGATE = 3;
export const SEPARATOR = 32;
const GREEK_ALPHA = 192;
const HYPHEN = 45;
const UNDERSCORE = 95;

export const FOLD_WORD = 0x100;
const SYMBOL_MASK = 0xff;

/** Letters that Unicode does not decompose but that readers and keyboards take for one another. */
const UNDECOMPOSED: Record<string, string> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i' };

const WORD = /[\p{L}\p{Nd}\p{M}_]/u;
const IGNORED = /[\p{Mn}\p{Me}\p{Cf}\u115f\u1160]/u;
const SPACE = /\s/u;
const DASH = /[\p{Pd}\u2043\u2212]/u;
const APOSTROPHE = /['\u2018\u2019\u02bc\u2032\uff07]/u;
const GREEK = /[\u03b1-\u03c9]/u;
const SYMBOL_WORD = /^[a-z0-9]+$/;

/** The symbols that one character stands for; '' when no form can hold it. */
function symbolsOf(character: string): string {
  const lower = character.toLowerCase();
  const spelled = UNDECOMPOSED[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
  if (SYMBOL_WORD.test(spelled)) return spelled;
  if (GREEK.test(spelled)) return String.fromCharCode(GREEK_ALPHA + spelled.charCodeAt(0) - 0x3b1);
  return '';
}

function foldOf(code: number): number {
  if (code < ASCII) return asciiFold(code);
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  const character = String.fromCharCode(code);
  if (IGNORED.test(character)) return IGNORABLE | FOLD_WORD;
  if (SPACE.test(character) || DASH.test(character)) return SEPARATOR;
  if (APOSTROPHE.test(character)) return "'".charCodeAt(0);
  if (!WORD.test(character)) return 0;
  const symbols = symbolsOf(character);
  if (symbols.length > 1) return EXPANDS | FOLD_WORD;
  return (symbols.charCodeAt(0) || 0) | FOLD_WORD;
}

/** As the rules for other characters would have it, but every page pays for these at once, and expressions are slow. */
function asciiFold(code: number): number {
  const isDigit = code >= 48 && code <= 57;
  const letter = code | 0x20;
  if (isDigit) return code | FOLD_WORD;
  if (letter >= 97 && letter <= 122) return letter | FOLD_WORD;
  if (code === UNDERSCORE) return FOLD_WORD;
  if (code === HYPHEN || code === 32 || (code >= 9 && code <= 13)) return SEPARATOR;
  return code > 32 && code < 127 ? code : 0;
}

const PAGE_SIZE = 256;
/** No fold: that of a code unit no text has had yet. Most texts have five or so beyond ASCII. */
const UNKNOWN = 0xffff;
const pages: (Uint16Array | undefined)[] = [];

/** Code units below this have a table for loops that cannot afford a call a character. */
export const ASCII = 128;
export const ASCII_FOLDS: Uint16Array = Uint16Array.from({ length: ASCII }, (_, code) => asciiFold(code));

/** The fold of any UTF-16 code unit. The table grows by 512 bytes for each block of 256 code units a text uses. */
export function fold(code: number): number {
  if (code < ASCII) return ASCII_FOLDS[code] as number;
  pages[code >> 8] ??= new Uint16Array(PAGE_SIZE).fill(UNKNOWN);
  const page = pages[code >> 8] as Uint16Array;
  const known = page[code & 0xff] as number;
  return known === UNKNOWN ? learn(code, page) : known;
}

function learn(code: number, page: Uint16Array): number {
  const folded = foldOf(code);
  page[code & 0xff] = folded;
  return folded;
}

export function symbolOf(folded: number): number {
  return folded & SYMBOL_MASK;
}

/** The symbols of a character whose fold is EXPANDS. */
export function expansionOf(code: number): string {
  return symbolsOf(String.fromCharCode(code));
}

/** Whether the SEPARATOR at this code unit is a dash rather than white space. */
export function isDash(code: number): boolean {
  if (code < ASCII) return code === HYPHEN;
  return DASH.test(String.fromCharCode(code));
}

/** Whether the character at this UTF-16 offset belongs to a word; ignorable characters do. */
export function isWordAt(text: string, offset: number): boolean {
  const folded = fold(text.charCodeAt(offset));
  if (folded !== SURROGATE) return (folded & FOLD_WORD) !== 0;
  const before = offset > 0 ? (text.codePointAt(offset - 1) as number) : 0;
  const whole = before > 0xffff ? before : (text.codePointAt(offset) as number);
  return WORD.test(String.fromCodePoint(whole));
}

/** Whether the character at this UTF-16 offset is skipped when reading. */
export function isIgnorableAt(text: string, offset: number): boolean {
  return symbolOf(fold(text.charCodeAt(offset))) === IGNORABLE;
}

/** The first offset from here on whose character is not skipped when reading. */
export function skipIgnorables(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isIgnorableAt(text, at)) at++;
  return at;
}

/** A text as exact forms are compared: folded as far as that leaves its capitals and dashes as they are. */
export function spellingOf(text: string): string {
  return [...text.normalize('NFKD')]
    .filter((character) => !IGNORED.test(character))
    .map((character) => (DASH.test(character) ? '-' : APOSTROPHE.test(character) ? "'" : character))
    .join('')
    .replace(/\s+/gu, ' ');
}

/**
 * A form as the spotter compares it: symbols only, each run of white space or single dash one SEPARATOR.
 * Throws a RangeError naming the character when the form holds one that no text could match.
 */
export function foldForm(form: string): string {
  let folded = '';
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    const symbol = symbolOf(fold(code));
    if (symbol === IGNORABLE) continue;
    if (symbol === EXPANDS) folded += expansionOf(code);
    else if (symbol === 0 || symbol === SURROGATE) throw new RangeError(`"${form[i]}" cannot stand in a form`);
    else folded += String.fromCharCode(symbol);
  }
  return folded.replace(/ +/g, ' ').trim();
}
