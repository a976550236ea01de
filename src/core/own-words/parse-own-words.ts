import * as v from 'valibot';
import { type Choice, type KnownWord, NO_OWN_WORDS, type OwnWords, type Unread } from './own-words.ts';

/** Longer than any id, form or host name can be, UTF-16 units. */
const LONGEST = 300;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST));
const date = v.pipe(v.string(), v.isoDate());

// Loose: a field that a later version adds is still there when that version comes back.
const KnownWordSchema = v.looseObject({ entry: text, since: date, by: v.picklist(['reader', 'look-ups']) });
const ChoiceSchema = v.looseObject({
  site: v.pipe(v.string(), v.maxLength(LONGEST), v.regex(/^[^\s/]*$/u)),
  form: text,
  entry: v.nullable(text),
  since: date,
});
const UnreadSchema = v.object({ place: v.string(), value: v.unknown() });

/**
 * Reads the reader's own words from whatever was stored. Never fails: each entry stands or falls alone, and what makes no
 * sense is in `unread` with its place.
 */
export function parseOwnWords(stored: unknown): OwnWords {
  if (stored === undefined || stored === null) return NO_OWN_WORDS;
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { ...NO_OWN_WORDS, unread: [{ place: 'all', value: stored }] };
  }
  const { known = [], choices = [], unread = [], ...others } = stored as Record<string, unknown>;
  const aside: Unread[] = [];
  const kept: Unread[] = partsOf(unread, 'unread', UnreadSchema, aside);
  const words: Omit<OwnWords, 'unread'> = {
    known: partsOf<KnownWord>(known, 'known', KnownWordSchema, aside),
    choices: partsOf<Choice>(choices, 'choices', ChoiceSchema, aside),
  };
  for (const [place, value] of Object.entries(others)) aside.push({ place, value });
  return { ...words, unread: [...kept, ...aside] };
}

/** The parts of a stored list that make sense; the others go aside. */
function partsOf<Part>(stored: unknown, name: string, schema: v.GenericSchema<unknown, Part>, aside: Unread[]): Part[] {
  if (!Array.isArray(stored)) {
    aside.push({ place: name, value: stored });
    return [];
  }
  return stored.flatMap((value: unknown, number) => {
    const parsed = v.safeParse(schema, value);
    if (parsed.success) return [parsed.output];
    aside.push({ place: `${name}[${number}]`, value });
    return [];
  });
}
