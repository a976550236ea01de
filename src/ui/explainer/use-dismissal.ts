import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

interface Dismissal {
  /** Holds the button that opens, as its first one, and what it opens. */
  box: RefObject<HTMLElement | null>;
  open: boolean;
  close(): void;
}

/**
 * Closes what hangs open over the text when the reader presses elsewhere, or Esc within it: the button then has the focus.
 */
export function useDismissal({ box, open, close }: Dismissal): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: closing is the same whenever it is asked for
  useEffect(() => {
    const element = box.current;
    if (!open || !element) return;
    const stop = new AbortController();
    const { signal } = stop;
    const onPress = ({ target }: Event): void => {
      if (!element.contains(target as Node)) close();
    };
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      close();
      element.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', onPress, { signal });
    element.addEventListener('keydown', onKey, { signal });
    return () => stop.abort();
  }, [box, open]);
}
