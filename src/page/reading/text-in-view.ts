import { viewOf } from '../dom/view.ts';
import { type Reading, walkPassages } from './passages.ts';

/** Enough text to tell its language, UTF-16 units. */
const SAMPLE = 2000;

interface Viewed extends Pick<Reading, 'shadowRootOf'> {
  window: Window;
  /** How long may be read, ms. */
  time: number;
}

/** What can be read in and around the view, whatever its language, as far as it helps to tell that. */
export function textInView({ window, shadowRootOf, time }: Viewed): string {
  const end = performance.now() + time;
  const isOver = (): boolean => performance.now() > end;
  const { document } = window;
  let text = '';
  for (const passage of walkPassages({
    document,
    view: viewOf(window, 1),
    shadowRootOf,
    undeclaredIsEnglish: true,
    isOver,
  })) {
    if (passage) text += `${passage.text}\n`;
    if (text.length > SAMPLE || isOver()) break;
  }
  return text.slice(0, 2 * SAMPLE);
}
