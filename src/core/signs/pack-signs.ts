import type { IndexedForm } from '../spotting/term-index.ts';
import { foldForm } from '../text/fold.ts';
import {
  capitalsIn,
  columnOfSymbol,
  exactly,
  FINGERPRINT_BASE,
  FINGERPRINT_BITS,
  FNV_START,
  fingerprintOf,
  GAP,
  gapOf,
  hashWith,
  placeOf,
  type SignFilter,
  SLOT,
  slotOf,
  withCapitals,
} from './sign-filter.ts';

/** Bits for each hash in a bit set: one in sixteen to thirty-two that is not in it passes. */
const BITS_PER_HASH = 16;
const BIT_SET_BASE = 64;

/** Packs the filter of these forms. */
export function packSigns(signs: IndexedForm[]): SignFilter {
  const firsts = new Set<number>();
  const beginnings = new Set<number>();
  const ends = new Set<number>();
  for (const { text, exact, plural } of signs) {
    const capitals = exact ? capitalsIn(text, 0, text.length) : 0;
    // Plurals in s are left to the reader of texts, which tries words with and without it.
    for (const ending of plural === 'es' ? ['', 'es'] : ['']) {
      const hashes = wordHashesOf(foldForm(text + ending));
      const [first = 0, ...longer] = hashes;
      const whole = hashes.at(-1) as number;
      const [firstWord = ''] = /[\p{L}\p{Nd}]+/u.exec(text) ?? [];
      firsts.add(exact && /[A-Z]/.test(firstWord) ? withCapitals(first) : first);
      for (const hash of longer) beginnings.add(hash);
      ends.add(capitals > 0 ? exactly(whole, capitals) : whole);
    }
  }
  return { firsts: packBitSet(firsts), beginnings: packBitSet(beginnings), ends: packEnds(ends) };
}

/** The hashes of a folded form up to the end of each of its words. */
function wordHashesOf(folded: string): number[] {
  const parts = folded.match(/[a-z0-9\u00c0-\uffff]+|[^a-z0-9\u00c0-\uffff]+/g) ?? [];
  const hashes: number[] = [];
  let hash = FNV_START;
  parts.forEach((part, place) => {
    const symbols = [...part].map((symbol) => symbol.charCodeAt(0));
    if (place % 2 === 1) {
      hash = hashWith(hash, symbols.map(gapOf).find((gap) => gap !== GAP) ?? GAP);
      return;
    }
    for (const symbol of symbols) hash = hashWith(hash, columnOfSymbol(symbol));
    hashes.push(hash);
  });
  return hashes;
}

function packBitSet(hashes: Set<number>): string {
  const log = Math.ceil(Math.log2(hashes.size * BITS_PER_HASH + 1));
  const cells = new Uint8Array(Math.max(4, 2 ** log) / 4);
  for (const hash of hashes) {
    const place = placeOf(hash, cells.length);
    cells[place >>> 2] = (cells[place >>> 2] as number) | (1 << (place & 3));
  }
  return Array.from(cells, (cell) => String.fromCharCode(BIT_SET_BASE + cell)).join('');
}

function packEnds(hashes: Set<number>): string {
  const slots = 2 ** Math.ceil(Math.log2(hashes.size * 1.5 + 1));
  const prints = new Uint32Array(slots);
  for (const hash of hashes) {
    let slot = slotOf(hash, slots);
    while (prints[slot] !== 0) slot = (slot + 1) & (slots - 1);
    prints[slot] = fingerprintOf(hash);
  }
  const mask = 2 ** FINGERPRINT_BITS - 1;
  const digits = Array.from({ length: SLOT }, (_, place) => (SLOT - 1 - place) * FINGERPRINT_BITS);
  const slotText = (print: number) =>
    String.fromCharCode(...digits.map((shift) => FINGERPRINT_BASE + ((print >>> shift) & mask)));
  return Array.from(prints, slotText).join('');
}
