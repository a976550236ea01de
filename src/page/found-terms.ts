import type { TermKey } from '../core/active-page.ts';
import type { Mark } from './marks.ts';

/** A term found on the whole page: an entry, or words that only the page itself explains. */
export type FoundTerm = {
  /** The words where it first stands. */
  written: string;
  count: number;
} & ({ entry: number } | { entry?: undefined; pageSays: string });

/** What makes marks ones of the same term. */
export function termKeyOf(mark: Mark): TermKey {
  return mark.entry ?? mark.pageSays;
}

/** Counts marks by their terms, in the order in which each first comes. */
export function createTermList(): { add(mark: Mark): void; terms(): FoundTerm[] } {
  const found = new Map<TermKey, FoundTerm>();
  return {
    add(mark) {
      const key = termKeyOf(mark);
      const term = found.get(key);
      if (term) {
        term.count++;
        return;
      }
      const written = mark.written.replace(/\s+/gu, ' ');
      const { entry, pageSays } = mark;
      found.set(key, entry === undefined ? { written, pageSays, count: 1 } : { entry, written, count: 1 });
    },
    terms: () => [...found.values()],
  };
}
