import { boxesOf, type Mark } from './marks.ts';

/** How far beside a word the pointer may rest, CSS px: nobody should have to aim. */
const NEAR = 4;

/**
 * The mark at a point of the viewport (CSS px), if its words are what lies uppermost there. Compares boxes instead of
 * asking for the caret: the caret nearest to a point may be far from it, and few marks are painted at a time.
 */
export function markAt(marks: readonly Mark[], x: number, y: number): Mark | undefined {
  let nearest: Mark | undefined;
  let distance = NEAR + 1;
  for (const mark of marks) {
    for (const box of boxesOf(mark)) {
      const dx = Math.max(box.left - x, 0, x - box.right);
      const dy = Math.max(box.top - y, 0, y - box.bottom);
      if (Math.max(dx, dy) < distance) [nearest, distance] = [mark, Math.max(dx, dy)];
    }
  }
  return nearest && isUppermost(nearest, x, y) ? nearest : undefined;
}

/** Whether nothing covers the mark at this point: the element there holds it, lies in it, or is its near neighbour. */
function isUppermost({ range }: Mark, x: number, y: number): boolean {
  const home = range.startContainer.parentNode;
  const root = range.startContainer.getRootNode();
  if (!home || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const top = root.elementFromPoint(x, y);
  if (!top) return false;
  return top.contains(home) || home.contains(top) || top.parentNode === home.parentNode;
}
