import { type Alignment, align, type Edges } from './align.ts';
import { RULES, type Way } from './rules.ts';
import type { Words } from './words-beside.ts';

/** How a short form was found in words. */
export interface Match {
  way: Way;
  alignment: Alignment;
}

/**
 * The first rule by which the words hold the short form; undefined when none does.
 * `wordsFor` gives the words in which a number of letters may be looked for.
 */
export function matchShort(short: string, wordsFor: (letters: number) => Words, edges: Edges): Match | undefined {
  const read: Words[] = [];
  for (const { way, shape, letters: lettersFor, most, asks } of RULES) {
    if (!shape.test(short)) continue;
    const letters = lettersFor(short);
    const { length } = letters;
    const limit = most[Math.min(length, most.length) - 1];
    if (limit === undefined) continue;
    read[length] ??= wordsFor(length);
    const alignment = align(letters, read[length], edges);
    if (alignment && alignment.cost <= limit && (asks?.(alignment, read[length]) ?? true)) return { way, alignment };
  }
  return undefined;
}
