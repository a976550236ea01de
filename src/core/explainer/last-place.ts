import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));

const LastPlaceSchema = v.object({ article: text, anchor: text, heading: text });

/** Where a reader last was in an article: the nearest heading before, by its anchor and its words. */
export type LastPlace = v.InferOutput<typeof LastPlaceSchema>;

/** Reads the last place from whatever was stored; undefined when it is none. */
export function parseLastPlace(stored: unknown): LastPlace | undefined {
  const parsed = v.safeParse(LastPlaceSchema, stored);
  return parsed.success ? parsed.output : undefined;
}
