import type { CompiledSense, Evidence } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';
import { distance, type Found, type Place } from './weigh-cues.ts';

/** Weight in the same sentence of a term of a related entry, by whether that has other meanings too. */
const RELATED = 1;
const PERHAPS_RELATED = 0.7;
const NEARBY = 0.75;
const FAR = 0.5;
const NEAR = 250;
/** More than this makes nothing surer. */
const MOST = 2.5;

/**
 * Weighs other terms of the passage that the glossary names as related to a meaning, or that are the same entry by another
 * name: post-exertional malaise beside ME, ESR beside CRP. Each entry counts once.
 */
export function weighRelated(sense: CompiledSense, place: Place, { terms }: Reading, { related }: Evidence): Found {
  const found: Found = { weight: 0, words: [] };
  const { entry } = sense;
  if (entry === undefined) return found;
  const near = related[entry] ?? [];
  const seen = new Set<number>();
  for (const { start, end, entries, isAmbiguous } of terms) {
    if (start === place.start) continue;
    const isRelated = (number: number): boolean => near.includes(number) || (number === entry && !isAmbiguous);
    const other = entries.find(isRelated);
    if (other === undefined || seen.has(other)) continue;
    seen.add(other);
    const isInSentence = start >= place.sentenceStart && end <= place.sentenceEnd;
    const part = isInSentence ? 1 : distance(start, end, place) <= NEAR ? NEARBY : FAR;
    const weight = part * (isAmbiguous ? PERHAPS_RELATED : RELATED);
    found.words.push({ start, end, weight });
    found.weight = Math.min(MOST, found.weight + weight);
  }
  return found;
}
