import { createSurroundings, type SurroundingsReader } from './choosing/surroundings.ts';
import type { FoundMark } from './marks/marks.ts';
import type { Passage } from './reading/passage-builder.ts';
import { type Reading, walkPassages } from './reading/passages.ts';

/**
 * Slices in which one view is read at most, of which the first look has four half as long as others: enough where reading takes six
 * times as long as a look may, as with an old computer or while a page loads.
 */
const MOST_SLICES = 8;

/** Reads what is in view, in slices. */
export interface ViewReading {
  /** What has been read so far. */
  passages: readonly Passage[];
  /** The marks in that. */
  found: readonly FoundMark[];
  /** What is around these is known before marks are chosen, which can't be broken off. */
  around: SurroundingsReader;
  /** The passages that have been read since this was last asked. */
  newPassages(): Passage[];
  /** Reads on, at least one step, until the time is over; gives whether all has been read. */
  goOn(isOver: () => boolean): boolean;
  /** Whether what is left can be read, as long as nothing changes or moves. */
  canGoOn(): boolean;
}

/** Starts to read a view; nothing is read before `goOn`. */
export function readView(
  reading: Omit<Reading, 'onTooLong' | 'isOver'>,
  marksIn: (passage: Passage) => FoundMark[],
  window: Window,
): ViewReading {
  const passages: Passage[] = [];
  const found: FoundMark[] = [];
  const around = createSurroundings(window);
  let told = 0;
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
  function* steps(): Generator<void> {
    for (const passage of walk) {
      yield;
      if (!passage) continue;
      const here = marksIn(passage);
      for (const { mark } of here) yield* around.steps(mark.range.startContainer);
      passages.push(passage);
      found.push(...here);
    }
  }
  const reader = steps();
  return {
    passages,
    found,
    around,
    newPassages() {
      const news = passages.slice(told);
      told = passages.length;
      return news;
    },
    goOn(isOver) {
      isTimeOver = isOver;
      slices++;
      do {
        if (reader.next().done) return !hasGap;
      } while (!isOver());
      return false;
    },
    canGoOn: () => !hasGap && slices < MOST_SLICES,
  };
}
