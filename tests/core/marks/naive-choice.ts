import {
  APART,
  budgetOf,
  type Mention,
  type ScreenSize,
  type Sparse,
  THIRDS,
} from '../../../src/core/marks/choose-marks.ts';

/**
 * The mentions to paint once more, written for plainness: again and again, the best of those that are still allowed is
 * taken, until the budget of its screen is spent.
 */
export function naiveChoice<M extends Mention>(mentions: M[], density: Sparse, size: ScreenSize): M[] {
  const screenOf = ({ top }: M): number => Math.floor(top / size.height);
  const others = (of: M, up: number): M[] =>
    mentions.filter(({ layer, top }) => layer === of.layer && Math.floor(top / size.height) === screenOf(of) - up);
  return mentions.filter((mention) => {
    const above = others(mention, 1).map((other) => ({ ...other, isSeen: false }));
    return naiveScreen(others(mention, 0), naiveScreen(above, [], density, size), density, size).includes(mention);
  });
}

function naiveScreen<M extends Mention>(on: M[], above: M[], density: Sparse, size: ScreenSize): M[] {
  const screen = size.height;
  const painted = on.filter(({ isSeen }) => isSeen);
  const budget = budgetOf(density, on[0]?.layer, size);
  const isSame = (a: M, b: M): boolean => a.of === b.of && a.section === b.section;
  const isClose = (a: M, b: M): boolean => b.top - a.top < screen * APART;
  const counts = (one: M): boolean =>
    !one.isSeen &&
    !one.isRepeat &&
    one.difficulty !== 'easy' &&
    !on.some((other) => other.isSeen && isSame(other, one)) &&
    !above.some((other) => isSame(other, one) && isClose(other, one));
  const firstOf = (like: (other: M) => boolean): M | undefined => on.find((other) => counts(other) && like(other));
  const isFirst = (one: M): boolean =>
    firstOf(({ of }) => of === one.of) === one &&
    !on.some(({ isSeen, of }, place) => isSeen && of === one.of && (density === 'few' || place < on.indexOf(one))) &&
    !above.some((other) => other.of === one.of && isClose(other, one));
  const rank = (one: M): number => (isFirst(one) ? 2 : 0) + (one.difficulty === 'hard' ? 1 : 0);
  const thirdOf = ({ top }: M): number => Math.floor((top / screen - Math.floor(top / screen)) * THIRDS);
  const beside = (one: M): number => painted.filter((other) => thirdOf(other) === thirdOf(one)).length;
  const isAllowed = (one: M): boolean =>
    counts(one) && firstOf((other) => isSame(other, one)) === one && (density === 'some' || rank(one) >= 2);
  const allowed = on.filter(isAllowed);
  while (painted.length < budget) {
    const [best] = allowed
      .filter((one) => !painted.includes(one))
      .sort((a, b) => rank(b) - rank(a) || beside(a) - beside(b) || on.indexOf(a) - on.indexOf(b));
    if (!best) break;
    painted.push(best);
  }
  return painted;
}
