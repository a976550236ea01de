import { canScroll } from '../dom/can-scroll.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { boundsOf, scrollBy, scrollIntoView } from '../dom/true-dom.ts';
import { isUppermost } from './mark-at.ts';
import { boxesOf, liveRange, type Mark } from './marks.ts';

/** Brings the words of a mark into view when they are not, without moving the page's focus. */
export function bringIntoView(mark: Mark, window: Window): void {
  if (isInView(mark, window)) return;
  const home = liveRange(mark)?.startContainer.parentElement;
  if (!home) return;
  scrollIntoView(home, { block: 'center', behavior: 'instant' });
  // What holds the words may be many screens high, in boxes that scroll and in the window.
  for (let at: Node | null = home; at; at = flatParent(at)) {
    if (isInView(mark, window)) return;
    if (at instanceof Element && canScroll(at, getComputedStyle(at))) {
      const { top, height } = boundsOf(at);
      scrollBy(at, { top: middleOf(mark) - (top + height / 2), behavior: 'instant' });
    }
  }
  if (!isInView(mark, window)) {
    window.scrollBy({ top: middleOf(mark) - window.innerHeight / 2, behavior: 'instant' });
  }
}

/** Whether a reader sees the words: in the window, in the boxes that scroll them, and not beneath a bar that stays there. */
function isInView(mark: Mark, window: Window): boolean {
  const [box] = boxesOf(mark);
  if (!box || box.top <= 0 || box.bottom >= window.innerHeight) return false;
  return isUppermost(mark, box, (box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** CSS px from the top of the viewport; 0 when the words are gone. */
function middleOf(mark: Mark): number {
  const [box] = boxesOf(mark);
  return box ? (box.top + box.bottom) / 2 : 0;
}
