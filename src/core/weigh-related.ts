import type { Evidence } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';
import { type Gathered, type Place, partAt } from './weigh-cues.ts';

/** Weight in the same sentence of a term of a related entry, by whether that has other meanings too. */
const RELATED = 1;
const PERHAPS_RELATED = 0.85;
/** More than this makes nothing surer. */
const MOST = 2.5;

/**
 * Weighs other terms of the passage that the glossary names as related to an entry, or that are the same entry by another
 * name: post-exertional malaise beside ME, ESR beside CRP. Each entry counts once.
 */
export function weighRelated(
  entry: number,
  place: Place,
  { terms }: Reading,
  { related }: Evidence,
  gathered: Gathered,
): number {
  const near = related[entry] ?? [];
  let sum = 0;
  let seen: number[] | undefined;
  for (const { start, end, entries, isAmbiguous } of terms) {
    if (start === place.start) continue;
    const other = entries.find((number) => near.includes(number) || (number === entry && !isAmbiguous));
    if (other === undefined || seen?.includes(other)) continue;
    seen ??= [];
    seen.push(other);
    const weight = partAt(start, end, place) * (isAmbiguous ? PERHAPS_RELATED : RELATED);
    gathered?.push({ start, end, weight });
    sum += weight;
  }
  return Math.min(MOST, sum);
}
