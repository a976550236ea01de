import { bodyOf } from '../dom/true-dom.ts';
import { type View, viewOf } from '../dom/view.ts';
import { createSurroundings } from './surroundings.ts';

/** Least height of a screen, CSS px: frames may be as low as a line. */
const LEAST = 200;
/** How much of a window's height may come and go with the browser's own bars, which phones hide while one scrolls. */
const BARS = 0.25;

/** Screens of a page, counted from its top; whatever scrolls, words stay on theirs. */
export interface Screens {
  /** CSS px; the same until the window changes its size for good. */
  height(): number;
  /**
   * The screens in view and `margin` screens around it, the outermost whole. With a margin of 1, what is in view so has all
   * of the screen before it.
   */
  around(margin: number): View;
}

export function createScreens(window: Window & typeof globalThis): Screens {
  let width = 0;
  let height = 0;
  const heightNow = (): number => {
    const { innerWidth, innerHeight, screen, parent } = window;
    // A frame may be as high as all that is in it, so that the page around it scrolls.
    const seen = Math.max(LEAST, parent === window ? innerHeight : Math.min(innerHeight, screen.height));
    if (innerWidth !== width || Math.abs(seen - height) > height * BARS) height = seen;
    width = innerWidth;
    return height;
  };
  return {
    height: heightNow,
    around(margin) {
      const screen = heightNow();
      const { left, right } = viewOf(window, margin);
      const beyond = margin * Math.max(screen, window.innerHeight);
      const body = bodyOf(window.document);
      const scrolled = body ? createSurroundings(window).of(body).scrolled : 0;
      // Where the page itself is not scrolled, boxes in it may be: their screens begin anywhere.
      const top = scrolled > 0 ? Math.floor((scrolled - beyond) / screen) * screen - scrolled : -beyond - screen;
      return {
        top,
        bottom: Math.ceil((scrolled + window.innerHeight + beyond) / screen) * screen - scrolled,
        left,
        right,
      };
    },
  };
}
