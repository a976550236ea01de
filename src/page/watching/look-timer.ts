import { visibilityOf } from '../dom/true-dom.ts';
import type { LookCause } from './budget.ts';

interface Timed {
  document: Document;
  window: Window;
  /** How long a look is to wait, ms; 0 or less when it may come in the next frame. */
  wait(cause: LookCause): number;
  /** Called in an animation frame; never while the page is hidden. */
  onDue(): void;
  signal: AbortSignal;
}

/** Puts looks off until they are due, and makes one of those that would come together. */
export interface LookTimer {
  /** Asks for a look once its wait is over. */
  ask(cause: LookCause): void;
  /** Asks for a look in the next frame. */
  askFrame(): void;
  /** Asks anew for the look that is waiting, if there is one: its wait may be shorter now. */
  hurry(): void;
}

export function createLookTimer({ document, window, wait, onDue, signal }: Timed): LookTimer {
  let frame = 0;
  let timer = 0;
  /** When the timer ends, in the time of `performance.now()`. */
  let due = 0;
  const run = (): void => {
    frame = 0;
    window.clearTimeout(timer);
    timer = 0;
    onDue();
  };
  const askFrame = (): void => {
    if (frame === 0 && !signal.aborted && visibilityOf(document) === 'visible')
      frame = window.requestAnimationFrame(run);
  };
  signal.addEventListener('abort', () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  });
  const ask = (cause: LookCause): void => {
    if (frame !== 0 || signal.aborted) return;
    const time = Math.max(0, wait(cause));
    // By a timer, a frame without marks might come before: those of nodes that the page put in others' place are gone.
    if (time === 0) {
      askFrame();
      return;
    }
    const end = performance.now() + time;
    if (timer !== 0 && due <= end) return;
    window.clearTimeout(timer);
    due = end;
    timer = window.setTimeout(() => {
      timer = 0;
      askFrame();
    }, time);
  };
  return {
    ask,
    askFrame,
    hurry() {
      if (timer !== 0) ask('change');
    },
  };
}
