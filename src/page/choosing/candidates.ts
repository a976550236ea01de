import type { Traits } from '../../core/glossary/entry-traits.ts';
import type { Layer, Mention } from '../../core/marks/choose-marks.ts';
import { meets, type View, viewOf } from '../dom/view.ts';
import type { FoundMark, Mark } from '../marks/marks.ts';
import { isCutOff } from './clips.ts';
import type { Repeats } from './repeats.ts';
import type { Screens } from './screens.ts';
import type { SurroundingsReader } from './surroundings.ts';

/** A mark that may be painted, and where its screen begins in the window, CSS px. */
export type Candidate = Mention & { mark: Mark; screenTop: number };

type CandidatesOf = (
  found: readonly FoundMark[],
  around: SurroundingsReader,
  kept: ReadonlyMap<FoundMark, Mark>,
) => Candidate[];

/**
 * What boxes around it cut off, like the further pages of a row that is moved by arrows: it has screens of its own, so that it
 * takes no place from what is seen, and has marks when it comes into view.
 */
const CUT_OFF: Layer = { isSmall: true };

interface Standing {
  window: Window & typeof globalThis;
  traitsOf(mark: Mark): Traits;
  repeats: Pick<Repeats, 'among'>;
  screens: Pick<Screens, 'height'>;
}

/**
 * Tells where the marks found in one look stand, those that are folded away left out; `kept` has what is painted of them.
 * Remembers from look to look which were in view.
 */
export function createCandidates({ window, traitsOf, repeats, screens }: Standing): CandidatesOf {
  /** Those in view at the last look. */
  let inView = new WeakSet<Mark>();
  return (found, around, kept) => {
    const view = viewOf(window, 0);
    const before = inView;
    inView = new WeakSet();
    /**
     * Painted marks that have only come into view since were seen for a moment at most: others may suit their screen
     * better.
     */
    const isSeen = (mark: Mark, painted: Mark | undefined, box: View): boolean => {
      if (!meets(box, view)) return false;
      // Either may be the one that stays painted.
      for (const one of painted ? [mark, painted] : [mark]) inView.add(one);
      return painted !== undefined && before.has(painted);
    };
    const repeated = repeats.among(found, around);
    const screen = screens.height();
    return measured(found).flatMap(([one, box]): Candidate[] => {
      const { mark, section } = one;
      const { layer, scrolled, isFolded, clip } = around.of(mark.range.startContainer);
      if (isFolded) return [];
      const isHidden = isCutOff(box, clip);
      const top = box.top + scrolled;
      const candidate = {
        ...traitsOf(mark),
        mark,
        of: mark.entry ?? mark.written,
        section,
        layer: isHidden ? CUT_OFF : layer,
        top,
        screenTop: Math.floor(top / screen) * screen - scrolled,
        isRepeat: repeated.has(one),
        isSeen: !isHidden && isSeen(mark, kept.get(one), box),
        isOnPart: false,
      };
      return [candidate];
    });
  };
}

/** Marks with the boxes of their words. One range for all: as long as it lives, it costs with every change of the page. */
function measured(found: readonly FoundMark[]): [FoundMark, DOMRect][] {
  const live = new Range();
  return found.map((one) => {
    const { startContainer, startOffset, endContainer, endOffset } = one.mark.range;
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
    return [one, live.getBoundingClientRect()];
  });
}
