/** Movement under this is a trembling hand, not a new aim, CSS px. */
const TREMBLE = 3;

interface PointerWatch {
  window: Window;
  /** ms; undefined when resting does nothing. */
  restDelay(): number | undefined;
  onRest(x: number, y: number): void;
  /** A click or tap that selected nothing. */
  onClick(x: number, y: number): void;
  signal: AbortSignal;
}

/**
 * Watches where the pointer rests and clicks. Only real movement counts: browsers also send pointer events when the page
 * scrolls under a still pointer, and those change neither place. Returns a function to call when the page scrolls.
 */
export function watchPointer({ window, restDelay, onRest, onClick, signal }: PointerWatch): () => void {
  let timer = 0;
  let x = Number.NaN;
  let y = Number.NaN;

  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || event.buttons !== 0) {
      window.clearTimeout(timer);
      return;
    }
    if (event.clientX === x && event.clientY === y) return;
    const still = Math.abs(event.clientX - x) < TREMBLE && Math.abs(event.clientY - y) < TREMBLE && timer !== 0;
    if (still) return;
    x = event.clientX;
    y = event.clientY;
    window.clearTimeout(timer);
    const delay = restDelay();
    if (delay === undefined) return;
    timer = window.setTimeout(() => {
      timer = 0;
      onRest(x, y);
    }, delay);
  };
  const clicked = (event: MouseEvent): void => {
    window.clearTimeout(timer);
    const selection = window.getSelection();
    if (event.button === 0 && (!selection || selection.isCollapsed)) onClick(event.clientX, event.clientY);
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('click', clicked, options);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  return () => {
    window.clearTimeout(timer);
    timer = 0;
  };
}
