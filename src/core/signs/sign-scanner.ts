import { ASCII, fold, symbolOf } from '../text/fold.ts';
import {
  COLUMNS,
  capitalsIn,
  columnOf,
  exactly,
  FNV_START,
  GAP,
  gapOf,
  hashWith,
  isInBitSet,
  isInEnds,
  LETTER_S,
  NOTHING,
  SEVERAL,
  type SignFilter,
  severalColumns,
  withCapitals,
} from './sign-filter.ts';

/** Reads texts that follow one another, such as the text nodes of a page, for signs. */
export interface SignScanner {
  /**
   * Reads on; whether a sign may stand here, alone or together with the texts before. Whether words of two texts belong
   * together is not known: both ways are tried.
   */
  read(text: string): boolean;
}

/** Texts may be parted anywhere, inside words too: beginnings of signs left open at an end are kept, as many as this. */
const MOST_OPEN = 8;
/** Longest beginning kept, UTF-16 units: the longest form among white space. */
const LONGEST_OPEN = 256;
/** The bit that small ASCII letters and digits have, and capitals have not. */
const SMALL = 0x20;

/** Starts reading with a filter. Takes time in proportion to the text, whatever the number of signs. */
export function createSignScanner({ firsts, beginnings, ends }: SignFilter): SignScanner {
  let open: string[] = [];
  /** Where in the text at hand the first beginning stands that its end leaves open; -1 when there is none. */
  let openFrom = -1;
  /** Where the word last read ended, and its hash without the s at its end; that of the word itself when it has none. */
  let wordEnd = 0;
  let singular = 0;

  const isFirst = (hash: number, all: number): boolean =>
    isInBitSet(firsts, hash) || (all !== SMALL && isInBitSet(firsts, withCapitals(hash)));
  const mayEnd = (text: string, start: number, end: number, hash: number): boolean => {
    if (isInEnds(ends, hash)) return true;
    const capitals = capitalsIn(text, start, end);
    return capitals > 0 && isInEnds(ends, exactly(hash, capitals));
  };
  /** The hash of what came before and the word that goes on at `start`; sets `wordEnd` and `singular`. */
  const hashOfWord = (text: string, start: number, hash: number): number => {
    let before = hash;
    let now = hash;
    let last = GAP;
    for (wordEnd = start; wordEnd < text.length; wordEnd++) {
      const code = text.charCodeAt(wordEnd);
      const column = columnOf(code);
      if (column === GAP) break;
      if (column === NOTHING) continue;
      for (const one of column === SEVERAL ? severalColumns(code) : [column]) {
        before = now;
        now = hashWith(now, one);
        last = one;
      }
    }
    singular = last === LETTER_S ? before : now;
    return now;
  };
  /**
   * Whether a sign may begin with the word from `start` to `end`, which has this hash, has just been read, and may or may
   * not be a beginning.
   */
  const mayGoOn = (text: string, start: number, end: number, first: number, mayBegin: boolean): boolean => {
    let at = end;
    let hash = first;
    let isBeginning = mayBegin;
    for (;;) {
      if (isBeginning && mayEnd(text, start, at, hash)) return true;
      if (singular !== hash && mayEnd(text, start, at, singular)) return true;
      const inWord = at === text.length;
      let gap = GAP;
      for (; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (columnOf(code) !== GAP && columnOf(code) !== NOTHING) break;
        if (gap === GAP) gap = gapOf(symbolOf(fold(code)));
      }
      if (at === text.length) {
        if ((isBeginning || inWord) && openFrom < 0) openFrom = start;
        return false;
      }
      if (!isBeginning) return false;
      hash = hashOfWord(text, at, hashWith(hash, gap));
      at = wordEnd;
      isBeginning = isInBitSet(beginnings, hash);
    }
  };
  /** Whether a sign may begin before `to`. The loop that every page pays for. */
  const signBefore = (text: string, to: number): boolean => {
    openFrom = -1;
    const { length } = text;
    let at = 0;
    while (at < to) {
      const start = at;
      let hash = FNV_START;
      let before = hash;
      let column = GAP;
      /** SMALL stays set in it as long as no capital was met, nor a letter that may be one. */
      let all = SMALL;
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        const next = code < ASCII ? (COLUMNS[code] as number) : columnOf(code);
        if (next <= GAP) break;
        column = next;
        all &= code < ASCII ? code : 0;
        before = hash;
        hash = hashWith(hash, column);
      }
      singular = column === LETTER_S ? before : hash;
      if (at < length && columnOf(text.charCodeAt(at)) < GAP) {
        hash = hashOfWord(text, start, FNV_START);
        at = wordEnd;
        all = 0;
      }
      if (at > start) {
        const isBeginning = isFirst(hash, all) || (singular !== hash && isFirst(singular, all));
        if ((isBeginning || at === length) && mayGoOn(text, start, at, hash, isBeginning)) return true;
      }
      at++;
    }
    return false;
  };
  const keepOpen = (text: string, kept: string[]): void => {
    if (openFrom < 0 || text.length - openFrom > LONGEST_OPEN || kept.length >= MOST_OPEN) return;
    const beginning = text.slice(openFrom);
    if (!kept.includes(beginning)) kept.push(beginning);
  };
  return {
    read(text) {
      const kept: string[] = [];
      for (const beginning of open) {
        const joined = beginning + text.slice(0, LONGEST_OPEN);
        if (signBefore(joined, beginning.length)) return true;
        keepOpen(joined, kept);
      }
      if (signBefore(text, text.length)) return true;
      keepOpen(text, kept);
      open = kept;
      return false;
    },
  };
}
