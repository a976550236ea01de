import type { Settings } from '../core/settings.ts';
import type { TermIndex } from '../core/term-index.ts';
import type { CardPresenter } from './card-contract.ts';
import { markStyle } from './mark-style.ts';
import { passagesOf } from './passages.ts';
import type { FoundTerm } from './reader.ts';
import { isEnglish } from './reading-rules.ts';
import { type MarkedPage, startPage } from './start-page.ts';
import type { Direction } from './step.ts';
import { viewOf } from './view.ts';

/** A document and all that its marks and cards need from outside the page. */
export interface PageRun {
  window: Window & typeof globalThis;
  /** Called once, when marks are first switched on. */
  index(): TermIndex;
  settings: Settings;
  /** Whether marks are on for this page by these settings. */
  isOn(settings: Settings): boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Whether a text is English; undefined when it cannot be told. */
  looksEnglish(text: string): Promise<boolean | undefined>;
  /** Puts a mark style sheet in place of the one before. */
  styleMarks(css: string, before: string | undefined): void;
  presenter(): Promise<CardPresenter>;
  signal: AbortSignal;
}

/** A page that may be switched on and off. */
export interface RunningPage {
  isOn(): boolean;
  change(settings: Settings): void;
  findAll(): Promise<FoundTerm[]>;
  show(entry: number): Promise<boolean>;
  step(direction: Direction): void;
  enterCard(): void;
}

/** Enough text to tell its language, UTF-16 units. */
const LANGUAGE_SAMPLE = 2000;

const READ_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Runs marks on a page while settings have them on, and follows changes of the settings at once. Undefined for documents
 * that are not read: those that are not HTML, and browsers without highlights.
 */
export function runPage(run: PageRun): RunningPage | undefined {
  const { window, signal } = run;
  const { document } = window;
  if (!READ_TYPES.has(document.contentType) || typeof Highlight === 'undefined') return undefined;
  let settings = run.settings;
  let started: { page: Promise<MarkedPage | undefined>; stop: AbortController } | undefined;
  let index: TermIndex | undefined;
  let style: string | undefined;

  const styleMarks = (): void => {
    const css = markStyle(settings);
    if (css !== style) run.styleMarks(css, style);
    style = css;
  };

  /** What can be read in and around the view, as far as it helps to tell the language. */
  const textInView = (): string => {
    const view = viewOf(window, 1);
    let text = '';
    for (const passage of passagesOf({ document, view, shadowRootOf: run.shadowRootOf, undeclaredIsEnglish: true })) {
      text += `${passage.text}\n`;
      if (text.length > LANGUAGE_SAMPLE) break;
    }
    return text;
  };

  const start = async (stop: AbortSignal): Promise<MarkedPage | undefined> => {
    const declared = isEnglish(document.documentElement.getAttribute('lang'));
    const undeclaredIsEnglish = declared ?? (await run.looksEnglish(textInView())) ?? true;
    if (stop.aborted) return undefined;
    index ??= run.index();
    const { shadowRootOf, presenter } = run;
    const page = { document, window, index, shadowRootOf, undeclaredIsEnglish };
    return startPage({ page, settings: () => settings, styleMarks, presenter, signal: stop });
  };

  const follow = (): void => {
    const on = run.isOn(settings);
    if (on && !started) {
      const stop = new AbortController();
      started = { page: start(AbortSignal.any([stop.signal, signal])), stop };
    } else if (!on && started) {
      started.stop.abort();
      started = undefined;
    }
  };
  follow();

  // A page that writes itself anew (`document.open`) takes every listener away, also those of extensions.
  let root = document.documentElement;
  const rewritten = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    started?.stop.abort();
    started = undefined;
    follow();
  });
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());

  return {
    isOn: () => started !== undefined,
    change(next) {
      settings = next;
      if (style !== undefined) styleMarks();
      follow();
    },
    findAll: async () => (await started?.page)?.findAll() ?? [],
    show: async (entry) => (await started?.page)?.show(entry) ?? false,
    async step(direction) {
      if (hasFocus(document)) (await started?.page)?.step(direction);
    },
    async enterCard() {
      if (hasFocus(document)) (await started?.page)?.enterCard();
    },
  };
}

/** Whether the keyboard is in this very frame, not in one inside it. */
function hasFocus(document: Document): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}
