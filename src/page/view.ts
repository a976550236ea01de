/** A part of the viewport and what surrounds it; CSS px from the viewport's top left corner. */
export interface View {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What the reader sees, and `margin` times as much again on each side. */
export function viewOf(window: Pick<Window, 'innerWidth' | 'innerHeight'>, margin: number): View {
  const { innerWidth: width, innerHeight: height } = window;
  return { top: -margin * height, bottom: (1 + margin) * height, left: -margin * width, right: (1 + margin) * width };
}

type Place = 'in' | 'above' | 'below' | 'beside' | 'nowhere';

/** Where a box lies. Boxes without any size are nowhere: their children may be anywhere. */
export function placeOf(box: DOMRectReadOnly, view: View): Place {
  if (box.width === 0 && box.height === 0) return 'nowhere';
  if (box.bottom < view.top) return 'above';
  if (box.top > view.bottom) return 'below';
  if (box.height === 0 || box.width === 0) return 'nowhere';
  return box.right < view.left || box.left > view.right ? 'beside' : 'in';
}

/** Siblings before the first one found that are walked too, for boxes that stand out of line. */
const STEP_BACK = 8;

/**
 * The first of many siblings that may be in view, by binary search over their boxes; siblings follow each other down the
 * page, or up it as in some chats. About 17 boxes are measured among 100,000 siblings.
 */
export function firstInView(siblings: NodeListOf<ChildNode>, view: View): ChildNode | null {
  const last = siblings.length - 1;
  const top = boxNear(siblings, 0, last)?.top ?? 0;
  const bottom = boxNear(siblings, last, 0)?.top ?? 0;
  const upwards = top > bottom;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxNear(siblings, middle, high);
    const passed = box !== undefined && (upwards ? box.top > view.bottom : box.bottom < view.top);
    if (passed) low = middle + 1;
    else high = middle;
  }
  return siblings[Math.max(0, low - STEP_BACK)] ?? null;
}

/** The box of the first sibling from `at` towards `end` that has one. */
function boxNear(siblings: NodeListOf<ChildNode>, at: number, end: number): DOMRectReadOnly | undefined {
  const step = at <= end ? 1 : -1;
  for (let place = at; step > 0 ? place <= end : place >= end; place += step) {
    const box = boxOf(siblings[place] as ChildNode);
    if (box && (box.width > 0 || box.height > 0)) return box;
  }
  return undefined;
}

function boxOf(node: ChildNode): DOMRectReadOnly | undefined {
  if (node.nodeType === Node.ELEMENT_NODE) return (node as Node as Element).getBoundingClientRect();
  if (node.nodeType !== Node.TEXT_NODE) return undefined;
  const range = new Range();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
}
