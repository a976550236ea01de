import { chooseMarks, type Mention, type Wanted } from '../core/choose-marks.ts';
import { OF_PAGE } from '../core/entry-traits.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { wordsAround } from '../core/words-around.ts';
import { createKeptMarks } from './kept-marks.ts';
import type { FoundMark, Mark } from './marks.ts';
import { createScreens } from './screens.ts';
import { createSurroundings } from './surroundings.ts';
import { meets, type View, viewOf } from './view.ts';

/** What boxes may be off by, CSS px: browsers round. */
const ROUNDING = 1;
/** Places of the page's text that are remembered, so that no page fills the memory. */
const MOST_PLACES = 5000;

/** Chooses, of the marks found in and around the view, those that are painted. */
export interface MarkChoice {
  /** The part of the page to read: `margin` screens around the view, and as much more as whole screens are needed. */
  view(margin: number): View;
  /**
   * The marks to paint. `found` is all there is in what `view` gave last, or the beginning of it; `painted` is what is painted
   * now.
   */
  choose(found: readonly FoundMark[], painted: readonly Mark[], isPart: boolean): Mark[];
  /** To be called when the page has become another one. */
  forget(): void;
  /** How far from the view the nearest mark stands whose screen was not read whole, CSS px. */
  reach(): number;
}

interface Choosing {
  window: Window & typeof globalThis;
  lexicon: Pick<Lexicon, 'traitsOf'>;
  /** What the reader wants now. */
  wanted(): Wanted;
}

/** A mark that may be painted, and where its screen begins in the window, CSS px. */
type Candidate = Mention & { mark: Mark; screenTop: number };

export function createMarkChoice({ window, lexicon, wanted }: Choosing): MarkChoice {
  const kept = createKeptMarks();
  const screens = createScreens(window);
  /** What stands around the marks outside of quotes. */
  const places = new Set<number>();
  let read = viewOf(window, 0);
  let reach = Number.POSITIVE_INFINITY;
  let density: Wanted['density'] | undefined;

  const traitsOf = ({ entry }: Mark) => (entry === undefined ? OF_PAGE : lexicon.traitsOf(entry));
  const isRepeat = ({ passage, start, end }: FoundMark, isQuoted: boolean): boolean => {
    const { telling } = wordsAround(passage.text, start, end);
    if (isQuoted) return telling.some((place) => places.has(place));
    if (places.size < MOST_PLACES) for (const place of telling) places.add(place);
    return false;
  };
  const candidatesOf = (found: readonly FoundMark[], painted: readonly Mark[]): Candidate[] => {
    const around = createSurroundings(window);
    const view = viewOf(window, 0);
    const screen = screens.height();
    const keptMarks = kept.among(found, painted);
    return measured(found).flatMap(([one, box]): Candidate[] => {
      const { mark, section } = one;
      const { layer, scrolled, isQuoted, isFolded } = around(mark.range.startContainer);
      if (isFolded) return [];
      const top = box.top + scrolled;
      const candidate = {
        ...traitsOf(mark),
        mark,
        of: mark.entry ?? mark.written,
        section,
        layer,
        top,
        screenTop: Math.floor(top / screen) * screen - scrolled,
        isRepeat: isRepeat(one, isQuoted),
        isSeen: keptMarks.has(one) && meets(box, view),
      };
      return [candidate];
    });
  };
  const isOnWhole = ({ screenTop }: Candidate): boolean =>
    screenTop > read.top - ROUNDING && screenTop + screens.height() < read.bottom + ROUNDING;
  /**
   * Those that are sure to be painted also when all of their screen is known. Where only a part is, hard words are: what comes
   * after them stands back behind them.
   */
  const certain = (candidates: Candidate[], isPart: boolean): Candidate[] => {
    const last = isPart ? Math.max(...candidates.map(({ screenTop }) => screenTop)) : Number.POSITIVE_INFINITY;
    return candidates.filter(
      (one) => one.isSeen || (isOnWhole(one) && (one.screenTop < last - ROUNDING || one.difficulty === 'hard')),
    );
  };
  const distanceOf = ({ screenTop }: Candidate): number =>
    Math.max(0, screenTop - window.innerHeight, -screenTop - screens.height());

  return {
    view(margin) {
      read = wanted().density === 'all' ? viewOf(window, margin) : screens.around(margin);
      return read;
    },
    choose(found, painted, isPart) {
      const { density: now, categoriesOff } = wanted();
      const allowed = found.filter(({ mark }) => {
        const { category } = traitsOf(mark);
        return category === undefined || !categoriesOff.includes(category);
      });
      const isOther = density !== undefined && density !== now;
      density = now;
      reach = Number.POSITIVE_INFINITY;
      if (density === 'all') return allowed.map(({ mark }) => mark);
      const candidates = candidatesOf(allowed, isOther ? [] : painted);
      for (const candidate of candidates) if (!isOnWhole(candidate)) reach = Math.min(reach, distanceOf(candidate));
      return chooseMarks(certain(candidates, isPart), density, screens.height()).map(({ mark }) => mark);
    },
    forget: () => places.clear(),
    reach: () => reach,
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
