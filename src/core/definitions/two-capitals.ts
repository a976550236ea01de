/**
 * Two capitals, or characters beyond ASCII that may be some, with nothing between them but what words of any kind have
 * inside. Browsers search a text for an expression as simple as this twice as fast as a loop over its characters does.
 */
const PAIR = /[A-Z\u0080-\uffff][0-9a-z/&.+'-]*[A-Z\u0080-\uffff]/g;

/**
 * Finds the next place, from an offset on, where a word may have two capitals: that of the second. -1 when there is none.
 * Words are to be looked at closer there, and no word with two capitals is passed over.
 */
export function nextSecondCapital(text: string, from: number): number {
  PAIR.lastIndex = from;
  return PAIR.test(text) ? PAIR.lastIndex - 1 : -1;
}
