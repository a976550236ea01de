const NEW_LINE = 10;
const SPACE = 32;
/** What may close a quotation or brackets after the sign that ends a sentence. */
const CLOSING = '")\u201d\u2019]';
/** A line shorter than this ends like a sentence: it is a heading or an item of a list, not wrapped text. UTF-16 units. */
const SHORT_LINE = 60;

/** Whether a sentence ends with the line end, period, exclamation or question mark at an offset of a text. */
export function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) === NEW_LINE) return at - text.lastIndexOf('\n', at - 1) < SHORT_LINE;
  const next = text.charCodeAt(at + 1);
  return !(next > SPACE) || CLOSING.includes(text.charAt(at + 1));
}
