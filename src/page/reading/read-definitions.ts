import type { PageDefinitions } from '../../core/definitions/page-definitions.ts';
import { documentsAround } from '../dom/documents-around.ts';
import { readDeclared } from './declared-definitions.ts';
import { type Reading, walkPassages } from './passages.ts';

/** Most time a slice takes, ms: half a frame, however long the browser is idle. */
const SLICE = 8;
/** How long the whole page has to wait, ms: what is in view is marked first. */
const AFTER_MARKS = 300;
/** Most own time for all of a page, ms: more text than people write on one page needs. */
const MOST_TIME = 2000;

interface DefiningPage {
  window: Window & typeof globalThis;
  reading: Omit<Reading, 'view'>;
  definitions: PageDefinitions;
  /** To be given every passage once, for what it says about the page as a whole. */
  learn(text: string): void;
  /** Called when the page has become another one. */
  onFollow(): void;
  /** Called when what is defined has changed, and when all has been learned. */
  onNew(): void;
  signal: AbortSignal;
}

/** Reads what a page defines. */
export interface DefinitionReader {
  /** To be given what is looked at: it is read soon after, so that marks need not wait. */
  read(text: string): void;
  /** To be called before each look: begins anew when the page has gone to another address. */
  follow(): void;
  /** Reads all of the page that is still unread, in slices but without waiting for the browser to be idle. */
  finish(): Promise<void>;
}

/**
 * Starts to read what a page defines, the documents around it too as far as it may see them: all of it once, when the browser
 * has nothing else to do.
 */
export function startDefinitionReader(page: DefiningPage): DefinitionReader {
  const { window, definitions, onNew, onFollow, signal } = page;
  const addressNow = (): string => window.location.href.split('#')[0] as string;
  let address = addressNow();
  let reading = new AbortController();
  let isDone = false;
  let timer = 0;

  const start = async (pause: () => Promise<number>): Promise<void> => {
    window.clearTimeout(timer);
    reading.abort();
    reading = new AbortController();
    const stop = AbortSignal.any([reading.signal, signal]);
    await readAround(page, pause, stop);
    if (!stop.aborted) isDone = true;
    if (!signal.aborted) onNew();
  };
  const startLater = (): void => {
    window.clearTimeout(timer);
    reading.abort();
    timer = window.setTimeout(() => start(() => idle(window)), AFTER_MARKS);
  };
  /** What was looked at and is still to be read. */
  let looked: string[] = [];
  let lookedTimer = 0;
  const readLooked = (): void => {
    const end = performance.now() + SLICE;
    let changed = false;
    while (looked.length > 0 && performance.now() < end) changed = definitions.read(looked.shift() ?? '') || changed;
    lookedTimer = looked.length > 0 ? window.setTimeout(readLooked) : 0;
    if (changed) onNew();
  };
  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    window.clearTimeout(lookedTimer);
  });
  startLater();
  return {
    read(text) {
      looked.push(text);
      if (lookedTimer === 0) lookedTimer = window.setTimeout(readLooked);
    },
    follow() {
      looked = [];
      if (addressNow() === address) return;
      address = addressNow();
      definitions.clear();
      onFollow();
      isDone = false;
      startLater();
    },
    finish: async () => (isDone ? undefined : start(() => turn(window))),
  };
}

/** Reads all documents around. `pause` gives when to pause again. */
async function readAround(page: DefiningPage, pause: () => Promise<number>, stop: AbortSignal): Promise<void> {
  const { window, reading } = page;
  let spent = 0;
  let end = await pause();
  let begun = performance.now();
  for (const document of documentsAround(window)) {
    for (const _ of readDocument({ ...reading, document, view: undefined }, page)) {
      if (performance.now() < end) continue;
      spent += performance.now() - begun;
      if (spent > MOST_TIME) return;
      end = await pause();
      if (stop.aborted) return;
      begun = performance.now();
    }
  }
}

/** Reads a document in short steps. */
function* readDocument(reading: Reading, { definitions, learn }: DefiningPage): Generator<void> {
  for (const _ of readDeclared(reading.document, definitions)) yield;
  for (const passage of walkPassages(reading)) {
    if (passage) {
      definitions.read(passage.text);
      learn(passage.text);
    }
    yield;
  }
}

/** Waits until the browser is idle; gives when to pause again, in the time of `performance.now()`. */
function idle(window: Window): Promise<number> {
  return new Promise((resolve) => {
    window.requestIdleCallback((deadline) => resolve(performance.now() + Math.min(SLICE, deadline.timeRemaining())));
  });
}

/** The same, letting the page have one turn. */
function turn(window: Window): Promise<number> {
  return new Promise((resolve) => {
    window.setTimeout(() => resolve(performance.now() + SLICE));
  });
}
