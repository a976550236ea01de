import type { TermKey } from '../core/active-page.ts';
import type { WordChange } from '../core/own-words/change-own-words.ts';
import type { Settings } from '../core/settings.ts';
import { type CardOpener, createCardOpener } from './card/card-opener.ts';
import { type CardPresenter, NEAR_WORD } from './card-contract.ts';
import { matches, parentOf } from './dom/true-dom.ts';
import { shrunkenBy } from './dom/view.ts';
import { bringIntoView } from './marks/bring-into-view.ts';
import { type FoundTerm, termKeyOf } from './marks/found-terms.ts';
import { markAt } from './marks/mark-at.ts';
import { boxesOf, isWritten, type Mark } from './marks/marks.ts';
import { type Direction, stepFrom } from './marks/step.ts';
import type { ReadablePage } from './readable-page.ts';
import { startReader } from './reader.ts';
import { watchPointer } from './watching/watch-pointer.ts';

/** What the page room needs from outside: everything that is not the document. */
export interface PageWiring {
  page: ReadablePage;
  /** The settings as they are now. */
  settings(): Settings;
  /** Makes the mark style sheet apply; asked for only once marks have been found. */
  styleMarks(): void;
  /** Brings the card to this page. */
  presenter(): Promise<CardPresenter>;
  changeWords(change: WordChange): Promise<void>;
  /** Told of each entry whose card the reader asks for. */
  onLookUp(entry: number): void;
  signal: AbortSignal;
}

/** A page with its marks and cards. */
export interface MarkedPage {
  /** Looks again before the next frame. */
  refresh(): void;
  findAll(): Promise<FoundTerm[]>;
  /** Scrolls to the first place of a term and opens its card; false when it is not on the page any more. */
  show(term: TermKey): Promise<boolean>;
  step(direction: Direction): void;
  enterCard(): void;
}

/** Elements that do something of their own when clicked. */
const ACTING = 'a[href], button, summary, label, [role="button"], [role="link"], [onclick]';

/** Starts marks and cards on a page; the signal stops all of it. */
export function startPage(wiring: PageWiring): MarkedPage {
  const { page, settings, styleMarks, signal } = wiring;
  let styled = false;
  let opener: CardOpener | undefined;
  const style = (): void => {
    if (!styled) styleMarks();
    styled = true;
  };
  let pageScrolled = (): void => {};
  const reader = startReader(
    page,
    {
      onLook(marks) {
        if (marks.length > 0) style();
        opener?.follow(marks);
      },
      onScroll: () => pageScrolled(),
    },
    signal,
  );
  const setCurrent = (mark: Mark | undefined): void => {
    if (mark) style();
    reader.setCurrent(mark);
  };
  opener = createCardOpener({ ...wiring, isKnown: (entry) => page.isQuiet(entry), setCurrent });
  const cards = opener;
  const markNear = (x: number, y: number): Mark | undefined =>
    markAt(reader.marks(), x, y, NEAR_WORD * shrunkenBy(page.window));

  const bring = (mark: Mark): void => {
    // A card that is open may lie over the words.
    cards.close();
    bringIntoView(mark, page.window);
  };

  pageScrolled = watchPointer({
    window: page.window,
    restDelay: () => (settings().cardTrigger === 'rest' ? settings().cardDelay : undefined),
    onRest(x, y) {
      const mark = markNear(x, y);
      if (mark) cards.open(mark, 'pointer', { x, y });
    },
    onClick(x, y) {
      const mark = markNear(x, y);
      if (mark && !isActing(mark)) cards.open(mark, 'click', { x, y });
    },
    signal,
  });
  // The browser may keep the page as it is and show it again on the way back.
  page.window.addEventListener('pagehide', () => cards.close(), { signal });
  signal.addEventListener('abort', () => cards.close());

  return {
    refresh: () => reader.refresh(),
    findAll: () => reader.findAll(),
    async show(term) {
      const mark = await reader.findFirst(term);
      if (!mark) return false;
      bring(mark);
      await nextFrame(page.window);
      // The page may have put other nodes in its place as it was scrolled to.
      const isThere = isWritten(mark) && boxesOf(mark).length > 0;
      const isShown = (other: Mark): boolean => termKeyOf(other) === term && boxesOf(other).length > 0;
      cards.open((isThere ? undefined : reader.marks().find(isShown)) ?? mark, 'click');
      return true;
    },
    step(direction) {
      const mark = stepFrom(reader.marks(), cards.current(), direction, page.window);
      if (!mark) return;
      bring(mark);
      cards.open(mark, 'keyboard');
    },
    enterCard: () => cards.enter(),
  };
}

/** Whether a click on a mark does something of the page's own, such as following a link. */
function isActing({ range }: Mark): boolean {
  let at: Node | null = range.startContainer;
  while (at) {
    if (at instanceof Element && matches(at, ACTING)) return true;
    at = at instanceof ShadowRoot ? at.host : parentOf(at);
  }
  return false;
}

/** After the next look: scrolling asks for one in the coming frame. */
function nextFrame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });
}
