import { type Definition, type Quote, quoteOf } from './definition.ts';
import { isSpace } from './letters.ts';

/** Endings that chemistry and drug naming give to substances. */
const SUBSTANCE = /(?<![^\s(])\p{L}{4,}(?:in|ine|ol|one|ide|ate|en|ane|id)\s*$/u;
/** Names of two words end in what the first is joined with: hydrogen peroxide, carbon tetrachloride. */
const JOINED =
  /(?<![^\s(])\p{L}{3,}\s+\p{L}*(?:ox|chlor|brom|fluor|iod|sul(?:f|ph)|nitr|hydr|cyan|phosph|carbon|acet)(?:ide|ate|ite)\s*$/u;
/** The last letters of those endings. */
const LAST_LETTERS = 'deln';
/** Longest name looked for, UTF-16 units. */
const REACH = 60;
/** How far on it is to be used again, UTF-16 units. */
const AGAIN = 5000;
const SHAPE = /^(?=.*\p{Lu}.*[\p{Lu}\d])[\p{L}\d-]{2,6}$/u;
/** Ways to give a drug, countries, numbers. */
const OTHER = /^(?:I[VMP]|SC|PO|USA?|UK|[IVX]+)$/u;

/**
 * "phenytoin (DPH)": short forms of substances often come from another of their names, so their letters tell nothing. It
 * is one when it is used again, and nothing but it stands in the brackets.
 */
export function substanceBefore(text: string, short: Quote, at: number): Definition | undefined {
  if (!SHAPE.test(short.text) || OTHER.test(short.text) || !/^\s*[)\];]/u.test(text.slice(short.end, short.end + 3)))
    return undefined;
  if (!endsAsSubstance(text, at)) return undefined;
  const before = text.slice(Math.max(0, at - REACH), at);
  const name = JOINED.exec(before) ?? SUBSTANCE.exec(before);
  if (!name) return undefined;
  const again = new RegExp(`(?<![\\p{L}\\d])${short.text}(?![\\p{L}\\d])`, 'u').test(
    text.slice(short.end, short.end + AGAIN),
  );
  return again ? { short, long: quoteOf(text, { start: at - name[0].length, end: at }), way: 'substance' } : undefined;
}

/** Whether the last letter before an offset is that of a substance: the expression would be tried at every word. */
function endsAsSubstance(text: string, offset: number): boolean {
  let at = offset;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  return LAST_LETTERS.includes(text.charAt(at - 1) || ' ');
}
