import { OF_PAGE, type Traits } from '../../core/glossary/entry-traits.ts';
import { chooseMarks, type Wanted } from '../../core/marks/choose-marks.ts';
import type { Lexicon } from '../../core/marks/lexicon.ts';
import { type View, viewOf } from '../dom/view.ts';
import type { FoundMark, Mark } from '../marks/marks.ts';
import { type Candidate, createCandidates } from './candidates.ts';
import { createKeptMarks } from './kept-marks.ts';
import { createRepeats } from './repeats.ts';
import { createScreens } from './screens.ts';
import type { SurroundingsReader } from './surroundings.ts';
import { createWithdrawnMarks } from './withdrawn-marks.ts';

/** What boxes may be off by, CSS px: browsers round. */
const ROUNDING = 1;

/** What has been found in the part of the page that was to be read: all there is, or the beginning of it. */
interface FoundInView {
  found: readonly FoundMark[];
  /** What is around them. */
  around: SurroundingsReader;
}

/** Chooses, of the marks found in and around the view, those that are painted. */
export interface MarkChoice {
  /** The part of the page to read: `margin` screens around the view, and as much more as whole screens are needed. */
  view(margin: number): View;
  /** The marks to paint, of what was found in what `view` gave last; `painted` is what is painted now. */
  choose(inView: FoundInView, painted: readonly Mark[], isPart: boolean): Mark[];
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
  /** What the reader said about words; another object once something is said. */
  remembered(): object;
}

export function createMarkChoice({ window, lexicon, wanted, remembered }: Choosing): MarkChoice {
  const kept = createKeptMarks();
  const repeats = createRepeats();
  const screens = createScreens(window);
  const withdrawn = createWithdrawnMarks();
  let read = viewOf(window, 0);
  let reach = Number.POSITIVE_INFINITY;
  /** For what the last choice was made: in another density or width, all are chosen anew. */
  let chosenFor = '';

  const traitsOf = ({ entry }: Mark): Traits => (entry === undefined ? OF_PAGE : lexicon.traitsOf(entry));
  const candidatesOf = createCandidates({ window, traitsOf, repeats, screens });
  const isOnWhole = ({ screenTop }: Candidate): boolean =>
    screenTop > read.top - ROUNDING && screenTop + screens.height() < read.bottom + ROUNDING;
  /** Those whose screen has been read: all of it, or its beginning where only a part of what is in view was found. */
  const onRead = (candidates: Candidate[], isPart: boolean): Candidate[] => {
    const last = isPart ? Math.max(...candidates.map(({ screenTop }) => screenTop)) : Number.POSITIVE_INFINITY;
    return candidates
      .filter((one) => one.isSeen || isOnWhole(one))
      .map((one) => ({ ...one, isOnPart: one.screenTop > last - ROUNDING }));
  };
  const distanceOf = ({ screenTop }: Candidate): number =>
    Math.max(0, screenTop - window.innerHeight, -screenTop - screens.height());

  return {
    view(margin) {
      read = wanted().density === 'all' ? viewOf(window, margin) : screens.around(margin);
      return read;
    },
    choose({ found, around }, painted, isPart) {
      const { density, categoriesOff } = wanted();
      const allowed = found.filter(({ mark }) => {
        const { category } = traitsOf(mark);
        return category === undefined || !categoriesOff.includes(category);
      });
      const now = `${density} ${window.innerWidth} ${categoriesOff}`;
      if (now !== chosenFor) withdrawn.forget();
      const before = now === chosenFor ? painted : [];
      const keptMarks = kept.among(allowed, [...before, ...withdrawn.marks()]);
      chosenFor = now;
      reach = Number.POSITIVE_INFINITY;
      if (density === 'all') {
        const repeated = repeats.among(allowed, around);
        return allowed.filter((one) => keptMarks.has(one) || !repeated.has(one)).map(({ mark }) => mark);
      }
      const gone = withdrawn.follow({ found: allowed, painted: before, kept: keptMarks, said: remembered() });
      const candidates = candidatesOf([...allowed, ...gone], around, new Map([...keptMarks, ...gone.map(asKept)]));
      const isSeen = new Set(candidates.filter((one) => one.isSeen).map(({ mark }) => mark));
      withdrawn.leaveOut((mark) => isSeen.has(mark));
      for (const candidate of candidates) if (!isOnWhole(candidate)) reach = Math.min(reach, distanceOf(candidate));
      const size = { width: window.innerWidth, height: screens.height() };
      const isGone = new Set(gone.map(({ mark }) => mark));
      return chooseMarks(onRead(candidates, isPart), density, size)
        .map(({ mark }) => mark)
        .filter((mark) => !isGone.has(mark));
    },
    forget() {
      repeats.forget();
      withdrawn.forget();
    },
    reach: () => reach,
  };
}

function asKept(one: FoundMark): [FoundMark, Mark] {
  return [one, one.mark];
}
