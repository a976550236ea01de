/** A way to say a definition without brackets. */
export interface Saying {
  /** What stands right behind the short form, or right before it, as an expression for that place only. */
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

export const QUOTES = '"\'“”‘’';
const QUOTE = `[${QUOTES}]?`;
/** Without bounds: browsers compile bounded repeats over and over, a third of a megabyte for these few expressions. */
const SPACE = String.raw`\s+`;

/**
 * An expression in which QUOTE stands for a quotation mark that may be there, a blank for white space and _ for white space
 * that may be there.
 */
function saying(words: string, flags: string): RegExp {
  const whole = words.replaceAll('QUOTE', QUOTE).replaceAll(' ', SPACE).replaceAll('_', String.raw`\s*`);
  return new RegExp(whole, flags);
}

function behindShort(words: string): RegExp {
  return saying(words, 'uy');
}

function beforeShort(words: string): RegExp {
  return saying(`${words}$`, 'u');
}

/** "PEM = post-exertional malaise" */
export const EQUALS: Saying = { words: behindShort('QUOTE_=_QUOTE'), long: 'behind', least: 2, most: FITS };
/** "PT stands for physical therapy" */
export const STANDS_FOR: Saying = {
  words: behindShort(
    'QUOTE,?(?: which| that)? (?:stands for|(?:is )?short for|(?:is )?(?:an?|the) (?:abbreviation|acronym|initialism)(?: that stands)? (?:of|for)|means|refers to) QUOTE',
  ),
  long: 'behind',
  least: 2,
  most: FITS,
};
/** "CRPS, or complex regional pain syndrome, …" */
export const OR_LONG: Saying = { words: behindShort(', or QUOTE'), long: 'behind', least: 3, most: FITS_WELL };
/** Glossary lists: "CRPS: complex regional pain syndrome", "CRPS – complex regional pain syndrome" */
export const IN_LIST: Saying = {
  words: behindShort(String.raw`_(?::|(?<=\s)\p{Pd}) QUOTE`),
  long: 'clause',
  least: 2,
  most: FITS_WELL,
};
/** Lists of abbreviations: "Abbreviations: CRPS, complex regional pain syndrome; PEM, post-exertional malaise" */
export const IN_ABBREVIATIONS: Saying = { words: behindShort(', '), long: 'clause', least: 2, most: FITS };
/** "complex regional pain syndrome, or CRPS", "graded motor imagery, GMI, …", "graded motor imagery – GMI – …" */
export const BESIDE: Saying = {
  words: beforeShort('(?:,| or|, or| \\p{Pd}{1,2}) QUOTE'),
  long: 'before',
  least: 3,
  most: FITS_WELL,
};
/** "…, also known as PoTS" */
export const KNOWN_AS: Saying = {
  words: beforeShort(
    ',?(?: or)?(?: also| commonly| often| usually| sometimes)? (?:abbreviated(?: as| to)?|known as|referred to as|called|shortened to|aka|a\\.k\\.a\\.|simply)(?: an?| the)? QUOTE',
  ),
  long: 'before',
  least: 3,
  most: FITS,
};

/** What ends a short form that stands beside its long form. */
export const BESIDE_END = saying('QUOTE_[,.;:)\\p{Pd}]', 'uy');
