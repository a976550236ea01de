/**
 * A capital, or a character beyond ASCII that may be one, right behind what words of any kind have inside. Browsers search a
 * text for an expression as simple as this faster than a loop over its characters does.
 */
const INNER = /[0-9A-Za-z\u0080-\uffff/&.+'-][A-Z\u0080-\uffff]/g;

/**
 * Finds the next place, from an offset on, where a capital may stand inside a word; -1 when there is none. Words are to be
 * looked at closer there, and no word with two capitals is passed over.
 */
export function nextInnerCapital(text: string, from: number): number {
  INNER.lastIndex = from;
  return INNER.test(text) ? INNER.lastIndex - 1 : -1;
}
