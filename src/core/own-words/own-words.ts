/** An entry whose words are quiet: marked nowhere. */
export interface KnownWord {
  /** Id of the entry, whether or not the glossary has it now. */
  entry: string;
  /** Day it became known, ISO date. */
  since: string;
  /** Who made it so: the reader in a card, or many look-ups, if the reader has that switched on. */
  by: 'reader' | 'look-ups';
}

/** What the reader said that a form means on a site. */
export interface Choice {
  /** Host name; '' for files of the reader's own machine. */
  site: string;
  /** The form, as `formText` gives it. */
  form: string;
  /** Id of the entry that is meant, null for none of those that Plainly has. */
  entry: string | null;
  /** ISO date. */
  since: string;
}

/** A part of what was stored that makes no sense, kept as it was found. */
export interface Unread {
  /** Where it stood, as in "known[3]". */
  place: string;
  value: unknown;
}

/** All that Plainly keeps of what a reader said about words. What is stored has the same shape. */
export interface OwnWords {
  known: KnownWord[];
  choices: Choice[];
  /** Whoever stores words stores this with them, so that nothing is lost by a mistake in reading. */
  unread: Unread[];
}

/** By what a part of own words is told from others: what is said of the same has the same key. Host names hold no spaces. */
export const KEY_OF = {
  known: ({ entry }: KnownWord): string => entry,
  choices: ({ site, form }: Choice): string => `${site} ${form}`,
};

export const NO_OWN_WORDS: OwnWords = { known: [], choices: [], unread: [] };
