import { boundsOf } from '../dom/true-dom.ts';
import type { View } from '../dom/view.ts';

/** What the boxes around a place leave to be seen of the words there, CSS px in the viewport. */
export interface Clip {
  /** Of words there. */
  words: View;
  /** Of what is positioned there: it reaches out of boxes that are not positioned. */
  positioned: View;
}

const EVERYWHERE: View = {
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
};
/** Where no box cuts anything off. */
export const NO_CLIP: Clip = { words: EVERYWHERE, positioned: EVERYWHERE };
/** Words of which less than this is left are not seen, CSS px: browsers round. */
const LEAST = 1;

/** What is left to be seen inside an element; `cuts` tells whether it lets nothing reach out of it. */
export function clipInside(
  element: Element,
  { position, transform }: Pick<CSSStyleDeclaration, 'position' | 'transform'>,
  around: Clip,
  cuts: boolean,
): Clip {
  const isHolding = position !== 'static' || transform !== 'none';
  const ofElement = position === 'fixed' ? EVERYWHERE : position === 'absolute' ? around.positioned : around.words;
  const words = cuts ? overlap(ofElement, boundsOf(element)) : ofElement;
  return { words, positioned: isHolding ? words : around.positioned };
}

/** Whether words in this box are not seen, since the boxes around them end before it. */
export function isCutOff(box: View, { words }: Clip): boolean {
  const { top, bottom, left, right } = overlap(box, words);
  return bottom - top < LEAST || right - left < LEAST;
}

function overlap(a: View, b: View): View {
  return {
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
  };
}
