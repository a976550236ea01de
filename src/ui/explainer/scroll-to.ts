/** How long pictures and entries may take to come and move a place, ms. */
const STAY = 2000;
/** What a reader does to go on alone. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Scrolls to an element, and again whenever the page around it takes another height, until the reader moves or some time has
 * gone by. After a change of height, since browsers scroll by themselves to keep what was in view where it was. Returns what
 * stops it.
 */
export function scrollTo(element: Element): () => void {
  const { body, defaultView } = element.ownerDocument;
  const stay = new AbortController();
  const observer = new ResizeObserver(() => element.scrollIntoView());
  const stop = (): void => {
    stay.abort();
    observer.disconnect();
  };
  element.scrollIntoView();
  observer.observe(body);
  const timer = setTimeout(stop, STAY);
  stay.signal.addEventListener('abort', () => clearTimeout(timer));
  for (const move of OWN_MOVES) defaultView?.addEventListener(move, stop, { passive: true, signal: stay.signal });
  return stop;
}
