import type { TermKey } from '../../core/active-page.ts';
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
