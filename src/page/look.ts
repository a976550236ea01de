import type { MarkChoice } from './choosing/mark-choice.ts';
import { readyStateOf, rootOf } from './dom/true-dom.ts';
import { meets, viewOf } from './dom/view.ts';
import type { MarkFinder } from './marks/mark-finder.ts';
import { boxesOf, type FoundMark, isWritten, type Mark } from './marks/marks.ts';
import { createSteadiness } from './marks/steadiness.ts';
import type { ReadablePage } from './readable-page.ts';
import type { Passage } from './reading/passage-builder.ts';
import { type Reading, walkPassages } from './reading/passages.ts';
import { type Budget, LOOK_LIMIT } from './watching/budget.ts';

/** Finds the marks to paint, in the time that a look may take. */
export interface Look {
  /**
   * Those in and around the view; `painted` is what is painted now. What a look does not come to in its time stays as it is,
   * and so does all while looking is given up, as long as its words are there.
   */
  find(painted: readonly Mark[]): Mark[];
  /** Whether the last look in full did not get to the end of what is in view. */
  isCutShort(): boolean;
  /** Whether the last look in full left marks out only since their text was new on a page that goes on changing. */
  isHeldBack(): boolean;
}

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

export function createLook({ page, reading, margin, finder, choice, budget, strays }: Looking): Look {
  const { document, window } = page;
  /** A word of the glossary was found here: without any, what the page says of its own words is left to the page. */
  let hasEntries = false;
  let cutShort = false;
  const steady = createSteadiness(budget);

  const stillLoud = (marks: readonly Mark[]): Mark[] =>
    marks.filter((mark) => isWritten(mark) && !isQuietMark(mark, page));
  const findInView = (painted: readonly Mark[]): Mark[] => {
    // The page's layout is due in this frame with or without Plainly, so its time is not counted.
    rootOf(document)?.getBoundingClientRect();
    const begun = performance.now();
    const isOver = (): boolean => performance.now() - begun >= LOOK_LIMIT;
    const view = choice.view(margin);
    const { passages, found, tooLong } = readView({ ...reading, view, strays: strays(), isOver }, finder);
    hasEntries ||= found.some(({ mark }) => mark.entry !== undefined);
    cutShort = tooLong || isOver();
    const isPart = cutShort || readyStateOf(document) === 'loading';
    const loud = found.filter(({ mark }) => !isQuietMark(mark, page));
    const left = cutShort ? stillLoud(painted.filter(isOutside(passages))) : [];
    const wanted = hasEntries ? choice.choose(loud, painted, isPart) : [];
    let chosen = [...steady.among(wanted, loud), ...left];
    if (budget.isRestless()) chosen = chosen.filter((mark) => isSeen(mark, window));
    budget.spent(performance.now() - begun, cutShort);
    return chosen;
  };
  const findPainted = (painted: readonly Mark[]): Mark[] => {
    const begun = performance.now();
    const found = stillLoud(painted);
    budget.spent(performance.now() - begun, false);
    return found;
  };
  return {
    find: (painted) => (budget.rest() > 0 ? findPainted(painted) : findInView(painted)),
    isCutShort: () => cutShort,
    isHeldBack: steady.isHeldBack,
  };
}

/** The passages of a view as far as there is time, their marks, and whether a text there was too long to be read. */
function readView(
  { isOver, ...reading }: Reading & { isOver(): boolean },
  finder: MarkFinder,
): { passages: Passage[]; found: FoundMark[]; tooLong: boolean } {
  const passages: Passage[] = [];
  const found: FoundMark[] = [];
  let tooLong = false;
  const onTooLong = (): void => {
    tooLong = true;
  };
  for (const passage of walkPassages({ ...reading, onTooLong, isOver })) {
    if (passage) {
      passages.push(passage);
      found.push(...finder.marksIn(passage));
      finder.read(passage.text);
    }
    if (isOver()) break;
  }
  return { passages, found, tooLong };
}

/** Whether a mark stands in none of these passages. */
function isOutside(passages: Passage[]): (mark: Mark) => boolean {
  const nodes = new Set<Node>(passages.flatMap(({ pieces }) => pieces.map(({ node }) => node)));
  return ({ range }) => !nodes.has(range.startContainer);
}

/**
 * Whether a mark is in view. For each change of a page Chromium paints every text with a mark anew, seen or not: 0.02 ms for
 * each. So on a page that always changes nothing is painted ahead, and scrolling asks for a look at once.
 */
function isSeen(mark: Mark, window: Window): boolean {
  const view = viewOf(window, 0);
  return boxesOf(mark).some((box) => meets(box, view));
}

/** Whether a reader knows all that a mark may mean. */
function isQuietMark({ entry, senses }: Mark, { isQuiet }: ReadablePage): boolean {
  if (entry === undefined) return false;
  return senses?.by === 'asking' ? senses.entries.every(isQuiet) : isQuiet(entry);
}
