import { type CardRequest, NEAR_WORD } from '../../page/card-contract.ts';
import { shrunkenBy } from '../../page/dom/view.ts';

/**
 * The word's box nearest to where the pointer was, CSS px in the viewport: a word may be broken over two lines. Undefined
 * when the word is gone.
 */
export function wordBox({ boxes, at }: CardRequest): DOMRect | undefined {
  const all = boxes();
  if (!at) return all[0];
  const near = NEAR_WORD * shrunkenBy(window);
  return all.find((box) => at.y >= box.top - near && at.y <= box.bottom + near) ?? all[0];
}
