import { boxesOf, type Mark } from './marks.ts';

/** 1: to the next term, -1: to the one before. */
export type Direction = 1 | -1;

/**
 * The mark to step to among those in view, round from the last to the first. Without a current mark the first (or last)
 * in the window is taken.
 */
export function stepFrom(
  marks: readonly Mark[],
  current: Mark | undefined,
  direction: Direction,
  window: Pick<Window, 'innerWidth' | 'innerHeight'>,
): Mark | undefined {
  const inView = marks.filter((mark) => mark === current || boxesOf(mark).some((box) => isWithin(box, window)));
  if (inView.length === 0) return undefined;
  const place = current ? inView.indexOf(current) : -1;
  if (place < 0) return direction === 1 ? inView[0] : inView.at(-1);
  return inView[(place + direction + inView.length) % inView.length];
}

function isWithin(box: DOMRect, { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>): boolean {
  return box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}
