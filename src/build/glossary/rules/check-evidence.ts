import type { Category } from '../../../core/glossary/card.ts';
import { ofEachEntry, type Rule } from './rule.ts';

/** Where readers look for how well something helps, so that a card without a level says why. */
const TREATMENTS: Category[] = ['medicines', 'procedures', 'therapies'];

/** Rules for what an entry says of how well a treatment helps, by name. */
export const EVIDENCE_RULES: Record<string, Rule> = {
  'a treatment has a level of evidence or a reason for none': ofEachEntry(({ category, evidence, unrated }) =>
    !TREATMENTS.includes(category) || evidence || unrated
      ? []
      : [{ path: ['term'], what: 'neither evidence nor unrated', mend: 'write one of the two' }],
  ),
  'only a treatment without a level gives a reason for none': ofEachEntry(({ category, evidence, unrated }) => {
    if (!unrated) return [];
    if (evidence) return [{ path: ['unrated'], what: 'unrated beside evidence', mend: 'take one of the two out' }];
    if (TREATMENTS.includes(category)) return [];
    return [
      { path: ['unrated'], what: `unrated in ${category}`, mend: `take it out; it is for ${TREATMENTS.join(', ')}` },
    ];
  }),
};
