import type { Alignment } from './align.ts';
import { lettersOf } from './letters.ts';
import type { Words } from './words-beside.ts';

/**
 * The rules by which a short form is found in the words beside it, in order: the first that fits wins. As in Ab3P (Sohn
 * and others, BMC Bioinformatics 2008, 9:402) each has its own demands by the length of the short form, and was kept for
 * its measured precision: the decision "typed rules for definitions" has the numbers.
 */
export type Way =
  | 'plural'
  | 'sign'
  | 'initials'
  | 'turned'
  | 'quantity'
  | 'inner letters'
  | 'small letters'
  | 'points'
  | 'subscript'
  | 'swapped'
  | 'number'
  | 'some initials'
  | 'digits left out'
  | 'symbol'
  | 'last left out'
  | 'substance';

interface Rule {
  way: Way;
  /** Short forms that the rule is for, and the letters to look for. */
  shape: RegExp;
  letters(short: string): number[];
  /** Most cost of an alignment of 1, 2, 3, 4, 5 or more letters; none where undefined. */
  most: (number | undefined)[];
  /** What else is asked of the alignment. */
  asks?(alignment: Alignment, words: Words): boolean;
}

const ANY = Number.POSITIVE_INFINITY;
const NAMED = /\p{Lu}|\d/u;
/** Most cost where letters may stand anywhere in the words. */
const ANYWHERE: Rule['most'] = [0, 1.6, 2.1, 2.5, 2.3];
const SUBSCRIPT = /(\p{L})\(?(\d)\)?/gu;
const BELOW = /^(\p{Lu}{2,})(\p{Ll}{1,4})$/u;
const HALVES = /^([\p{L}\d]+)[\p{Pd}-]([\p{L}\d]+)$/u;

export const RULES: Rule[] = [
  // NSAIDs: the s is not a word's.
  {
    way: 'plural',
    shape: /\p{Lu}s$/u,
    letters: (short) => lettersOf(short.slice(0, -1)),
    most: [undefined, ...ANYWHERE.slice(1)],
  },
  // M+, M protein-positive.
  {
    way: 'sign',
    shape: /\p{L}[+\p{Pd}−]$/u,
    letters: (short) => lettersOf(`${short}${short.endsWith('+') ? 'p' : 'n'}`),
    most: [undefined, 0.4, 0.4, 1.7, 1.7],
  },
  { way: 'initials', shape: NAMED, letters: lettersOf, most: [0, 2, ANY, ANY, ANY], asks: isClean },
  // Rt, transepithelial resistance.
  {
    way: 'turned',
    shape: /^\p{Lu}\p{Ll}$/u,
    letters: (short) => lettersOf(`${short.slice(1)}${short.charAt(0)}`),
    most: [undefined, 2],
    asks: isClean,
  },
  {
    way: 'inner letters',
    shape: NAMED,
    letters: lettersOf,
    most: ANYWHERE,
    asks: (found, words) =>
      (found.words > 1 || words.end - found.start >= LEAST_WORD) &&
      !(found.skipped > 0 && found.inner > 0 && found.heads + found.inner < LONG),
  },
  // K(A), affinity constant: the first letter is the sign of the quantity.
  {
    way: 'quantity',
    shape: /^\p{L}\(\p{L}{1,3}\)$/u,
    letters: (short) => lettersOf(short).slice(1),
    most: [1.6, 1.6, 1.6, 1.6],
    asks: (found) => found.inner + found.deep + found.skipped === 0 && (found.trailing === 1 || found.heads > 1),
  },
  // Isc, short-circuit current: the same written below the line.
  {
    way: 'quantity',
    shape: /^\p{Lu}\p{Ll}{2,4}$/u,
    letters: (short) => lettersOf(short).slice(1),
    most: [undefined, 0.05, 0.1, 0.1],
    asks: isClean,
  },
  {
    way: 'small letters',
    shape: /^\p{Ll}[\p{Ll}-]{1,4}$/u,
    letters: lettersOf,
    most: [undefined, 2, ANY, ANY, ANY],
    asks: isClean,
  },
  // cdks, cyclin-dependent kinases.
  {
    way: 'plural',
    shape: /^\p{Ll}{3,5}s$/u,
    letters: (short) => lettersOf(short.slice(0, -1)),
    most: [undefined, undefined, ANY, ANY, ANY],
    asks: isClean,
  },
  // i.t., intrathecal.
  {
    way: 'points',
    shape: /^(?:\p{Ll}\.){2,4}$/u,
    letters: lettersOf,
    most: [undefined, ANY, ANY, ANY],
    asks: isClean,
  },
  // IP3, inositol trisphosphate: the number is said before what it counts.
  {
    way: 'subscript',
    shape: /\p{L}\(?\d/u,
    letters: (short) => lettersOf(short.replace(SUBSCRIPT, '$2$1')),
    most: [undefined, 0.6, 0.6, 0.6, 1],
  },
  // SF-36, 36-item Short Form Health Survey.
  {
    way: 'swapped',
    shape: /^\p{Lu}+[\p{Pd}-]\d+$/u,
    letters: (short) => lettersOf(short.replace(HALVES, '$2$1')),
    most: [undefined, undefined, 0.4, 2.8, 2.8],
  },
  // IVC-SCT, spiral CT after intravenous cholangiography.
  {
    way: 'swapped',
    shape: HALVES,
    letters: (short) => lettersOf(short.replace(HALVES, '$2$1')),
    most: [undefined, undefined, 0.4, 1.8, 1.8],
  },
  // HRmax, maximal heart rate: what is written below the line is said before.
  {
    way: 'swapped',
    shape: BELOW,
    letters: (short) => lettersOf(short.replace(BELOW, '$2$1')),
    most: [undefined, undefined, 0.6, 0.6, 0.6],
  },
  // Piezo2, piezo-type mechanosensitive ion channel component 2
  {
    way: 'number',
    shape: /^\p{L}{4,}-?\d{1,2}$/u,
    letters: lettersOf,
    most: [undefined, undefined, undefined, undefined, ANY],
    asks: ({ heads, deep, trailing }) => heads === 2 && deep + trailing === 0,
  },
  // TRPV1, transient receptor potential cation channel subfamily V member 1
  {
    way: 'some initials',
    shape: /^\p{Lu}{3,}\d*$/u,
    letters: lettersOf,
    most: [undefined, undefined, undefined, undefined, 4.6],
    asks: ({ inner, deep, trailing }) => inner + deep + trailing === 0,
  },
  // N2O, nitrous oxide.
  {
    way: 'digits left out',
    shape: /^\p{L}+\d\p{L}+$/u,
    letters: (short) => lettersOf(short.replace(/\d/g, '')),
    most: [undefined, 0.4, 0.4, 1, 1],
  },
  // HSP70s, heat shock proteins.
  {
    way: 'digits left out',
    shape: /^\p{L}{3,}-?\d{1,3}s?$/u,
    letters: (short) => lettersOf(short.replace(/\d+s?$/u, '')),
    most: [undefined, undefined, 0.3, 0.3, 0.3],
  },
  // E2, 17-beta-estradiol.
  {
    way: 'symbol',
    shape: /^\p{Lu}\p{Ll}?\d$/u,
    letters: (short) => lettersOf(short.replace(/\d/g, '')),
    most: [0.4, 0.4],
    asks: (found, words) => found.words === 1 && words.end - found.start >= LONG_WORD,
  },
  // IAA-B, interrupted aortic arch: the last letter is the kind.
  {
    way: 'last left out',
    shape: /\p{Lu}.*\p{Lu}.*\p{Lu}/u,
    letters: (short) => lettersOf(short).slice(0, -1),
    most: [undefined, undefined, 0.25, 0.4, 0.4],
  },
];

/** Fewest UTF-16 units of a word with letters of a short form inside it, and of one that a symbol stands for. */
const LEAST_WORD = 5;
const LONG_WORD = 7;
/** Fewest letters of a short form that may pass over a word and have letters inside another: chance finds shorter ones. */
const LONG = 5;

/** Every letter begins a word or a part of one, and no word goes without. */
function isClean({ inner, deep, skipped, trailing }: Alignment): boolean {
  return inner + deep + skipped + trailing === 0;
}
