/** Longest short form: longer words in brackets are remarks. UTF-16 units and words. */
const LONGEST = 24;
const MOST_WORDS = 3;

const LETTER = /\p{L}/u;
/** Short forms such as 1,25-(OH)2D3, NT2/D1, 2'dCF, R.D.T., K(A), MEF cells. */
const SHORT = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}\s.,/'’+*&()[\]\p{Pd}−]*$/u;
const ENDING = /[\p{L}\p{N}.)\]'+*\p{Pd}−]$/u;
/** What brackets hold in every paper without naming anything: counts, probabilities, references, units, numbers of a list. */
const REMARK =
  /^(?:n|p|i{1,3}|iv|vi{0,3}|ix|x|I{2,3}|vs|ns|pp|vol|[Nn]o|[Yy]es|and|or|the|see|both|e\.?g|i\.?e|cf|fig|table|ref|[cmnk]m|[kmn]g|m[lL]|hr|min|kb)\.?$/u;
/** "(Fig. 2A)", "(group A)", "(Grade III)", "(day 7)": where to look, or which one of several. */
const NUMBERED =
  /^(?:fig|figure|table|box|section|chapter|part|step|eq|equation|ref|group|arm|class|grade|stage|phase|type|level|case|day|week|month|year)s?\.?\s(?:\d[\d.]*\p{L}?|[ivx]+|\p{L})$/u;
/** Names of people, places, months and companies, and what they end in: Smith, Japan, Monday, Inc. */
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{4,}(?![\p{L}\p{N}])|^\p{Lu}\p{Ll}+\.$/u;
const ION = /^(?:H|Li|Na|K|Cl|Br|NH4|(?:Mg|Ca|Zn|Fe|Cu|Mn)2|Fe3)[+\p{Pd}−]$/u;
/** A number with its unit; 3D and 5HT are none. */
const MEASURE = /^[\d.,]+(?:\s?(?:%|\p{Ll}{1,3}|[mk]\p{Lu}\p{Ll}?)|\s\p{Lu})?(?:\/\w+)?$/u;

const NO_SHORT = [REMARK, MEASURE, NAME, ION];

/** Whether words have the shape of a short form. Whether they are one only the long form beside them can tell. */
export function looksShort(words: string): boolean {
  if (words.length === 0 || words.length > LONGEST) return false;
  if (!SHORT.test(words) || !ENDING.test(words) || !LETTER.test(words)) return false;
  // In small letters: an expression for both cases takes twice as long to make.
  if (NO_SHORT.some((shape) => shape.test(words)) || NUMBERED.test(words.toLowerCase())) return false;
  return words.split(/\s+/u).length <= MOST_WORDS;
}

/** How many capitals words have. */
export function capitalsOf(words: string): number {
  return words.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Fewest capitals that make words look like an abbreviation to anyone. */
const LEAST_CAPITALS = 2;
/** A word written as names are. */
const NAME_WORD = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/u;

/** Whether words look like an abbreviation also where nothing around says that they are one: PoTS, but not Anna Smith. */
export function looksAbbreviated(words: string): boolean {
  return capitalsOf(words) >= LEAST_CAPITALS && !NAME_WORD.test(words);
}
