/** What page tests use of the source inside a bare page; bundled by bare-page.ts and left there as `plainly`. */

import { packTraits, type Traits } from '../../../src/core/glossary/entry-traits.ts';
import type { Wanted } from '../../../src/core/marks/choose-marks.ts';
import { type Lexicon, unpackLexicon } from '../../../src/core/marks/lexicon.ts';
import { NO_PAGE_WORDS, type PageWords } from '../../../src/core/own-words/page-words.ts';
import { packMeanings } from '../../../src/core/senses/meanings.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { packSigns } from '../../../src/core/signs/pack-signs.ts';
import { signsOf } from '../../../src/core/signs/signs.ts';
import { packIndex } from '../../../src/core/spotting/pack-index.ts';
import type { IndexedForm, Sense } from '../../../src/core/spotting/term-index.ts';
import { isOnDark } from '../../../src/page/card/darkness.ts';
import { NEAR_WORD } from '../../../src/page/card-contract.ts';
import { viewOf } from '../../../src/page/dom/view.ts';
import { watchForSigns } from '../../../src/page/glance/watch-for-signs.ts';
import { markAt } from '../../../src/page/marks/mark-at.ts';
import { boxesOf, liveRange, type Mark, marksOf } from '../../../src/page/marks/marks.ts';
import { stepFrom } from '../../../src/page/marks/step.ts';
import { type Reader, type ReaderEvents, startReader } from '../../../src/page/reader.ts';
import { passagesOf, type Reading } from '../../../src/page/reading/passages.ts';
import { runPage } from '../../../src/page/run-page.ts';
import { type Budget, createBudget } from '../../../src/page/watching/budget.ts';
import { watchPointer } from '../../../src/page/watching/watch-pointer.ts';
import type { KeptWords } from '../../../src/page/words-in-use.ts';
import { runCase } from '../fuzz/run-case.ts';

const roots = new WeakMap<Element, ShadowRoot>();

/** Pages can give nobody a closed root, so tests attach roots by `attachRoot` and they are remembered here. */
function shadowRootOf(element: Element): ShadowRoot | null {
  return roots.get(element) ?? null;
}

function attachRoot(host: Element, mode: ShadowRootMode): ShadowRoot {
  const root = host.attachShadow({ mode });
  roots.set(host, root);
  return root;
}

/** Turns `<template data-root="open">` (or "closed") into the shadow root of the element around it, inner ones too. */
function attachRoots(within: ParentNode): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>('template[data-root]')) {
    const host = template.parentElement;
    if (!host) continue;
    template.remove();
    const root = attachRoot(host, template.dataset.root as ShadowRootMode);
    root.append(template.content);
    attachRoots(root);
  }
}

function reading(view?: Reading['view']): Reading {
  return { document, view, shadowRootOf, undeclaredIsEnglish: true };
}

/** Texts of the passages, white space as one space, as readers see it. */
function texts(view?: Reading['view']): string[] {
  return [...passagesOf(reading(view))].map((passage) => passage.text.replace(/\s+/g, ' ').trim());
}

/** An index of these forms, entries numbered in their order; forms in capitals are exact. */
function indexed(forms: string[]): IndexedForm[] {
  return forms.map((text, entry): IndexedForm => {
    return { text, exact: /^[A-Z]+$/.test(text), plural: 's', meaning: { entry } };
  });
}

/**
 * A lexicon of forms with one meaning each, and of ambiguous ones with the cue of each of their meanings. Without traits,
 * entries are of medium difficulty and of no category.
 */
function lexiconOf(
  forms: string[],
  {
    ambiguous = {},
    traits = [],
  }: { ambiguous?: Record<string, { entry: number; cue: string }[]>; traits?: Traits[] } = {},
): Lexicon {
  const all = indexed(forms);
  for (const [text, meanings] of Object.entries(ambiguous)) {
    const senses = meanings.map(({ entry, cue }): Sense => ({ entry, needs: 'cue', category: '', cues: [cue] }));
    all.push({ text, exact: false, plural: 's', meaning: { senses } });
  }
  return unpackLexicon(packIndex(all), packMeanings(all, undefined, packTraits(traits)));
}

/** The marks of the whole page, or of a part in view. */
function marksFor(forms: string[], view?: Reading['view']): Mark[] {
  const lexicon = lexiconOf(forms);
  const context = { title: document.title, definitions: lexicon.createDefinitions() };
  return [...passagesOf(reading(view))].flatMap((passage) =>
    marksOf(passage, lexicon, context).map(({ mark }) => mark),
  );
}

interface Started {
  reader: Reader;
  stop: AbortController;
  /** How often the page was looked at. */
  looks: number;
}

/** How a reader is started that is to differ from one that paints all marks. */
interface ReadOptions {
  /** For frames whose elements come from other documents. */
  rootOf?: typeof shadowRootOf;
  budget?: Budget;
  wanted?: Partial<Wanted>;
  isQuiet?: (entry: number) => boolean;
  remembered?: () => ReadonlyMap<number, number | null>;
  traits?: Traits[];
}

/** Starts a reader for these forms on this document. */
function read(forms: string[], events: Partial<ReaderEvents> = {}, options: ReadOptions = {}): Started {
  const { rootOf = shadowRootOf, budget = createBudget(), wanted = {}, traits = [], isQuiet = () => false } = options;
  const started = { stop: new AbortController(), looks: 0 };
  const remembered = new Map<number, number | null>();
  const page = {
    document,
    window,
    lexicon: lexiconOf(forms, { traits }),
    wanted: (): Wanted => ({ density: 'all', categoriesOff: [], ...wanted }),
    isQuiet,
    remembered: options.remembered ?? (() => remembered),
    shadowRootOf: rootOf,
    undeclaredIsEnglish: true,
    budget,
  };
  const reader = startReader(
    page,
    {
      onLook(marks) {
        started.looks++;
        events.onLook?.(marks);
      },
      onScroll: () => events.onScroll?.(),
    },
    started.stop.signal,
  );
  return Object.assign(started, { reader });
}

/** Waits until the first marks are painted: with code that has not run before, the first look may take some frames. */
async function firstMarks(): Promise<void> {
  while (!CSS.highlights.get('plainly')?.size) await new Promise(requestAnimationFrame);
}

/** Glances at this document for these forms; `times` counts how often a sign was told. */
function glanceFor(forms: string[]): { times: number; stop: AbortController } {
  const glanced = { times: 0, stop: new AbortController() };
  watchForSigns({
    document,
    window,
    filter: packSigns(signsOf(indexed(forms))),
    shadowRootOf,
    onSign: () => glanced.times++,
    signal: glanced.stop.signal,
  });
  return glanced;
}

/** Own words of a reader, kept by nobody; `said` has what they were asked to keep. */
function keptWords(first: PageWords = NO_PAGE_WORDS): KeptWords & { said: unknown[] } {
  const said: unknown[] = [];
  return {
    first,
    said,
    async change(change) {
      said.push(change);
      return first;
    },
    countLookUp: (entry) => said.push(entry),
  };
}

/** The words a mark's range holds now; '' when the page has changed under it. */
function wordsAt(mark: Mark): string {
  return liveRange(mark)?.toString() ?? '';
}

const exposed = {
  DEFAULT_SETTINGS,
  NEAR_WORD,
  attachRoot,
  attachRoots,
  boxesOf,
  createBudget,
  firstMarks,
  glanceFor,
  isOnDark,
  keptWords,
  lexiconOf,
  markAt,
  marksFor,
  passagesOf,
  read,
  reading,
  runCase,
  runPage,
  shadowRootOf,
  stepFrom,
  texts,
  viewOf,
  watchPointer,
  wordsAt,
};

export type OnPage = typeof exposed;

Object.assign(globalThis, { plainly: exposed });
