import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Card } from '../glossary/card.ts';
import { closedUp, createCardNames } from './card-names.ts';
import { createDescribedSearch, type Described, tellingWords } from './search-described.ts';
import { AS_TYPED, askedOf, COMPARING, EXACT_LENGTH, hasTogether, searchable } from './searchable.ts';
import { createWordParter } from './word-parter.ts';

/**
 * Finds cards by what a person types. An empty query finds nothing. With `wholly`, neither do words that no card has all of:
 * for addresses, which had better lead nowhere than anywhere.
 */
export type CardSearch = (query: string, how?: { wholly: boolean }) => FoundCards;

export interface FoundCards {
  /** The best first. */
  cards: Card[];
  /** No name was found: the first card is the one that what was typed describes best, which is a guess. */
  isGuess: boolean;
}

/** What part of the typed words must be names for those to come before what is described, where a card has all of them. */
const MUCH = 0.5;

const NOT_DESCRIBED: Described = { urgent: [], near: [] };

interface Row {
  id: number;
  term: string;
  names: string[];
  plain: string;
}

/**
 * Makes a search over cards: whole and begun words, British and American spellings, abbreviations and common wrong
 * spellings; names with less or more between their parts; two words of names typed as one, and typing errors in longer words
 * of names, where nothing has them as typed. Hyphenated words must stand side by side. An exact name comes before everything
 * else; then come terms and other names that begin so, names that have all words, names amid the words ("what is CRPS") and
 * what else has all words. Where no name has the words, what is typed is taken for a description, and abbreviations in capitals
 * come before what it describes.
 *
 * The index is built when it is first asked, which takes longer than drawing what it is asked from.
 */
export function createCardSearch(cards: Card[]): CardSearch {
  let built: CardSearch | undefined;
  return (query, how) => {
    built ??= buildSearch(cards);
    return built(query, how);
  };
}

function buildSearch(cards: Card[]): CardSearch {
  const index = new MiniSearch<Row>({
    fields: ['term', 'names', 'plain'],
    extractField: (row, field) => {
      const value = row[field as keyof Row];
      return Array.isArray(value) ? value.join(' | ') : value;
    },
    ...COMPARING,
    searchOptions: { ...COMPARING.searchOptions, boost: { term: 4, names: 3, plain: 0.5 } },
  });
  const { all: names, named, inCapitals, amid: namesAmid } = createCardNames(cards);
  const rows = cards.map(({ term, plain }, id): Row => ({ id, term, names: names[id] as string[], plain }));
  index.addAll(rows);
  const find = (query: string, options: SearchOptions): number[] => {
    const together = hasTogether(query);
    const found = index
      .search(query, options)
      .filter(isBegunRight)
      .map(({ id }) => rows[id as number] as Row);
    return found.filter(({ names, plain }) => together([...names, plain].join('. '))).map(({ id }) => id);
  };
  const described = createDescribedSearch(cards);
  const parted = createWordParter(names.flat());
  /** What has the words as they were typed, or else nearly so; and the words that it has. */
  const findAll = (query: string): { all: number[]; words: string; how: SearchOptions } => {
    for (const words of new Set([query, parted(query)])) {
      const all = find(words, AS_TYPED);
      if (all.length > 0) return { all, words, how: AS_TYPED };
    }
    return { all: find(query, NEARLY), words: query, how: NEARLY };
  };
  return (written, { wholly } = { wholly: false }) => {
    const query = askedOf(written);
    const { all, words, how } = findAll(query);
    const typed = searchable(words);
    const isBegun = (name: string): boolean => searchable(name).startsWith(typed);
    const begun = all.filter((id) => isBegun(cards[id]?.term ?? ''));
    const nameBegun = all.filter((id) => rows[id]?.names.some(isBegun));
    const spellings = [typed, closedUp(typed), ...(nameBegun.length > 0 ? [] : swapped(typed))];
    const first = spellings.map(named).find((ids) => ids.length > 0) ?? [];
    const inName = find(words, { ...how, fields: NAMES });
    const amid = first.length > 0 ? [] : namesAmid(typed.split(' '));
    const byName = [...first, ...begun, ...nameBegun, ...inName];
    const namesSaid = amid.flatMap((id) => names[id] ?? []);
    const told = shareTold(query, namesSaid);
    const isNamed = wholly || byName.length > 0 || told === 1;
    const abbreviated = byName.length > 0 ? [] : inCapitals(query);
    const surely = [...byName, ...abbreviated, ...(all.length > 0 && told >= MUCH ? amid : [])];
    const { urgent, near } = isNamed ? NOT_DESCRIBED : described(parted(query));
    return {
      cards: [...new Set([...byName, ...urgent, ...surely, ...near, ...amid, ...all])].map((id) => cards[id] as Card),
      isGuess: surely.length === 0 && urgent.length + near.length > 0,
    };
  };
}

/** How many of the words that say something stand in names, 0 to 1. */
function shareTold(query: string, names: string[]): number {
  const told = new Set(names.flatMap(tellingWords));
  const words = tellingWords(query);
  return words.filter((word) => told.has(word)).length / Math.max(1, words.length);
}

/** What may have been meant where two letters side by side are swapped: "cprs". Few letters would often give another name. */
function swapped(typed: string): string[] {
  if (typed.length <= EXACT_LENGTH) return [];
  return Array.from(
    { length: typed.length - 1 },
    (_, at) => typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2),
  );
}

const NAMES = ['term', 'names'];

/** For names with typing errors: a text has so many words that one of them is nearly any other. */
const NEARLY: SearchOptions = { fields: NAMES };

/** Whether words with typing errors begin as typed: few err in the first letter, and "tummy" is no "dummy". */
function isBegunRight({ terms, queryTerms }: SearchResult): boolean {
  return queryTerms.every((typed) => terms.some((word) => word.charAt(0) === typed.charAt(0)));
}
