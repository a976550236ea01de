import { type CardRequest, NEAR_WORD } from '../../page/card-contract.ts';
import { shrunkenBy } from '../../page/dom/view.ts';

/**
 * Where a word stands, CSS px in the viewport: its line nearest to where the pointer was, as high as this and its lines right
 * above and below together, or the card would lie over them in a narrow column. Other lines of it may be at the top of another
 * column. Undefined when the word is gone.
 */
export function wordBox({ boxes, at }: CardRequest): DOMRect | undefined {
  const all = boxes();
  const near = NEAR_WORD * shrunkenBy(window);
  const line = all.find((box) => at && at.y >= box.top - near && at.y <= box.bottom + near) ?? all[0];
  if (!line) return undefined;
  const together = all.filter((box) => isNextTo(box, line));
  const top = Math.min(...together.map((box) => box.top));
  const bottom = Math.max(...together.map((box) => box.bottom));
  return new DOMRect(line.left, top, line.width, bottom - top);
}

/** Whether less than a line lies between two lines. */
function isNextTo(box: DOMRect, line: DOMRect): boolean {
  return Math.max(box.top - line.bottom, line.top - box.bottom) < line.height;
}
