import * as v from 'valibot';
import type { Source } from '../../../core/glossary/card.ts';
import type { Problem } from './problem.ts';

/**
 * How sure a number is. `C`: it was read in the source. `C2`: in another text that quotes it. Anything else stops the
 * build.
 */
export const confidence = v.picklist(
  ['C', 'C2'],
  'is not confirmed: a number is published only as C (read in its source) or C2 (read in a text that quotes it)',
);

export type Confidence = v.InferOutput<typeof confidence>;

export type Fault = Pick<Problem, 'what' | 'mend'>;

/** Why a source cannot carry a number that is as sure as this; undefined when it can. */
export function sourceFault(
  source: string,
  confidence: Confidence,
  sources: Record<string, Source>,
): Fault | undefined {
  const seen = Object.hasOwn(sources, source) ? sources[source]?.confidence : undefined;
  if (!seen) return { what: `the source "${source}" is not in sources.yaml`, mend: 'correct the key, or add it there' };
  if (seen === 'unchecked') {
    return { what: `nobody has checked the source "${source}"`, mend: 'read it, or take the number out' };
  }
  if (seen === 'second-hand' && confidence === 'C') {
    return { what: `the source "${source}" was seen second-hand only`, mend: 'write C2, or read the source' };
  }
  return undefined;
}
