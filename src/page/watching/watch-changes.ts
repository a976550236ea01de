import { boundsOf, rootOf } from '../dom/true-dom.ts';

interface Changing {
  document: Document;
  window: Window;
  /** The shadow roots of the page known so far; those that have left it are taken out. */
  shadowRoots: Set<ShadowRoot>;
  /** Called at the first change after the page was observed. */
  onChange(): void;
  /** Called when a frame that was hidden is shown. */
  onShown(): void;
  /** Called for each shadow root, once, when it is first observed. */
  onRoot(root: ShadowRoot): void;
  signal: AbortSignal;
}

/** Tells of the first change of a page; those after it cost nothing until it is observed again. */
export interface ChangeWatch {
  observe(): void;
  /** Whether the next change will be told. */
  isObserving(): boolean;
}

export function watchChanges(changing: Changing): ChangeWatch {
  const { document, window, shadowRoots, onChange, onShown, onRoot, signal } = changing;
  const known = new WeakSet<ShadowRoot>();
  let observing = false;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    observing = false;
    onChange();
  });
  const observeIn = (root: Node): void => {
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  const observeRoots = (): void => {
    for (const root of shadowRoots) {
      if (!root.isConnected) {
        shadowRoots.delete(root);
        continue;
      }
      observeIn(root);
      if (!known.has(root)) onRoot(root);
      known.add(root);
    }
  };

  // A frame that is hidden and shown again at its old size is told nothing else of it.
  const shown = new ResizeObserver(() => {
    shown.disconnect();
    onShown();
  });
  const observeHidden = (): void => {
    const html = rootOf(document);
    if (!html) return;
    const { width, height } = boundsOf(html);
    if (width === 0 && height === 0) shown.observe(html);
  };

  signal.addEventListener('abort', () => {
    observer.disconnect();
    shown.disconnect();
  });
  return {
    observe() {
      if (signal.aborted) return;
      observing = true;
      if (window.parent !== window) observeHidden();
      observeIn(document);
      observeRoots();
    },
    isObserving: () => observing,
  };
}
