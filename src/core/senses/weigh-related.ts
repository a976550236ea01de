import type { Meaning } from '../spotting/term-index.ts';
import { firstFrom, type PassageWords } from './cue-words.ts';
import type { Cues, Evidence } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';
import { type Gathered, type Place, partAt } from './weigh-cues.ts';

/**
 * Weight in the same sentence of a term of a related entry, by whether that has other meanings too: two such forms are not
 * enough for each other.
 */
const RELATED = 1;
const PERHAPS_RELATED = 0.7;
/** More than this makes nothing surer. */
const MOST = 2.5;

/**
 * Weighs other terms of the passage that the glossary names as related to an entry, or that are the same entry by another
 * name: post-exertional malaise beside ME, ESR beside CRP. Each entry counts once. The form itself at another place says
 * nothing, whatever it may mean.
 */
export function weighRelated(
  { entry, cues }: { entry: number; cues: Cues },
  place: Place,
  { sightings, words, known }: Reading,
  { related, meanings }: Evidence,
  gathered: Gathered,
): number {
  if (sightings.length === 1) return 0;
  const near = related[entry] ?? NONE;
  const own = meanings[sightings.find(({ start }) => start === place.start)?.form ?? NOWHERE];
  let sum = 0;
  let seen: number[] | undefined;
  for (const { start, end, form } of sightings) {
    const written = meanings[form];
    if (!written || written === own) continue;
    const meaning = known.get(start) ?? written;
    const other = relatedIn(meaning, entry, near);
    if (other === undefined || seen?.includes(other)) continue;
    seen ??= [];
    seen.push(other);
    const isSure = 'entry' in meaning;
    if (!isSure && isCue(start, cues, words)) continue;
    const weight = partAt(start, end, place) * (isSure ? RELATED : PERHAPS_RELATED);
    gathered?.push({ start, end, weight });
    sum += weight;
  }
  return Math.min(MOST, sum);
}

/** Whether the word at an offset has been weighed as a cue. */
function isCue(start: number, cues: Cues, words: PassageWords): boolean {
  const at = firstFrom(words.starts, words.count, start);
  return at < words.count && words.starts[at] === start && cues.words.includes(words.numbers[at] as number);
}

const NONE: number[] = [];
const NOWHERE = -1;

/** The first entry of a meaning that is near to an entry, or is that entry for sure. */
function relatedIn(meaning: Meaning, entry: number, near: number[]): number | undefined {
  if ('entry' in meaning) return meaning.entry === entry || near.includes(meaning.entry) ? meaning.entry : undefined;
  if (near.length === 0) return undefined;
  for (const { entry: other } of meaning.senses) if (other !== undefined && near.includes(other)) return other;
  return undefined;
}
