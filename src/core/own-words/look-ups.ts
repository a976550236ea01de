import * as v from 'valibot';

/**
 * On how many different days a word is looked up before it counts as known. Research on learning words while reading finds
 * that about ten meetings are needed (Webb 2007, "The effects of repetition on vocabulary knowledge"; Laufer and Nation
 * 2012). Days, not cards: a pointer may come by the same word many times on one page.
 */
export const OFTEN = 10;

const LookUpSchema = v.object({
  /** Number of days. */
  days: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The last of them, ISO date. */
  last: v.pipe(v.string(), v.isoDate()),
});

/** How often entries were looked up, by id. Only kept while the reader wants it; a count that makes no sense begins anew. */
export type LookUps = Record<string, v.InferOutput<typeof LookUpSchema>>;

/** Reads counts from whatever was stored. Never fails. */
export function parseLookUps(stored: unknown): LookUps {
  if (typeof stored !== 'object' || stored === null) return {};
  const lookUps: LookUps = {};
  for (const [entry, value] of Object.entries(stored)) {
    const parsed = v.safeParse(LookUpSchema, value);
    if (parsed.success) lookUps[entry] = parsed.output;
  }
  return lookUps;
}

/** The counts with one more look-up of an entry, which counts once a day; and whether it has been looked up often. */
export function withLookUp(lookUps: LookUps, entry: string, today: string): { lookUps: LookUps; isOften: boolean } {
  const { days = 0, last } = lookUps[entry] ?? {};
  const now = last === today ? days : days + 1;
  return { lookUps: { ...lookUps, [entry]: { days: now, last: today } }, isOften: now >= OFTEN };
}

/** The counts without an entry, which begins anew. */
export function withoutLookUps(lookUps: LookUps, entry: string): LookUps {
  const { [entry]: _, ...others } = lookUps;
  return others;
}
