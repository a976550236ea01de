import { nodeTypeOf } from '../dom/true-dom.ts';
import { boxOf, isOutOfFlow, meets, type View } from '../dom/view.ts';
import { LONG_TEXT } from './long-text.ts';
import { type Reach, reachBetween } from './reach.ts';

/**
 * Walking many siblings without measuring them all. Siblings nearly always follow each other one way: down the page, up it
 * as in some chats, or sideways. Some are measured to see which way; then the first in view is found by binary search, and
 * the walk ends when enough in a row lie past the view. About 60 boxes are measured among 100,000 siblings, and those in
 * view. Where the samples show no order (columns, boxes placed one by one) each is measured.
 */
export interface LongList {
  /** Place of the first sibling to walk. */
  start: number;
  /** Whether a sibling is read: `over` when neither it nor any after it is. */
  look(node: Node): 'in' | 'out' | 'over';
}

/** Siblings measured, evenly spread, to see whether they stand in order. */
const SAMPLES = 32;
/** Siblings before the first one found that are walked too, for boxes that stand out of line. */
const STEP_BACK = 8;
/** Siblings past the view in a row after which the rest is taken to be past it too. */
const ENOUGH_PAST = 16;
/** Siblings without a box in a row that are passed over to find one. */
const MOST_BOXLESS = 256;
/** Boxes out of flow that are passed over to find one in flow; where all are out of flow, theirs are as good. */
const MOST_OUT_OF_FLOW = 8;

export function longList(siblings: ArrayLike<Node>, view: View): LongList {
  const reach = wayOf(siblings, view);
  const seen = reach?.(view);
  let past = 0;
  return {
    start: reach && seen ? Math.max(0, firstReaching(siblings, reach, seen.from) - STEP_BACK) : 0,
    look(node) {
      const text = nodeTypeOf(node) === Node.TEXT_NODE ? (node as Text) : undefined;
      if (text && (isLongText(text) || !/\S/.test(text.data))) return 'in';
      const box = boxOf(node);
      if (!box) return 'in';
      if (reach && seen) {
        const { from, to } = reach(box);
        if (from <= seen.to) past = to < seen.from ? past : 0;
        else if (isInFlow(node)) past++;
        if (past >= ENOUGH_PAST) return 'over';
      }
      return text && !meets(box, view) ? 'out' : 'in';
    },
  };
}

function isInFlow(node: Node): boolean {
  return !(node instanceof Element) || !isOutOfFlow(getComputedStyle(node));
}

/** The way that siblings follow each other, undefined when it is none. */
function wayOf(siblings: ArrayLike<Node>, view: View): Reach | undefined {
  const last = siblings.length - 1;
  const samples: DOMRectReadOnly[] = [];
  for (let sample = 0; sample <= SAMPLES; sample++) {
    const end = sample < SAMPLES / 2 ? last : 0;
    const box = boxFrom(siblings, Math.floor((last * sample) / SAMPLES), end);
    if (box) samples.push(box);
  }
  const [first] = samples;
  const end = samples.at(-1);
  if (!first || !end) return undefined;
  const reach = reachBetween(first, end);
  // Boxes in one row may begin at different heights, so a little back is still in order.
  const slack = (view.bottom - view.top) / 4;
  let furthest = Number.NEGATIVE_INFINITY;
  for (const box of samples) {
    const { from } = reach(box);
    if (from < furthest - slack) return undefined;
    furthest = Math.max(furthest, from);
  }
  return reach;
}

/** Place of the first sibling that reaches to `edge` or further, by binary search. */
function firstReaching(siblings: ArrayLike<Node>, reach: Reach, edge: number): number {
  let low = 0;
  let high = siblings.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const box = boxFrom(siblings, middle, high);
    if (box && reach(box).to < edge) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The box of the first sibling from a place toward `end` that has one, in flow if there is such a one near. */
function boxFrom(siblings: ArrayLike<Node>, place: number, end: number): DOMRectReadOnly | undefined {
  const step = place <= end ? 1 : -1;
  let found: DOMRectReadOnly | undefined;
  let outOfFlow = 0;
  const stop = step > 0 ? Math.min(end, place + MOST_BOXLESS) : Math.max(end, place - MOST_BOXLESS);
  for (let at = place; at !== stop + step && outOfFlow < MOST_OUT_OF_FLOW; at += step) {
    const node = siblings[at] as Node;
    const box = isLongText(node) ? undefined : boxOf(node);
    if (!box) continue;
    if (isInFlow(node)) return box;
    found ??= box;
    outOfFlow++;
  }
  return found;
}

/** Measuring one whole takes browsers long. */
function isLongText(node: Node): boolean {
  return node instanceof Text && node.length > LONG_TEXT;
}
