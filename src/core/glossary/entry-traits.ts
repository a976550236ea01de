import { CATEGORIES, type Category, DIFFICULTIES, type Difficulty } from './card.ts';

/** What of an entry decides whether a reader wants its marks. */
export interface Traits {
  /** Undefined for what is no entry. */
  category: Category | undefined;
  difficulty: Difficulty;
}

const CATEGORY_NAMES = Object.keys(CATEGORIES) as Category[];
/** The traits that an entry can have; packed, each is one character. */
const ALL: readonly Traits[] = CATEGORY_NAMES.flatMap((category) =>
  DIFFICULTIES.map((difficulty) => ({ category, difficulty })),
);
/** A character that JSON carries as it is, like the 32 after it. */
const FIRST = '0'.charCodeAt(0);

/** What only the page explains: no everyday word, but its meaning stands there to be read. */
export const OF_PAGE: Traits = { category: undefined, difficulty: 'medium' };

/** The traits of all entries, a character each in the order of their numbers. */
export function packTraits(entries: readonly Traits[]): string {
  return entries
    .map(({ category, difficulty }) => {
      const place = ALL.findIndex((traits) => traits.category === category && traits.difficulty === difficulty);
      return String.fromCharCode(FIRST + place);
    })
    .join('');
}

/** The traits of an entry, by its number. */
export function traitsAt(packed: string, entry: number): Traits {
  return ALL[packed.charCodeAt(entry) - FIRST] ?? OF_PAGE;
}
