/** A pair of brackets: offsets of the opening and the closing one. */
export interface Bracket {
  open: number;
  close: number;
}

const SIGN = /[()[\]]/g;
const [ROUND, ROUND_END, SQUARE] = [...'()['].map((sign) => sign.charCodeAt(0)) as [number, number, number];

/**
 * What brackets of definitions are within, so that a text of nothing but brackets costs no more than any other. UTF-16
 * units, and levels.
 */
const LONGEST = 400;
const DEEPEST = 8;

/**
 * All pairs of round and square brackets of a text, the inner ones too, by where they open. Brackets without a partner,
 * very long or very deep ones are left out.
 */
export function bracketsOf(text: string): Bracket[] {
  const found: Bracket[] = [];
  const open: number[] = [];
  for (SIGN.lastIndex = 0; SIGN.test(text); ) {
    const at = SIGN.lastIndex - 1;
    const code = text.charCodeAt(at);
    if (code === ROUND || code === SQUARE) open.push(at);
    else close(text, at, open, found);
  }
  return found.sort((a, b) => a.open - b.open);
}

/** Closes the last open bracket of the kind, and with it those that opened within it. */
function close(text: string, at: number, open: number[], found: Bracket[]): void {
  const opening = text.charCodeAt(at) === ROUND_END ? ROUND : SQUARE;
  const deepest = Math.max(0, open.length - DEEPEST);
  for (let place = open.length - 1; place >= deepest; place--) {
    const start = open[place] as number;
    if (text.charCodeAt(start) !== opening) continue;
    if (at - start <= LONGEST) found.push({ open: start, close: at });
    open.length = place;
    return;
  }
}
