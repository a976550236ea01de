/** The middle of some numbers, halfway between the two middle ones of an even count. Not a number when there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the numbers lies, between neighbors in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** A measured value, and between what the middle half of its rounds lay. Units are those of the key. */
export interface Measured {
  value: number;
  spread: [number, number] | undefined;
}

/** The median of some rounds. */
export function measured(values: readonly number[]): Measured {
  return { value: median(values), spread: [quantile(values, 0.25), quantile(values, 0.75)] };
}

/** One exact value, such as a size. */
export function exactly(value: number): Measured {
  return { value, spread: undefined };
}

/**
 * One side ÷ the other, by their medians. Rounds of the two were taken by turns, so the spread is that of round against
 * round: what slows the machine down for a while slows both.
 */
export function ratio(over: readonly number[], under: readonly number[]): Measured {
  const rounds = Math.min(over.length, under.length);
  const each = Array.from({ length: rounds }, (_, round) => (over[round] as number) / (under[round] as number));
  return { value: median(over) / median(under), spread: measured(each).spread };
}

/** One side less the other, by their medians; the spread is that of round against round. */
export function difference(of: readonly number[], from: readonly number[]): Measured {
  const rounds = Math.min(of.length, from.length);
  const each = Array.from({ length: rounds }, (_, round) => (of[round] as number) - (from[round] as number));
  return { value: median(of) - median(from), spread: measured(each).spread };
}
