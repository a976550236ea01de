/** A pair of brackets: offsets of the opening and the closing one. */
export interface Bracket {
  open: number;
  close: number;
}

const CLOSING: Record<string, string> = { '(': ')', '[': ']' };
const PAIRS = /[()[\]]/g;

/** What brackets of definitions are within, so that a text of nothing but brackets costs no more than any other. UTF-16 units, and levels. */
const LONGEST = 400;
const DEEPEST = 8;

/** All pairs of round and square brackets of a text, the inner ones too, by where they open. Brackets without a partner, very long or very deep ones are left out. */
export function bracketsOf(text: string): Bracket[] {
  const found: Bracket[] = [];
  const open: number[] = [];
  PAIRS.lastIndex = 0;
  for (let match = PAIRS.exec(text); match; match = PAIRS.exec(text)) {
    const sign = match[0];
    if (CLOSING[sign] !== undefined) {
      open.push(match.index);
      continue;
    }
    const near = open.slice(-DEEPEST);
    const place = near.findLastIndex((at) => CLOSING[text.charAt(at)] === sign);
    if (place < 0) continue;
    const pair = { open: near[place] as number, close: match.index };
    if (pair.close - pair.open <= LONGEST) found.push(pair);
    open.length -= near.length - place;
  }
  return found.sort((a, b) => a.open - b.open);
}
