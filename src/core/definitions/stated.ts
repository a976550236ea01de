import { type Definition, quoteOf, type Span } from './definition.ts';
import { CAPITAL, DIGIT, kindAt, SMALL } from './letters.ts';
import { longEndingAt, longFrom } from './long-form.ts';
import { capitalsOf, looksShort } from './short-form.ts';

/** A way to say a definition without brackets. */
interface Saying {
  /** Every such saying has one of these words or signs: they are searched, and only around them is looked closer. */
  signs: string[];
  /** What has to be true at the end of a sign for a closer look, where the sign is frequent. */
  mayFollow?(text: string, at: number): boolean;
  /** Finds the short form, as group `short`, and the words that tie it to the long form. */
  words: RegExp;
  /** Where the long form is; with 'clause' it is all that follows up to a sign. */
  long: 'before' | 'behind' | 'clause';
  /** Fewest letters, and most cost of the alignment: what says less plainly that it defines has to fit better. */
  least: number;
  most: number;
}

/** What an alignment may cost whose letters all begin words or parts of them. */
const FITS_WELL = 0.2;
const FITS = 0.6;

/**
 * White space, letters and digits, in expressions on short stretches of text. Bounded repeats and Unicode's classes would be
 * exact, but browsers compile each place of them anew: such expressions take half a megabyte of every frame.
 */
const SPACE = String.raw`\s+`;
const LETTER = String.raw`[^\s!-,./:-@[-\x60{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb-\u00bf\u00d7\u00f7\u2010-\u206f\u20a0-\u20cf\u2190-\u245f\u2500-\u2bff\u3000-\u303f]`;
const SHORT = String.raw`(?<short>[A-Z\u00c0-\uffff]${LETTER}+)`;
/** Longest short form in such sayings, UTF-16 units. */
const LONGEST_SHORT = 12;
const QUOTE = '["\'“”‘’]?';

/**
 * An expression in which SHORT stands for a short form, QUOTE for a quotation mark that may be there, a blank for white space
 * and _ for white space that may be there.
 */
function saying(words: string): RegExp {
  const whole = words
    .replace('SHORT', SHORT)
    .replaceAll('QUOTE', QUOTE)
    .replaceAll(' ', SPACE)
    .replaceAll('_', String.raw`\s*`);
  return new RegExp(whole);
}

const FIRST = `(?<!${LETTER})SHORT`;
const SAYINGS: Saying[] = [
  // "PEM = post-exertional malaise"
  {
    signs: ['='],
    mayFollow: beginsWord,
    words: saying(`${FIRST}QUOTE_=_QUOTE`),
    long: 'behind',
    least: 2,
    most: FITS,
  },
  {
    signs: ['stands', 'short', 'abbreviation', 'acronym', 'means'],
    words: saying(
      `${FIRST}QUOTE,?(?: which)? (?:stands for|(?:is )?short for|(?:is )?an? (?:abbreviation|acronym) (?:of|for)|means) QUOTE`,
    ),
    long: 'behind',
    least: 2,
    most: FITS,
  },
  // "CRPS, or complex regional pain syndrome, …"
  { signs: [', or'], words: saying(`${FIRST}, or QUOTE`), long: 'behind', least: 3, most: FITS_WELL },
  // Glossary lists: "CRPS: complex regional pain syndrome", "CRPS – complex regional pain syndrome"
  {
    signs: ['\n', ';'],
    words: saying(String.raw`^\W{0,4}SHORT_(?::|(?<=\s)[\u2010-\u2015-]) QUOTE`),
    long: 'clause',
    least: 3,
    most: FITS_WELL,
  },
  // "complex regional pain syndrome, or CRPS, …", "graded motor imagery, GMI, …"
  {
    signs: [','],
    mayFollow: (text, at) => text.startsWith(' or ', at) || beginsShort(text, at),
    words: saying(',(?: or)? QUOTESHORT(?=QUOTE_[,.;:)])'),
    long: 'before',
    least: 3,
    most: FITS_WELL,
  },
  {
    signs: ['abbreviated', 'known', 'called', 'shortened'],
    words: saying(',?(?: also)? (?:abbreviated(?: as| to)?|known as|called|shortened to) QUOTESHORT'),
    long: 'before',
    least: 3,
    most: FITS,
  },
];

/** Whether a letter comes after white space and a quotation mark, if they are there. */
function beginsWord(text: string, at: number): boolean {
  return [0, 1, 2].some((on) => kindAt(text, at + on) === CAPITAL || kindAt(text, at + on) === SMALL);
}

/** Whether what comes after white space and a quotation mark begins as short forms of three letters do. */
function beginsShort(text: string, at: number): boolean {
  for (let on = at + 1; on <= at + 2; on++) {
    if (kindAt(text, on) !== CAPITAL) continue;
    return isCapitalOrDigit(text, on + 1) || isCapitalOrDigit(text, on + 2);
  }
  return false;
}

function isCapitalOrDigit(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === CAPITAL || kind === DIGIT;
}

/** How far around a sign its saying may reach, UTF-16 units. */
const BACK = 40;
const AHEAD = 40;

/** Definitions said in words. */
export function statedDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const saying of SAYINGS) {
    // A list may also begin with the text.
    const first = saying.long === 'clause' ? definitionAround(text, 0, 0, saying) : undefined;
    if (first) found.push(first.definition);
    for (const sign of saying.signs) {
      let done = 0;
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) {
        if (saying.mayFollow && !saying.mayFollow(text, at + sign.length)) continue;
        const around = definitionAround(text, at, done, saying);
        if (!around) continue;
        done = around.end;
        found.push(around.definition);
      }
    }
  }
  return found;
}

/** The definition that is said around a sign and not before `done`, and where what says it ends. */
function definitionAround(
  text: string,
  sign: number,
  done: number,
  saying: Saying,
): { definition: Definition; end: number } | undefined {
  const from = saying.long === 'clause' ? sign : Math.max(done, sign - BACK);
  const match = saying.words.exec(text.slice(from, sign + AHEAD));
  if (!match) return undefined;
  const definition = definitionAt(text, from + match.index, match, saying);
  return definition && { definition, end: from + match.index + match[0].length };
}

function definitionAt(text: string, at: number, match: RegExpExecArray, saying: Saying): Definition | undefined {
  const { long, least, most } = saying;
  const written = match.groups?.['short'] as string;
  if (kindAt(written, 0) !== CAPITAL || written.length < least || written.length > LONGEST_SHORT) return undefined;
  if (!looksShort(written) || capitalsOf(written) < LEAST_CAPITALS) return undefined;
  const start = at + match[0].indexOf(written);
  const short = quoteOf(text, { start, end: start + written.length });
  if (long === 'before') return longEndingAt(text, short, at, most);
  const clause = clauseFrom(text, at + match[0].length);
  return longFrom(text, short, clause, { end: long === 'clause' ? 'last word' : 'anywhere', most });
}

const LEAST_CAPITALS = 2;
/** Words up to which a long form behind its short form may go: a sign that ends a clause. */
const CLAUSE_END = /[.,;:()[\]=\n"”]/u;
const ARTICLE = /^(?:an?|the)\s+/iu;
/** Longest stretch looked at, UTF-16 units. */
const REACH = 160;

function clauseFrom(text: string, start: number): Span {
  const ahead = text.slice(start, start + REACH);
  const from = ARTICLE.exec(ahead)?.[0].length ?? 0;
  const stop = ahead.slice(from).search(CLAUSE_END);
  return { start: start + from, end: stop < 0 ? start + ahead.length : start + from + stop };
}
