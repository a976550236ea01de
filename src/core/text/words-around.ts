/**
 * How many letters on a side of a mention make it known again: two or three words, which quotes seldom cut off on both
 * sides.
 */
const REACH = 10;

/** What stands around a mention, as numbers; the mention itself is in each. */
export interface WordsAround {
  before: number;
  after: number;
  /** Those of the two that have so many letters: with fewer, two places of a page cannot be told apart. */
  telling: number[];
}

/** What stands around a part of a text (UTF-16 offsets), so that it is known again in a quote, or in a new node. */
export function wordsAround(text: string, start: number, end: number): WordsAround {
  const before = hashFrom(text, end - 1, -1, end - start);
  const after = hashFrom(text, start, 1, end - start);
  return {
    before: before.hash,
    after: after.hash,
    telling: [before, after].flatMap(({ isTelling, hash }) => (isTelling ? [hash] : [])),
  };
}

/** FNV-1a (Fowler, Noll, Vo; 32 bits) of the letters of a mention and beyond it, in one direction. */
function hashFrom(text: string, from: number, step: 1 | -1, length: number): { hash: number; isTelling: boolean } {
  let hash = 0x811c9dc5;
  let beyond = 0;
  for (let at = from; at >= 0 && at < text.length && beyond < REACH; at += step) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) continue;
    if (Math.abs(at - from) >= length) beyond++;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return { hash: hash >>> 0, isTelling: beyond === REACH };
}
