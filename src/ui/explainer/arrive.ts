import { scrollTo } from './scroll-to.ts';

let settleFirst = (): void => {};

/** Settled once something has been arrived at: what can wait until the reader has something to read goes on from there. */
export const firstArrival = new Promise<void>((resolve) => {
  settleFirst = resolve;
});

/**
 * Brings a place that was gone to into view, and names the page after it. When the reader came from elsewhere in the
 * explainer, the place also gets the focus, so that keyboard and screen reader go on from there. Returns what stops it.
 */
export function arrive(element: HTMLElement, { title, moved }: { title: string; moved: boolean }): () => void {
  document.title = `${title} · Plainly`;
  settleFirst();
  if (moved) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  if (element.localName !== 'h1') return scrollTo(element);
  window.scrollTo(0, 0);
  return () => {};
}
