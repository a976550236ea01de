import { wordsAround } from '../../core/text/words-around.ts';
import { type FoundMark, isSamePlace, isWritten, type Mark } from '../marks/marks.ts';

/** Knows marks again from one look to the next. */
export interface KeptMarks {
  /**
   * For the marks found that are painted now, what is painted; also when the page has put their words into new nodes since.
   */
  among(found: readonly FoundMark[], painted: readonly Mark[]): Map<FoundMark, Mark>;
}

export function createKeptMarks(): KeptMarks {
  /** What stood around each painted mark in the last look. */
  let places = new Map<Mark, string>();
  return {
    among(found, painted) {
      const before = places;
      places = new Map();
      const kept = new Map<FoundMark, Mark>();
      const left = new Set(painted);
      const keep = (one: FoundMark, old: Mark): void => {
        kept.set(one, old);
        left.delete(old);
      };
      const byNode = Map.groupBy(painted, ({ range }) => range.startContainer);
      for (const one of found) {
        // What the word means may be known better since, from the page or its reader.
        const old = byNode.get(one.mark.range.startContainer)?.find((mark) => isSamePlace(mark, one.mark));
        const place = placeOf(one);
        places.set(one.mark, place);
        if (!old) continue;
        places.set(old, place);
        keep(one, old);
      }
      const gone = Map.groupBy(
        [...left].filter((mark) => !isWritten(mark)),
        (mark) => before.get(mark),
      );
      for (const one of gone.size > 0 ? found : []) {
        const old = !kept.has(one) && gone.get(placeOf(one))?.shift();
        if (old) keep(one, old);
      }
      return kept;
    },
  };
}

/** The same for the same words in the same words, wherever these stand. */
function placeOf({ mark, passage, start, end }: FoundMark): string {
  const { before, after } = wordsAround(passage.text, start, end);
  return `${mark.entry} ${before} ${after}`;
}
