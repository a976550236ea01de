import type { TermKey } from '../core/active-page.ts';
import { createMarkChoice } from './choosing/mark-choice.ts';
import { designModeOf } from './dom/true-dom.ts';
import { createLook } from './look.ts';
import { findFirst, findTerms } from './marks/find-on-page.ts';
import type { FoundTerm } from './marks/found-terms.ts';
import { startMarkFinder } from './marks/mark-finder.ts';
import type { Mark } from './marks/marks.ts';
import { createPainter } from './marks/paint.ts';
import type { ReadablePage } from './readable-page.ts';
import { watchStrays } from './watching/strays.ts';
import { watchPage } from './watching/watch-page.ts';

/**
 * How much is marked beyond what is seen, in screens each way, so that scrolling shows marks at once. A change of what is
 * painted makes the browser paint all of a long page anew (60 ms with 100,000 paragraphs), so it is looked ahead far and
 * seldom: again when all but HELD of a margin has been scrolled through.
 */
const MARGIN = 1;
const HELD = 0.25;
/** How long text must have stood when its marks were held back as it changed, ms. */
const LASTING = 400;

/** Keeps the marks of one document up to date until it is stopped. */
export interface Reader {
  /** Painted marks in and around the view, in reading order. */
  marks(): readonly Mark[];
  setCurrent(mark: Mark | undefined): void;
  /** Looks again before the next frame. */
  refresh(): void;
  /** Reads the whole page in slices; entries and the page's own words in reading order, also those that are not painted. */
  findAll(): Promise<FoundTerm[]>;
  /** The first place of a term on the whole page. */
  findFirst(term: TermKey): Promise<Mark | undefined>;
}

/** What a reader tells those who started it. */
export interface ReaderEvents {
  /** After every look. */
  onLook(marks: readonly Mark[]): void;
  onScroll(): void;
}

/**
 * Starts marking a page. Looks at what is in view now and whenever the page scrolls, resizes or changes; stopping by the
 * signal takes every mark away.
 */
export function startReader(page: ReadablePage, events: ReaderEvents, signal: AbortSignal): Reader {
  const { document, window, lexicon, undeclaredIsEnglish, budget } = page;
  const painter = createPainter();
  const choice = createMarkChoice(page);
  const shadowRoots = new Set<ShadowRoot>();
  let marks: Mark[] = [];
  let retry = 0;
  /** Whether nothing that is read has changed or moved since the last look. */
  let isSame = false;
  const refresh = (): void => {
    isSame = false;
    asker.ask();
  };

  const shadowRootOf = (element: Element): ShadowRoot | null => {
    const root = page.shadowRootOf(element);
    if (root) shadowRoots.add(root);
    return root;
  };
  const reading = { document, shadowRootOf, undeclaredIsEnglish };

  const finder = startMarkFinder({
    window,
    reading,
    lexicon,
    remembered: () => page.remembered(),
    onFollow: choice.forget,
    onNew: refresh,
    signal,
  });
  const searched = { window, reading, marksIn: finder.marksIn, signal };

  const { find, left, isHeldBack } = createLook({
    page,
    reading,
    margin: MARGIN,
    finder,
    choice,
    budget,
    strays: () => strays.found(),
  });
  const lookAgain = (ask: () => void): void => {
    retry = window.setTimeout(ask, Math.max(budget.rest(), budget.wait('left')));
  };
  const look = (): void => {
    window.clearTimeout(retry);
    finder.follow();
    const isEdited = designModeOf(document) === 'on';
    const wantedNow = isEdited ? [] : find(marks, isSame);
    if (signal.aborted) return;
    isSame = true;
    marks = painter.paint(wantedNow);
    switch (left()) {
      case 'rest at once':
        if (!isEdited) asker.askFrame();
        break;
      case 'rest later':
        lookAgain(asker.ask);
        break;
      case 'all':
        lookAgain(refresh);
        break;
      case 'nothing':
        if (isHeldBack() && !isEdited) retry = window.setTimeout(refresh, LASTING);
    }
    events.onLook(marks);
  };

  signal.addEventListener('abort', () => {
    window.clearTimeout(retry);
    painter.clear();
  });
  const asker = watchPage({
    document,
    window,
    look,
    near() {
      if (budget.isRestless()) return 0;
      const { innerHeight, innerWidth } = window;
      return Math.min((MARGIN - HELD) * Math.min(innerHeight, innerWidth), choice.reach() - HELD * innerHeight);
    },
    wait: budget.wait,
    onScroll() {
      isSame = false;
      events.onScroll();
    },
    onChange() {
      isSame = false;
      strays.search();
    },
    onAct: budget.acted,
    shadowRoots,
    signal,
  });
  const strays = watchStrays({ document, window, shadowRootOf, onFound: refresh, signal });
  if (budget.wait('change') > 0) refresh();
  else look();

  return {
    marks: () => marks,
    setCurrent: (mark) => painter.setCurrent(mark),
    refresh,
    async findAll() {
      await finder.finish();
      const terms = await findTerms(searched);
      // Without any entry, no mark is painted either.
      return terms.some(({ entry }) => entry !== undefined) ? terms : [];
    },
    findFirst: (term) => findFirst(searched, term),
  };
}
