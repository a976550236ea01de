import type { SignFilter } from '../../core/signs/sign-filter.ts';
import { createSignScanner } from '../../core/signs/sign-scanner.ts';
import { listenTo, visibilityOf } from '../dom/true-dom.ts';
import { viewOf } from '../dom/view.ts';
import { glanceInSlices } from './glance-in-slices.ts';

/** How much is glanced at beyond what is seen, in screens each way. */
const MARGIN = 1;
/** Least pause between a change and the next glance, ms: three times a second are soon enough for late text. */
const LEAST_PAUSE = 300;
/** Pauses, as many times as long as a glance took, so that pages that always change pay 2 % of a core. */
const PAUSE_SHARE = 50;

/** A page that may come to have words to be marked. */
interface Watched {
  document: Document;
  window: Window;
  filter: SignFilter;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Called once, when a sign may stand in the page; nothing is watched any more then. */
  onSign(): void;
  signal: AbortSignal;
}

/** Signs that a page is being used: what was out of view may come into it. */
const USES = ['scroll', 'click', 'keydown', 'resize'];

/** Not attributes: text is glanced at whether it is shown or not. */
const OBSERVED = { subtree: true, childList: true, characterData: true };

/**
 * Glances at what is in view of a page, and again after it has changed, until a sign may stand there. Once the page is
 * used, at all of it: most pages never are.
 */
export function watchForSigns({ document, window, filter, shadowRootOf, onSign, signal }: Watched): void {
  const roots = new Set<ShadowRoot>();
  let timer = 0;
  let pause = LEAST_PAUSE;
  /** Under way, or due. */
  let busy = false;
  let changedMeanwhile = false;
  let used = false;
  const found = new AbortController();
  const over = AbortSignal.any([signal, found.signal]);

  const look = (): void => {
    busy = true;
    changedMeanwhile = false;
    observe();
    const scanner = createSignScanner(filter);
    const view = used ? undefined : viewOf(window, MARGIN);
    glanceInSlices({ glanced: { document, scanner, shadowRootOf, onRoot, view }, window, onEnd: looked, signal: over });
  };
  const looked = (hasSign: boolean, spent: number): void => {
    if (hasSign) {
      found.abort();
      onSign();
      return;
    }
    pause = Math.max(LEAST_PAUSE, PAUSE_SHARE * spent);
    busy = false;
    if (changedMeanwhile) changed();
  };
  const changed = (): void => {
    changedMeanwhile = true;
    // While hidden nothing is marked; the page is glanced at when it is seen again.
    if (busy || over.aborted || visibilityOf(document) === 'hidden') return;
    busy = true;
    timer = window.setTimeout(look, pause);
  };
  /** Stops at the first change: what comes after it until the next glance need not be told. */
  const observer = new MutationObserver(() => {
    observer.disconnect();
    changed();
  });
  const observe = (): void => {
    observer.observe(document, OBSERVED);
    for (const root of roots) observer.observe(root, OBSERVED);
  };
  const onRoot = (root: ShadowRoot): void => {
    if (!roots.has(root)) observer.observe(root, OBSERVED);
    roots.add(root);
  };
  const onUse = (): void => {
    if (used) return;
    used = true;
    changed();
  };

  // A script that has come late may bring shadow roots, which no observer tells.
  listenTo(document, 'load', changed, { capture: true, passive: true, signal: over });
  for (const type of USES) listenTo(window, type, onUse, { capture: true, passive: true, signal: over });
  listenTo(document, 'visibilitychange', () => changedMeanwhile && changed(), { signal: over });
  over.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  look();
}
