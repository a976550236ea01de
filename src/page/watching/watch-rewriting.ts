import { rootOf } from '../dom/true-dom.ts';

/**
 * Tells when a page has written itself anew (`document.open`): that takes every listener away, also those of extensions.
 */
export function watchRewriting(document: Document, onRewritten: () => void, signal: AbortSignal): void {
  let root = rootOf(document);
  const observer = new MutationObserver(() => {
    const now = rootOf(document);
    if (!now || now === root) return;
    root = now;
    onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
