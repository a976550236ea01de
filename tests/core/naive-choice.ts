import type { Difficulty } from '../../src/core/card.ts';
import { BUDGETS, type Density, type Layer } from '../../src/core/choose-marks.ts';

/** A mention as its number in reading order, and what is asked of it. */
export interface NaiveMention {
  of: number | string;
  difficulty: Difficulty;
  section: number;
  layer: Layer | undefined;
  top: number;
  isRepeat: boolean;
  isSeen: boolean;
}

/**
 * The mentions to paint once more, written for plainness: again and again, the best of those that are still allowed is
 * taken, until the budget of its screen is spent.
 */
export function naiveChoice<M extends NaiveMention>(mentions: M[], density: Density, screen: number): M[] {
  if (density === 'all') return mentions;
  const isBeside = (a: M, b: M): boolean =>
    a.layer === b.layer && Math.floor(a.top / screen) === Math.floor(b.top / screen);
  const painted = mentions.filter(({ isSeen }) => isSeen);
  const rank = (mention: M): number => {
    const around = mentions.filter((other) => isBeside(other, mention));
    const isFirst = around.find((other) => other.of === mention.of && counts(other)) === mention;
    const isSeenElsewhere = around.some((other) => other.of === mention.of && other.isSeen);
    return (isFirst && !isSeenElsewhere ? 2 : 0) + (mention.difficulty === 'hard' ? 1 : 0);
  };
  const isAllowed = (mention: M): boolean => {
    const beside = painted.filter((other) => isBeside(other, mention));
    const first = mentions.find(
      (other) =>
        isBeside(other, mention) && other.of === mention.of && other.section === mention.section && counts(other),
    );
    return (
      first === mention &&
      !painted.includes(mention) &&
      beside.length < (mention.layer?.isSmall ? BUDGETS.few : BUDGETS[density]) &&
      !beside.some((other) => other.of === mention.of && other.section === mention.section) &&
      (density === 'some' || rank(mention) >= 2)
    );
  };
  for (;;) {
    const [best] = mentions
      .filter(isAllowed)
      .sort((a, b) => rank(b) - rank(a) || mentions.indexOf(a) - mentions.indexOf(b));
    if (!best) return mentions.filter((mention) => painted.includes(mention));
    painted.push(best);
  }
}

function counts({ isSeen, isRepeat, difficulty }: NaiveMention): boolean {
  return !isSeen && !isRepeat && difficulty !== 'easy';
}
