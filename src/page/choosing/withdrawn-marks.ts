import { type FoundMark, isWritten, type Mark } from '../marks/marks.ts';

/** What a look found, and what was painted before. */
interface Looked {
  found: readonly FoundMark[];
  painted: readonly Mark[];
  /** What is painted of the marks found. */
  kept: ReadonlyMap<FoundMark, Mark>;
  /** What the reader said about words; another object once something is said. */
  said: object;
}

/**
 * Knows the marks that the reader saw and took away by a word. While they would be in view, nothing else takes their place:
 * so nothing comes up where the reader has just asked for less, and they are back once the word is taken back.
 */
export interface WithdrawnMarks {
  /** As they were painted. */
  marks(): Mark[];
  /** Follows a look; those withdrawn until now, as they were found. */
  follow(looked: Looked): FoundMark[];
  /** Leaves out those that are not in view any more. */
  leaveOut(isInView: (mark: Mark) => boolean): void;
  forget(): void;
}

export function createWithdrawnMarks(): WithdrawnMarks {
  let withdrawn: FoundMark[] = [];
  /** What was found in the last look, by the marks as they are painted. */
  let before = new Map<Mark, FoundMark>();
  let saidBefore: object | undefined;
  return {
    marks: () => withdrawn.map(({ mark }) => mark),
    follow({ found, painted, kept, said }) {
      const isFound = new Set(kept.values());
      const asFound = (mark: Mark): FoundMark[] => {
        const one = before.get(mark);
        return one ? [{ ...one, mark }] : [];
      };
      const gone = said === saidBefore ? [] : painted.flatMap(asFound);
      withdrawn = [...withdrawn, ...gone].filter(({ mark }) => !isFound.has(mark) && isWritten(mark));
      // Either is the one that is painted then.
      before = new Map(found.flatMap((one) => [one.mark, kept.get(one) ?? one.mark].map((mark) => [mark, one])));
      saidBefore = said;
      return withdrawn;
    },
    leaveOut(isInView) {
      withdrawn = withdrawn.filter(({ mark }) => isInView(mark));
    },
    forget() {
      withdrawn = [];
    },
  };
}
