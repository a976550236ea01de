import { createSurroundings, type SurroundingsReader } from './choosing/surroundings.ts';
import type { FoundMark } from './marks/marks.ts';
import type { Passage } from './reading/passage-builder.ts';
import { type Reading, walkPassages } from './reading/passages.ts';

/** Reads what is in view, as long as its caller has time. */
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
  /** Whether what is left can be read at all, as long as nothing changes or moves. */
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
      do {
        if (reader.next().done) return !hasGap;
      } while (!isOver());
      return false;
    },
    canGoOn: () => !hasGap,
  };
}
