import type { MarkFinder } from './marks/mark-finder.ts';
import type { FoundMark } from './marks/marks.ts';
import type { Passage } from './reading/passage-builder.ts';
import { type Reading, walkPassages } from './reading/passages.ts';

/**
 * Slices in which one view is read at most: enough where reading takes six times as long as a look may, as with an old computer
 * or while a page loads.
 */
const MOST_SLICES = 6;

/** Reads what is in view, in slices. */
export interface ViewReading {
  /** What has been read so far. */
  passages: readonly Passage[];
  /** The marks in that. */
  found: readonly FoundMark[];
  /** Reads on, at least one step, until the time is over; gives whether all has been read. */
  goOn(isOver: () => boolean): boolean;
  /** Whether what is left can be read, as long as nothing changes or moves. */
  canGoOn(): boolean;
}

/** Starts to read a view; nothing is read before `goOn`. */
export function readView(reading: Omit<Reading, 'onTooLong' | 'isOver'>, finder: MarkFinder): ViewReading {
  const passages: Passage[] = [];
  const found: FoundMark[] = [];
  let isTimeOver = (): boolean => false;
  let slices = 0;
  /** A text was too long to be read, or the search for the part of it that is in view was broken off. */
  let hasGap = false;
  const walk = walkPassages({
    ...reading,
    onTooLong() {
      hasGap = true;
    },
    isOver() {
      const isOver = isTimeOver();
      hasGap ||= isOver;
      return isOver;
    },
  });
  return {
    passages,
    found,
    goOn(isOver) {
      isTimeOver = isOver;
      slices++;
      do {
        const { value: passage, done } = walk.next();
        if (done) return !hasGap;
        if (passage) {
          passages.push(passage);
          found.push(...finder.marksIn(passage));
          finder.read(passage.text);
        }
      } while (!isOver());
      return false;
    },
    canGoOn: () => !hasGap && slices < MOST_SLICES,
  };
}
