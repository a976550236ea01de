/** Least time between two looks that the page's own changes ask for, ms: three a second are soon enough for late text. */
const CHANGE_PAUSE = 300;

/** Something that can look at the page again. */
interface Watched {
  document: Document;
  window: Window;
  /** Called in an animation frame; never while the page is hidden. */
  look(): void;
  /** Called at once when the page scrolls. */
  onScroll(): void;
  /** Called at once when the page changes. */
  onChange(): void;
  shadowRoots(): Iterable<ShadowRoot>;
  signal: AbortSignal;
}

/**
 * Calls `look` after the page scrolled, resized or changed, however often it does: at most once a frame for scrolling and
 * once in CHANGE_PAUSE for changes. Observers only set flags. Returns a function that asks for a look.
 */
export function watchPage({ document, window, look, onScroll, onChange, shadowRoots, signal }: Watched): () => void {
  let frame = 0;
  let timer = 0;
  let lastLook = 0;
  const observed = new WeakSet<Node>();

  const run = (): void => {
    frame = 0;
    lastLook = performance.now();
    look();
    for (const root of shadowRoots()) observe(root);
  };
  const askFrame = (): void => {
    if (frame === 0 && !signal.aborted && document.visibilityState === 'visible')
      frame = window.requestAnimationFrame(run);
  };
  const changed = (): void => {
    onChange();
    if (timer !== 0 || frame !== 0) return;
    const wait = Math.max(0, lastLook + CHANGE_PAUSE - performance.now());
    timer = window.setTimeout(() => {
      timer = 0;
      askFrame();
    }, wait);
  };

  const observer = new MutationObserver(changed);
  const observe = (root: Node): void => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    if (root !== document) listen(root);
  };
  const scrolled = (): void => {
    onScroll();
    askFrame();
  };
  /** Scrolling and loading inside shadow roots does not reach the document. */
  const listen = (target: EventTarget): void => {
    target.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
    for (const type of ['load', 'transitionend', 'animationend', 'toggle']) {
      target.addEventListener(type, changed, { capture: true, passive: true, signal });
    }
  };

  observe(document);
  listen(window);
  for (const type of ['resize', 'pageshow', 'hashchange', 'focusin', 'focusout']) {
    window.addEventListener(type, changed, { passive: true, signal });
  }
  document.addEventListener('visibilitychange', askFrame, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  return askFrame;
}
