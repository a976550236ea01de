import { type Definition, quoteOf, type Span } from './definition.ts';
import { longEndingAt, longFrom } from './long-form.ts';
import { capitalsOf, looksShort } from './short-form.ts';

/** A way to say a definition without brackets. */
interface Saying {
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

const SHORT = String.raw`(?<short>\p{Lu}[\p{L}\p{N}-]{1,11})(?![\p{L}\p{N}])`;
const QUOTE = '["\'“”‘’]?';

/** White space, bounded so that long runs of it cost no more than other text. */
const SPACE = String.raw`\s{1,4}`;

/**
 * An expression in which SHORT stands for a short form, QUOTE for a quotation mark that may be there, a blank for white space
 * and _ for white space that may be there.
 */
function saying(words: string): RegExp {
  const whole = words
    .replace('SHORT', SHORT)
    .replaceAll('QUOTE', QUOTE)
    .replaceAll(' ', SPACE)
    .replaceAll('_', `(?:${SPACE})?`);
  return new RegExp(whole, 'gu');
}

const FIRST = String.raw`(?<![\p{L}\p{N}-])SHORT`;
const SAYINGS: Saying[] = [
  // "PEM = post-exertional malaise"
  { words: saying(`${FIRST}QUOTE_=_QUOTE`), long: 'behind', least: 2, most: FITS },
  {
    words: saying(
      `${FIRST}QUOTE,?(?: which)? (?:stands for|(?:is )?short for|(?:is )?an? (?:abbreviation|acronym) (?:of|for)|means) QUOTE`,
    ),
    long: 'behind',
    least: 2,
    most: FITS,
  },
  // "CRPS, or complex regional pain syndrome, …"
  { words: saying(`${FIRST}, or QUOTE`), long: 'behind', least: 3, most: FITS_WELL },
  // Glossary lists: "CRPS: complex regional pain syndrome", "CRPS – complex regional pain syndrome"
  {
    words: saying(String.raw`(?:^\W{0,4}|[\n;]_)SHORT_(?::|(?<=\s)\p{Pd}) QUOTE`),
    long: 'clause',
    least: 3,
    most: FITS_WELL,
  },
  // "complex regional pain syndrome, or CRPS, …", "graded motor imagery, GMI, …"
  { words: saying(',(?: or)? QUOTESHORT(?=QUOTE_[,.;:)])'), long: 'before', least: 3, most: FITS_WELL },
  {
    words: saying(',?(?: also)? (?:abbreviated(?: as| to)?|known as|called|shortened to) QUOTESHORT'),
    long: 'before',
    least: 3,
    most: FITS,
  },
];

/** Words up to which a long form behind its short form may go: a sign that ends a clause. */
const CLAUSE_END = /[.,;:()[\]=\n"”]/u;
const ARTICLE = /^(?:an?|the)\s+/iu;
/** Longest stretch looked at, UTF-16 units. */
const REACH = 160;

/** Definitions said in words. */
export function statedDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const { words, long, least, most } of SAYINGS) {
    for (const match of text.matchAll(words)) {
      const written = match.groups?.['short'] as string;
      if (!looksShort(written) || capitalsOf(written) < 2 || written.length < least) continue;
      const start = match.index + match[0].indexOf(written);
      const short = quoteOf(text, { start, end: start + written.length });
      const definition =
        long === 'before'
          ? longEndingAt(text, short, match.index, most)
          : longFrom(text, short, clauseFrom(text, match.index + match[0].length), {
              end: long === 'clause' ? 'last word' : 'anywhere',
              most,
            });
      if (definition) found.push(definition);
    }
  }
  return found;
}

function clauseFrom(text: string, start: number): Span {
  const ahead = text.slice(start, start + REACH);
  const from = ARTICLE.exec(ahead)?.[0].length ?? 0;
  const stop = ahead.slice(from).search(CLAUSE_END);
  return { start: start + from, end: stop < 0 ? start + ahead.length : start + from + stop };
}
