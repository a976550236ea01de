import { type Glanced, startGlance } from './glance.ts';

/** Most time that one piece of a glance takes before the page has its turn, ms. */
const SLICE = 8;

interface Sliced {
  glanced: Glanced;
  window: Window;
  /** Called at the end: whether a sign may stand in what was glanced at, and what that took, ms. */
  onEnd(found: boolean, spent: number): void;
  signal: AbortSignal;
}

/** Glances at a page piece by piece, the first one at once. */
export function glanceInSlices({ glanced, window, onEnd, signal }: Sliced): void {
  const glance = startGlance(glanced);
  let spent = 0;
  const slice = (): void => {
    if (signal.aborted) return;
    const begun = performance.now();
    const found = glance.goOn(() => performance.now() - begun > SLICE);
    spent += performance.now() - begun;
    if (found === undefined) window.setTimeout(slice);
    else onEnd(found, spent);
  };
  slice();
}
