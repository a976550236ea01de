import { boundsOf, elementsIn, isBefore, parentOf } from '../dom/true-dom.ts';
import type { View } from '../dom/view.ts';

/** How many of an element's neighbors are looked at, evenly spread, and how many of the last. */
const SPREAD = 12;
const LAST = 3;

/**
 * Whether all that follows an element in its parent seems to lie below the view, as it does: boxes of some of its later
 * neighbors are asked for. What only some of them would tell, a fixed box among a thousand, is not noticed.
 */
export function restIsBelow(element: Element, { bottom }: View): boolean {
  const parent = parentOf(element);
  if (!(parent instanceof Element)) return false;
  const all = elementsIn(parent);
  const { length } = all;
  const places = [
    ...Array.from({ length: SPREAD }, (_, place) => Math.floor((length * place) / SPREAD)),
    ...Array.from({ length: LAST }, (_, place) => length - 1 - place),
  ];
  return places.every((place) => {
    const other = all[place];
    return !other || boundsOf(other).top > bottom || isBefore(other, element);
  });
}
