import type { View } from '../dom/view.ts';

/** From where to where a box reaches along the way that boxes follow each other. */
export type Reach = (box: View) => { from: number; to: number };

/** The way from the first to the last of boxes that follow each other: down the page, up it as in some chats, or sideways. */
export function reachBetween(first: View, last: View): Reach {
  const sideways = Math.abs(last.left - first.left) > Math.abs(last.top - first.top);
  const [near, far] = sideways ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  return last[near] < first[near]
    ? (box) => ({ from: -box[far], to: -box[near] })
    : (box) => ({ from: box[near], to: box[far] });
}
