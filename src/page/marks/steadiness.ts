import type { Budget } from '../watching/budget.ts';
import type { FoundMark, Mark } from './marks.ts';

/**
 * Keeps marks from flickering on pages that write the same text anew faster than they are looked at: its marks would come
 * with each look and be gone with the next change, three times a second. There a mark is painted once its text node has
 * lived from one look to the next.
 */
export interface Steadiness {
  /** Those of the wanted marks that will last; `found` are all of this look. */
  among(wanted: Mark[], found: readonly FoundMark[]): Mark[];
  /** Whether any was left out at the last look. */
  isHeldBack(): boolean;
}

export function createSteadiness({ isUnsteady }: Pick<Budget, 'isUnsteady'>): Steadiness {
  /** Text nodes in which marks were found at the last look; none before the first. */
  let before: WeakSet<Node> | undefined;
  let isHeldBack = false;
  return {
    among(wanted, found) {
      const known = before;
      before = new WeakSet(found.map(({ mark }) => mark.range.startContainer));
      const lasting = known && isUnsteady() ? wanted.filter(({ range }) => known.has(range.startContainer)) : wanted;
      isHeldBack = lasting.length < wanted.length;
      return lasting;
    },
    isHeldBack: () => isHeldBack,
  };
}
