import { listenTo } from '../dom/true-dom.ts';
import type { LookCause } from './budget.ts';
import { createLookTimer } from './look-timer.ts';
import { createScrollDistance } from './scroll-distance.ts';
import { watchChanges } from './watch-changes.ts';

/** When scrolling has ended, ms after its last event. */
const SETTLED = 150;

/** Something that can look at the page again. */
interface Watched {
  document: Document;
  window: Window;
  /** Called in an animation frame; never while the page is hidden. */
  look(): void;
  /** How far may be scrolled before it is looked again, CSS px: as long as what was looked at reaches beyond the view. */
  near(): number;
  /** How long a look is to wait, ms; 0 or less when it may come in the next frame. */
  wait(cause: LookCause): number;
  /** Called at once when the page scrolls. */
  onScroll(): void;
  /** Called when the page has changed. */
  onChange(): void;
  /** Called when the reader has clicked or typed, or gone elsewhere in the page. */
  onAct(): void;
  /** The shadow roots of the page known so far; those that have left it are taken out. */
  shadowRoots: Set<ShadowRoot>;
  signal: AbortSignal;
}

/** Asks for looks that neither scrolling nor a change of the page is the cause of. */
export interface LookAsker {
  /** As soon as looks for scrolling may come. */
  ask(): void;
  /** In the next frame. */
  askFrame(): void;
}

/**
 * Calls `look` after the page scrolled, resized or changed, however often it does, once a frame at most and no sooner than
 * `wait` says. What changes while a look is due anyway is not even observed, so that a page that never stops changing pays
 * for looks alone.
 */
export function watchPage(watched: Watched): LookAsker {
  const { document, window, look, near, wait, onScroll, onChange, onAct, shadowRoots, signal } = watched;
  const scrolledBy = createScrollDistance(window);
  let settled = 0;

  const onDue = (): void => {
    scrolledBy.forget();
    window.clearTimeout(settled);
    if (!changes.isObserving()) onChange();
    look();
    changes.observe();
  };
  const { ask, askFrame, hurry } = createLookTimer({ document, window, wait, onDue, signal });
  const changed = (): void => {
    onChange();
    ask('change');
  };
  const scrolled = (event: Event): void => {
    onScroll();
    if (scrolledBy.note(event.target) > near()) ask('scroll');
    else {
      window.clearTimeout(settled);
      settled = window.setTimeout(() => ask('scroll'), SETTLED);
    }
  };
  /** What scripts only say does not count. That they lead elsewhere does: nothing tells it from the reader's own way. */
  const acted = ({ isTrusted }: Event): void => {
    if (!isTrusted) return;
    onAct();
    hurry();
  };
  /** Scrolling and loading inside shadow roots does not reach the document. */
  const listen = (target: EventTarget): void => {
    listenTo(target, 'scroll', scrolled, { capture: true, passive: true, signal });
    for (const type of ['load', 'transitionend', 'animationend', 'toggle']) {
      listenTo(target, type, changed, { capture: true, passive: true, signal });
    }
  };
  const onShown = (): void => ask('change');
  const changes = watchChanges({ document, window, shadowRoots, onChange: changed, onShown, onRoot: listen, signal });

  changes.observe();
  listen(window);
  for (const type of ['resize', 'pageshow', 'hashchange', 'focusin', 'focusout']) {
    window.addEventListener(type, changed, { passive: true, signal });
  }
  // A way to another place within the page, too, comes with a popstate; what is dictated or pasted, with an input alone.
  for (const type of ['click', 'keydown', 'input', 'popstate'])
    listenTo(window, type, acted, { capture: true, passive: true, signal });
  listenTo(document, 'visibilitychange', askFrame, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(settled));
  return { ask: () => ask('scroll'), askFrame };
}
