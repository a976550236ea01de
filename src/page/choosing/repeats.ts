import { wordsAround } from '../../core/text/words-around.ts';
import type { FoundMark } from '../marks/marks.ts';
import type { SurroundingsReader } from './surroundings.ts';

/** Tells the marks that stand in a quote of what the page says elsewhere, as far as it has been looked at. */
export interface Repeats {
  /** Those of the marks found in one look, given in reading order. */
  among(found: readonly FoundMark[], around: SurroundingsReader): Set<FoundMark>;
  /** To be called when the page has become another one. */
  forget(): void;
}

/** Places of the page's text that are remembered, so that no page fills the memory. */
const MOST_PLACES = 5000;

export function createRepeats(): Repeats {
  /** What stands around the marks outside of quotes. */
  const places = new Set<number>();
  return {
    among(found, around) {
      const repeats = new Set<FoundMark>();
      for (const one of found) {
        const { telling } = wordsAround(one.passage.text, one.start, one.end);
        if (around.of(one.mark.range.startContainer).isQuoted) {
          if (telling.some((place) => places.has(place))) repeats.add(one);
        } else if (places.size < MOST_PLACES) for (const place of telling) places.add(place);
      }
      return repeats;
    },
    forget: () => places.clear(),
  };
}
