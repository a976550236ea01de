import { scrollTo } from './scroll-to.ts';

/**
 * Brings a place that was gone to into view, and names the page after it. When the reader came from elsewhere in the
 * explainer, the place also gets the focus, so that keyboard and screen reader go on from there. Returns what stops it.
 */
export function arrive(element: HTMLElement, { title, moved }: { title: string; moved: boolean }): () => void {
  document.title = `${title} · Plainly`;
  if (moved) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
  }
  if (element.localName !== 'h1') return scrollTo(element);
  window.scrollTo(0, 0);
  return () => {};
}
