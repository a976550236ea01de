import type { Context } from '../core/choose-sense.ts';
import type { TermIndex } from '../core/term-index.ts';
import { type Mark, marksOf } from './marks.ts';
import { createPainter } from './paint.ts';
import { passagesOf, type Reading } from './passages.ts';
import { watchStrays } from './strays.ts';
import { viewOf } from './view.ts';
import { watchPage } from './watch-page.ts';

/** How much is marked beyond what is seen, in screens each way, so that scrolling shows marks at once. */
const MARGIN = 0.5;
/** Most time one slice of reading the whole page takes before the page has its turn, ms. */
const SLICE = 8;

/** A document that Plainly may read. */
export interface ReadablePage extends Omit<Reading, 'view' | 'strays'> {
  window: Window & typeof globalThis;
  index: TermIndex;
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
  const { document, window, index } = page;
  const painter = createPainter();
  const defined: Context['defined'] = new Map();
  const shadowRoots = new Set<ShadowRoot>();
  let marks: Mark[] = [];

  const shadowRootOf = (element: Element): ShadowRoot | null => {
    const root = page.shadowRootOf(element);
    if (root) shadowRoots.add(root);
    return root;
  };
  const reading = (view: Reading['view']): Reading => {
    return { document, view, shadowRootOf, undeclaredIsEnglish: page.undeclaredIsEnglish, strays: strays.found() };
  };
  const context = (): Context => ({ title: document.title, defined });

  const look = (): void => {
    const found: Mark[] = [];
    if (document.designMode !== 'on') {
      for (const passage of passagesOf(reading(viewOf(window, MARGIN))))
        found.push(...marksOf(passage, index, context()));
    }
    marks = painter.paint(found);
    events.onLook(marks);
  };

  /** Every mark of the page, slice by slice, until `visit` says it has enough. */
  const readAll = async (visit: (mark: Mark) => boolean): Promise<void> => {
    let sliceEnd = performance.now() + SLICE;
    for (const passage of passagesOf(reading(undefined))) {
      for (const mark of marksOf(passage, index, context())) if (visit(mark)) return;
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => window.setTimeout(resolve));
      if (signal.aborted) return;
      sliceEnd = performance.now() + SLICE;
    }
  };

  signal.addEventListener('abort', () => painter.clear());
  const refresh = watchPage({
    document,
    window,
    look,
    onScroll: events.onScroll,
    onChange: () => strays.search(),
    shadowRoots: () => shadowRoots,
    signal,
  });
  const strays = watchStrays({ document, window, shadowRootOf, onFound: refresh, signal });
  look();

  return {
    marks: () => marks,
    setCurrent: (mark) => painter.setCurrent(mark),
    refresh,
    async findAll() {
      const found = new Map<number, FoundTerm>();
      await readAll(({ entry, written }) => {
        const term = found.get(entry);
        if (term) term.count++;
        else found.set(entry, { entry, written: written.replace(/\s+/gu, ' '), count: 1 });
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
