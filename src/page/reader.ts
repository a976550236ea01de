import type { PageContext } from '../core/find-marks.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { type Budget, createBudget, LOOK_LIMIT } from './budget.ts';
import { boxesOf, isWritten, type Mark, marksOf } from './marks.ts';
import { createPainter } from './paint.ts';
import type { Passage } from './passage-builder.ts';
import { type Reading, walkPassages } from './passages.ts';
import { startDefinitionReader } from './read-definitions.ts';
import { watchStrays } from './strays.ts';
import { designModeOf, rootOf, titleOf } from './true-dom.ts';
import { meets, viewOf } from './view.ts';
import { watchPage } from './watch-page.ts';

/**
 * How much is marked beyond what is seen, in screens each way, so that scrolling shows marks at once. A change of what is
 * painted makes the browser paint all of a long page anew (60 ms with 100,000 paragraphs), so it is looked ahead far and
 * seldom: again when all but HELD of a margin has been scrolled through.
 */
const MARGIN = 1;
const HELD = 0.25;
/** Most time one slice of reading the whole page takes before the page has its turn, ms. */
const SLICE = 8;

/** A document that Plainly may read. */
export interface ReadablePage extends Pick<Reading, 'document' | 'shadowRootOf' | 'undeclaredIsEnglish'> {
  window: Window & typeof globalThis;
  lexicon: Lexicon;
  /** What looks may cost; one of its own when undefined. */
  budget?: Budget;
}

/** An entry found on the whole page. */
export interface FoundTerm {
  entry: number;
  /** The words where it first stands. */
  written: string;
  count: number;
}

/** Keeps the marks of one document up to date until it is stopped. */
export interface Reader {
  /** Marks in and around the view, in reading order. */
  marks(): readonly Mark[];
  setCurrent(mark: Mark | undefined): void;
  /** Looks again before the next frame. */
  refresh(): void;
  /** Reads the whole page in slices; entries in reading order. */
  findAll(): Promise<FoundTerm[]>;
  /** The first place of an entry on the whole page. */
  findFirst(entry: number): Promise<Mark | undefined>;
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
  const { document, window, lexicon, undeclaredIsEnglish, budget = createBudget() } = page;
  const painter = createPainter();
  const shadowRoots = new Set<ShadowRoot>();
  let marks: Mark[] = [];
  /** A word of the glossary was found here: without any, what the page says of its own words is left to the page. */
  let hasEntries = false;
  /** The last look in full did not get to the end of what is in view. */
  let cutOff = false;
  let retry = 0;

  const shadowRootOf = (element: Element): ShadowRoot | null => {
    const root = page.shadowRootOf(element);
    if (root) shadowRoots.add(root);
    return root;
  };
  const reading = { document, shadowRootOf, undeclaredIsEnglish };

  const definitions = lexicon.createDefinitions();
  const context: PageContext = {
    definitions,
    get title() {
      return titleOf(document);
    },
  };
  const defining = startDefinitionReader({
    window,
    reading,
    definitions,
    learn(text) {
      context.page = lexicon.choose.learn(text, context.page);
    },
    onFollow() {
      context.page = undefined;
    },
    onNew: () => refresh(),
    signal,
  });
  const marksIn = (passage: Passage): Mark[] => marksOf(passage, lexicon, context);

  /** The marks in and around the view, as far as they are found in the time of a look. */
  const findInView = (): Mark[] => {
    // The page's layout is due in this frame with or without Plainly, so its time is not counted.
    rootOf(document)?.getBoundingClientRect();
    const begun = performance.now();
    const isOver = (): boolean => performance.now() - begun >= LOOK_LIMIT;
    let tooLong = false;
    const onTooLong = (): void => {
      tooLong = true;
    };
    let found: Mark[] = [];
    const view = viewOf(window, MARGIN);
    for (const passage of walkPassages({ ...reading, view, strays: strays.found(), onTooLong, isOver })) {
      if (passage) {
        found.push(...marksIn(passage));
        defining.read(passage.text);
      }
      if (isOver()) break;
    }
    if (budget.isRestless()) found = found.filter((mark) => isSeen(mark, window));
    const took = performance.now() - begun;
    budget.spent(tooLong ? Math.max(took, LOOK_LIMIT) : took);
    cutOff = tooLong || took >= LOOK_LIMIT;
    return found;
  };
  /** The marks painted whose words are still there: all that is looked for while looking is given up. */
  const findPainted = (): Mark[] => {
    const begun = performance.now();
    const found = marks.filter(isWritten);
    budget.spent(performance.now() - begun);
    return found;
  };
  const look = (): void => {
    window.clearTimeout(retry);
    defining.follow();
    const found = designModeOf(document) === 'on' ? [] : budget.rest() > 0 ? findPainted() : findInView();
    if (signal.aborted) return;
    hasEntries ||= found.some(({ entry }) => entry !== undefined);
    marks = painter.paint(hasEntries ? found : []);
    if (cutOff) retry = window.setTimeout(refresh, Math.max(budget.rest(), budget.wait('change')));
    events.onLook(marks);
  };

  /** Every mark of the page, slice by slice, until `visit` says it has enough. */
  const readAll = async (visit: (mark: Mark) => boolean): Promise<void> => {
    let sliceEnd = performance.now() + SLICE;
    for (const passage of walkPassages({ ...reading, view: undefined })) {
      if (passage) for (const mark of marksIn(passage)) if (visit(mark)) return;
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => window.setTimeout(resolve));
      if (signal.aborted) return;
      sliceEnd = performance.now() + SLICE;
    }
  };

  signal.addEventListener('abort', () => {
    window.clearTimeout(retry);
    painter.clear();
  });
  const refresh = watchPage({
    document,
    window,
    look,
    near: () => (budget.isRestless() ? 0 : (MARGIN - HELD) * Math.min(window.innerHeight, window.innerWidth)),
    wait: budget.wait,
    onScroll: events.onScroll,
    onChange: () => strays.search(),
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
      await defining.finish();
      const found = new Map<number, FoundTerm>();
      await readAll(({ entry, written }) => {
        const term = entry !== undefined && found.get(entry);
        if (term) term.count++;
        else if (entry !== undefined) found.set(entry, { entry, written: written.replace(/\s+/gu, ' '), count: 1 });
        return false;
      });
      return [...found.values()];
    },
    async findFirst(entry) {
      let first: Mark | undefined;
      await readAll((mark) => {
        if (mark.entry === entry) first = mark;
        return first !== undefined;
      });
      return first;
    },
  };
}

/**
 * Whether a mark is in view. For each change of a page Chromium paints every text with a mark anew, seen or not: 0.02 ms for
 * each. So on a page that always changes nothing is painted ahead, and scrolling asks for a look at once.
 */
function isSeen(mark: Mark, window: Window): boolean {
  const view = viewOf(window, 0);
  return boxesOf(mark).some((box) => meets(box, view));
}
