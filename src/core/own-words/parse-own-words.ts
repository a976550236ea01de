import * as v from 'valibot';
import { type Choice, KEY_OF, type KnownWord, NO_OWN_WORDS, type OwnWords, type Unread } from './own-words.ts';

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
 * sense is in `unread` with its place. What was set aside is tried again: another version may have known what it means.
 */
export function parseOwnWords(stored: unknown): OwnWords {
  if (stored === undefined || stored === null) return NO_OWN_WORDS;
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { ...NO_OWN_WORDS, unread: [{ place: 'all', value: stored }] };
  }
  const { known = [], choices = [], unread = [], ...others } = stored as Record<string, unknown>;
  const aside: Unread[] = [];
  const words: OwnWords = {
    known: partsOf<KnownWord>(known, 'known', KnownWordSchema, aside),
    choices: partsOf<Choice>(choices, 'choices', ChoiceSchema, aside),
    unread: [],
  };
  for (const part of partsOf(unread, 'unread', UnreadSchema, aside)) takeUp(part, words);
  words.known = onceEach(words.known, KEY_OF.known);
  words.choices = onceEach(words.choices, KEY_OF.choices);
  for (const [place, value] of Object.entries(others)) aside.push({ place, value });
  return { ...words, unread: [...words.unread, ...aside] };
}

/** Of parts that say something of the same, the last: two versions, or somebody's hand, may have written one more. */
function onceEach<Part>(parts: Part[], keyOf: (part: Part) => string): Part[] {
  return [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}

/** Puts what was set aside where it belongs, if it makes sense now. */
function takeUp(part: Unread, { known, choices, unread }: OwnWords): void {
  const word = part.place.startsWith('known[') ? v.safeParse(KnownWordSchema, part.value) : undefined;
  const choice = part.place.startsWith('choices[') ? v.safeParse(ChoiceSchema, part.value) : undefined;
  if (word?.success) known.push(word.output);
  else if (choice?.success) choices.push(choice.output);
  else unread.push(part);
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
