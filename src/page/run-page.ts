import type { TermKey } from '../core/active-page.ts';
import type { Lexicon } from '../core/marks/lexicon.ts';
import type { PageWords } from '../core/own-words/page-words.ts';
import type { Settings } from '../core/settings.ts';
import type { CardPresenter } from './card-contract.ts';
import { activeElementOf, attributeOf, hasFocus, rootOf } from './dom/true-dom.ts';
import type { FoundTerm } from './marks/found-terms.ts';
import { markStyle } from './marks/mark-style.ts';
import type { Direction } from './marks/step.ts';
import { isEnglish } from './reading/reading-rules.ts';
import { textInView } from './reading/text-in-view.ts';
import { type MarkedPage, startPage } from './start-page.ts';
import { createBudget, LOOK_LIMIT } from './watching/budget.ts';
import { watchRewriting } from './watching/watch-rewriting.ts';
import { createWordsInUse, type KeptWords } from './words-in-use.ts';

/** A document and all that its marks and cards need from outside the page. */
export interface PageRun {
  window: Window & typeof globalThis;
  /** Called once, when marks are first switched on. */
  lexicon(): Lexicon;
  settings: Settings;
  words: KeptWords;
  /** Whether marks are on for this page by these settings. */
  isOn(settings: Settings): boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Whether a text is English; undefined when it cannot be told. */
  looksEnglish(text: string): Promise<boolean | undefined>;
  /** As `markStyle` takes it. */
  highlightsInherit: boolean;
  /** Puts a mark style sheet in place of the one before. */
  styleMarks(css: string, before: string | undefined): void;
  presenter(): Promise<CardPresenter>;
  signal: AbortSignal;
}

/** A page that may be switched on and off. */
export interface RunningPage {
  isOn(): boolean;
  /** Whether looking at the page has been given up for now, because it took too long. */
  isExhausted(): boolean;
  change(settings: Settings): void;
  /** Follows the reader's own words. */
  followWords(words: PageWords): void;
  findAll(): Promise<FoundTerm[]>;
  show(term: TermKey): Promise<boolean>;
  step(direction: Direction): void;
  enterCard(): void;
}

/** Runs marks on a readable page while settings have them on, and follows changes of the settings at once. */
export function runPage(run: PageRun): RunningPage {
  const { window, signal } = run;
  const { document } = window;
  let settings = run.settings;
  let started: { page: Promise<MarkedPage | undefined>; stop: AbortController } | undefined;
  let lexicon: Lexicon | undefined;
  const words = createWordsInUse(run.words.first);
  let style: string | undefined;
  /** One for all: a page that writes itself anew time and again pays from it too. */
  let budget = createBudget();

  const styleMarks = (): void => {
    const css = markStyle(settings, run.highlightsInherit);
    if (css !== style) run.styleMarks(css, style);
    style = css;
  };

  const start = async (stop: AbortSignal): Promise<MarkedPage | undefined> => {
    const { shadowRootOf, presenter } = run;
    const declared = isEnglish(attributeOf(rootOf(document) as Element, 'lang'));
    const sample = (): string => textInView({ window, shadowRootOf, time: LOOK_LIMIT });
    const undeclaredIsEnglish = declared ?? (await run.looksEnglish(sample())) ?? true;
    if (stop.aborted) return undefined;
    lexicon ??= run.lexicon();
    const wanted = (): Settings => settings;
    const page = {
      document,
      window,
      lexicon,
      wanted,
      shadowRootOf,
      undeclaredIsEnglish,
      budget,
      ...words.in(lexicon.index),
    };
    return startPage({
      page,
      settings: () => settings,
      styleMarks,
      presenter,
      changeWords: async (change) => followWords(await run.words.change(change)),
      onLookUp: (entry) => settings.quietByLookUps && run.words.countLookUp(entry),
      signal: stop,
    });
  };
  const followWords = async (next: PageWords): Promise<void> => {
    words.follow(next);
    budget.wake();
    (await started?.page)?.refresh();
  };

  const follow = (): void => {
    const on = run.isOn(settings);
    if (on && !started) {
      const stop = new AbortController();
      started = { page: start(AbortSignal.any([stop.signal, signal])), stop };
    } else if (!on && started) {
      started.stop.abort();
      budget = createBudget();
      started = undefined;
    }
  };
  follow();

  const startAnew = (): void => {
    started?.stop.abort();
    started = undefined;
    follow();
  };
  watchRewriting(document, startAnew, signal);

  return {
    isOn: () => started !== undefined,
    isExhausted: () => budget.isExhausted(),
    change(next) {
      settings = next;
      if (style !== undefined) styleMarks();
      follow();
      budget.wake();
      started?.page.then((page) => page?.refresh());
    },
    followWords,
    findAll: async () => (await started?.page)?.findAll() ?? [],
    show: async (term) => (await started?.page)?.show(term) ?? false,
    async step(direction) {
      if (hasKeys(document)) (await started?.page)?.step(direction);
    },
    async enterCard() {
      if (hasKeys(document)) (await started?.page)?.enterCard();
    },
  };
}

/** Whether the keyboard is in this very frame, not in one inside it. */
function hasKeys(document: Document): boolean {
  return hasFocus(document) && !(activeElementOf(document) instanceof HTMLIFrameElement);
}
