import type { MarkChoice } from './choosing/mark-choice.ts';
import { readyStateOf, rootOf } from './dom/true-dom.ts';
import { meets, type View, viewOf } from './dom/view.ts';
import type { MarkFinder } from './marks/mark-finder.ts';
import { boxesOf, isWritten, type Mark } from './marks/marks.ts';
import { createSteadiness } from './marks/steadiness.ts';
import type { ReadablePage } from './readable-page.ts';
import type { Passage } from './reading/passage-builder.ts';
import type { Reading } from './reading/passages.ts';
import { readView, type ViewReading } from './view-reading.ts';
import { type Budget, LOOK_LIMIT } from './watching/budget.ts';

/** Finds the marks to paint, in the time that a look may take. */
export interface Look {
  /**
   * Those in and around the view; `painted` is what is painted now. What a look does not come to in its time stays as it is,
   * and so does all while looking is given up, as long as its words are there. `isSame` says that nothing has changed or
   * moved since the look before: one that was cut short then goes on where it stopped.
   */
  find(painted: readonly Mark[], isSame: boolean): Mark[];
  /** What the last look in full left to be read of what is in view. */
  left(): Left;
  /** Whether the last look in full left marks out only since their text was new on a page that goes on changing. */
  isHeldBack(): boolean;
}

/**
 * Nothing; the rest, from where it stopped if nothing changes, in the next frame or after a pause; or all, from the beginning
 * after a pause.
 */
type Left = 'nothing' | 'rest at once' | 'rest later' | 'all';

interface Looking {
  page: ReadablePage;
  reading: Omit<Reading, 'view'>;
  /** How far around the view is looked, in screens. */
  margin: number;
  finder: MarkFinder;
  choice: MarkChoice;
  budget: Budget;
  /** Boxes far from what holds them in the document. */
  strays(): Iterable<Element>;
}

/**
 * Longest piece of the first look, in which nothing is painted yet, ms. As nothing can flicker then, it is broken off and goes on in
 * the next frame. Choosing marks can't be broken off, and in code that has not run before takes as long as a piece.
 */
const PIECE = LOOK_LIMIT / 2;
/**
 * Looks' time after which what has been found in pieces is painted: how long marks take to choose is not known before, and can be
 * long.
 */
const MOST_IN_PIECES = 2;
/** Looks' time in which one view is read at most: enough for an old computer, or while a page loads. */
const MOST_LOOKS = 6;

export function createLook({ page, reading, margin, finder, choice, budget, strays }: Looking): Look {
  const { document, window } = page;
  /** A word of the glossary was found here: without any, what the page says of its own words is left to the page. */
  let hasEntries = false;
  let cutShort = false;
  /** The part of the page that the last look was to read. */
  let area = viewOf(window, 0);
  /** What the last look read, when it can go on. */
  let unfinished: ViewReading | undefined;
  /** No marks have been chosen yet. */
  let isFirst = true;
  /** Whether the last look was broken off before marks were chosen. */
  let isBrokenOff = false;
  /** How many looks' time reading the view may have taken. */
  let looks = 0;
  /** How long it took at the last look that found any to choose whether a mark is painted, ms. */
  let choosing: number | undefined;
  const steady = createSteadiness(budget);

  const stillLoud = (marks: readonly Mark[]): Mark[] =>
    marks.filter((mark) => isWritten(mark) && !isQuietMark(mark, page));
  const chooseOf = ({ passages, found, around }: ViewReading, painted: readonly Mark[]): Mark[] => {
    hasEntries ||= found.some(({ mark }) => mark.entry !== undefined);
    const isPart = cutShort || readyStateOf(document) === 'loading';
    const loud = found.filter(({ mark }) => !isQuietMark(mark, page));
    const unread = cutShort ? stillLoud(painted.filter(isOutside(passages))).filter(isIn(area)) : [];
    const wanted = hasEntries ? choice.choose({ found: loud, around }, painted, isPart) : [];
    const chosen = [...steady.among(wanted, loud), ...unread];
    // For each change of a page Chromium paints every text with a mark anew, seen or not: 0.02 ms for each. So on a page that
    // always changes nothing is painted ahead, and scrolling asks for a look at once.
    return budget.isRestless() ? chosen.filter(isIn(viewOf(window, 0))) : chosen;
  };
  /**
   * How long a look that goes on may read, ms. At its end all marks found before and since are chosen anew, which can't be broken
   * off: they may take half of its time, and one more may be found. As long as it is not known how long they take, little is read.
   */
  const timeToGoOn = (marks: number): number => {
    if (choosing === undefined) return LOOK_LIMIT / 5;
    const time = marks * choosing;
    return time <= LOOK_LIMIT / 2 ? LOOK_LIMIT - time - choosing : 0;
  };
  const findInView = (painted: readonly Mark[], isSame: boolean): Mark[] => {
    // The page's layout is due in this frame with or without Plainly, so its time is not counted.
    rootOf(document)?.getBoundingClientRect();
    const begun = performance.now();
    const goingOn = isSame ? unfinished : undefined;
    const isLost = unfinished !== undefined && !goingOn;
    if (!goingOn) {
      area = choice.view(margin);
      looks = 0;
    }
    const view = goingOn ?? readView({ ...reading, view: area, strays: strays() }, finder.marksIn, window);
    const { found } = view;
    const isInPieces = isFirst && !isLost && !budget.isUnsteady() && looks < MOST_IN_PIECES;
    const time = (): number => (isInPieces ? PIECE : goingOn ? timeToGoOn(found.length) : LOOK_LIMIT);
    cutShort = !view.goOn(() => performance.now() - begun >= time());
    looks += isInPieces ? PIECE / LOOK_LIMIT : 1;
    const canGoOn = cutShort && view.canGoOn() && looks < MOST_LOOKS;
    isBrokenOff = isInPieces && canGoOn;
    if (isBrokenOff) {
      unfinished = view;
      budget.spent(performance.now() - begun, 'in pieces');
      return [];
    }
    isFirst = false;
    for (const { text } of view.newPassages()) finder.read(text);
    const isRead = performance.now();
    const chosen = chooseOf(view, painted);
    const end = performance.now();
    if (found.length > 0) choosing = (end - isRead) / found.length;
    unfinished = canGoOn && timeToGoOn(found.length) > 0 ? view : undefined;
    if (!cutShort) budget.spent(end - begun, 'whole');
    else budget.spent(end - begun, unfinished && !isLost ? 'goes on' : 'cut short');
    return chosen;
  };
  const findPainted = (painted: readonly Mark[], isSame: boolean): Mark[] => {
    const begun = performance.now();
    const found = stillLoud(painted);
    if (!isSame) unfinished = undefined;
    budget.spent(performance.now() - begun, 'whole');
    return found;
  };
  return {
    find: (painted, isSame) => (budget.rest() > 0 ? findPainted(painted, isSame) : findInView(painted, isSame)),
    left() {
      if (isBrokenOff) return 'rest at once';
      if (!cutShort) return 'nothing';
      return unfinished ? 'rest later' : 'all';
    },
    isHeldBack: steady.isHeldBack,
  };
}

/** Whether a mark stands in none of these passages. */
function isOutside(passages: readonly Passage[]): (mark: Mark) => boolean {
  const nodes = new Set<Node>(passages.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
  return ({ range }) => !nodes.has(range.startContainer);
}

/** Whether a mark stands in this part of the page. */
function isIn(view: View): (mark: Mark) => boolean {
  return (mark) => boxesOf(mark).some((box) => meets(box, view));
}

/** Whether a reader knows all that a mark may mean. */
function isQuietMark({ entry, senses }: Mark, { isQuiet }: ReadablePage): boolean {
  if (entry === undefined) return false;
  return senses?.by === 'asking' ? senses.entries.every(isQuiet) : isQuiet(entry);
}
