/** How often each side of a comparison has its turn. */
export interface Rounds {
  rounds: number;
  /** Rounds before those, which are thrown away: code is compiled and caches are filled in them. */
  warmUp: number;
}

/**
 * Lets the sides of a comparison have their turns one after the other, round by round, and gives what each measured. In
 * every other round the order is turned about, so that none always comes after the same one.
 */
export async function byTurns<Side extends string>(
  sides: Record<Side, () => number | Promise<number>>,
  { rounds, warmUp }: Rounds,
): Promise<Record<Side, number[]>> {
  const names = Object.keys(sides) as Side[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Side, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const value = await sides[name]();
      if (round >= 0) taken[name].push(value);
    }
    names.reverse();
  }
  return taken;
}
