import { elementAt } from '../dom/true-dom.ts';
import { boxesOf, liveRange, type Mark } from './marks.ts';

/** How far inside a box hit-testing finds it for sure, CSS px: Chromium rounds edges to whole pixels, slanted ones more. */
const EDGE = 2;

/**
 * The mark at a point of the viewport or `near` to it (CSS px), if its words are what lies uppermost there. Compares boxes
 * instead of asking for the caret: the caret nearest to a point may be far from it, and few marks are painted at a time.
 */
export function markAt(marks: readonly Mark[], x: number, y: number, near: number): Mark | undefined {
  let nearest: { mark: Mark; box: DOMRect } | undefined;
  let distance = near;
  for (const mark of marks) {
    for (const box of boxesOf(mark)) {
      const away = Math.max(box.left - x, x - box.right, box.top - y, y - box.bottom, 0);
      if (away > distance || (nearest && away === distance)) continue;
      nearest = { mark, box };
      distance = away;
    }
  }
  return nearest && isUppermost(nearest.mark, nearest.box, x, y) ? nearest.mark : undefined;
}

/**
 * Whether the words are seen where they are nearest to the point: nothing covers them or cuts them off. Beside them anything
 * may lie.
 */
export function isUppermost(mark: Mark, { left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  const range = liveRange(mark);
  if (!range) return false;
  const roots = rootsAround(range.startContainer);
  const place = [within(x, left, right), within(y, top, bottom)] as const;
  const uppermost = roots.map((root) =>
    root instanceof Document ? elementAt(root, ...place) : root.elementFromPoint(...place),
  );
  // Each root is asked, since in Firefox one does not know what covers it from outside.
  if (!roots.slice(1).every((root, place) => uppermost[place] === (root as ShadowRoot).host)) return false;
  const root = roots.at(-1);
  const found = uppermost.at(-1);
  // Over text that is its own child, a root finds its host or nothing.
  if (range.startContainer.parentNode === root) return !found || !root?.contains(found) || range.intersectsNode(found);
  return !!found && range.intersectsNode(found) && !isCutOff(range, found);
}

/**
 * Whether the words are cut off by a box that scrolls or is too small: then what is found where they would be is something
 * around that box. Words that let the pointer through are told by their style, since there it is the same.
 */
function isCutOff({ commonAncestorContainer: common }: Range, found: Element): boolean {
  const holder = common instanceof Element ? common : common.parentElement;
  if (!holder || found === holder || !found.contains(holder)) return false;
  return getComputedStyle(holder).pointerEvents !== 'none';
}

/** The document and the shadow roots that a node is in, the outermost first. */
function rootsAround(node: Node): (Document | ShadowRoot)[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [...rootsAround(root.host), root] : root instanceof Document ? [root] : [];
}

/** The place from `low` to `high` nearest to another, a little inside: at its very edge hit-testing may find the neighbor. */
function within(place: number, low: number, high: number): number {
  const inside = Math.min(EDGE, (high - low) / 2);
  return Math.min(Math.max(place, low + inside), high - inside);
}
