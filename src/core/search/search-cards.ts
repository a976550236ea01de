import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Card } from '../glossary/card.ts';
import { variantsOf } from '../spotting/variants.ts';
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

/** Letters of the shortest name that counts amid other words: "me", "as" and "pt" are mostly no names there. */
const NAME_LENGTH = 3;

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
  const exact = new Map<string, number[]>();
  const abbreviations = new Map<string, number[]>();
  const name = (names: string[], id: number): void => {
    const typed = names.map(searchable);
    for (const key of [...typed, ...typed.map(closedUp)]) add(exact, key, id);
    for (const [place, key] of typed.entries()) if (isAbbreviation(names[place] as string)) add(abbreviations, key, id);
  };
  // The card of that very name before those that are called so too: GABA before gabapentin.
  for (const [id, { term }] of cards.entries()) name(variantsOf(term), id);
  const rows = cards.map(({ term, alsoCalled, alsoFound, plain }, id): Row => {
    const names = [...new Set([term, ...alsoCalled, ...alsoFound].flatMap(variantsOf))];
    name(names, id);
    return { id, term, names, plain };
  });
  // Last, since names of other cards come before what people say of this one.
  for (const [id, { searchedAs }] of cards.entries()) name(searchedAs, id);
  index.addAll(rows);
  const named = (typed: string): number[] => nameIn(exact, typed);
  const find = (query: string, options: SearchOptions): number[] => {
    const together = hasTogether(query);
    const found = index
      .search(query, options)
      .filter(isBegunRight)
      .map(({ id }) => rows[id as number] as Row);
    return found.filter(({ names, plain }) => together([...names, plain].join('. '))).map(({ id }) => id);
  };
  const described = createDescribedSearch(cards);
  const namesOf = (ids: number[]): string[] => ids.flatMap((id) => rows[id]?.names ?? []);
  const parted = createWordParter(rows.flatMap(({ names }) => names));
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
    const amid = first.length > 0 ? [] : namesAmid(typed.split(' '), named);
    const byName = [...first, ...begun, ...nameBegun, ...inName];
    const told = shareTold(query, namesOf(amid));
    const isNamed = wholly || byName.length > 0 || told === 1;
    const inCapitals =
      byName.length > 0 ? [] : capitalsIn(query).flatMap((word) => nameIn(abbreviations, searchable(word)));
    const surely = [...byName, ...inCapitals, ...(all.length > 0 && told >= MUCH ? amid : [])];
    const { urgent, near } = isNamed ? NOT_DESCRIBED : described(parted(query));
    return {
      cards: [...new Set([...byName, ...urgent, ...surely, ...near, ...amid, ...all])].map((id) => cards[id] as Card),
      isGuess: surely.length === 0 && urgent.length + near.length > 0,
    };
  };
}

function add(names: Map<string, number[]>, name: string, id: number): void {
  names.set(name, [...new Set([...(names.get(name) ?? []), id])]);
}

function nameIn(names: Map<string, number[]>, typed: string): number[] {
  return names.get(typed) ?? names.get(typed.replace(/s$/, '')) ?? [];
}

/** Whether a word is written as abbreviations are: LFTs, rTMS. */
function isAbbreviation(word: string): boolean {
  return /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(word);
}

/**
 * Words in capitals amid small letters, as letters and papers have them: "s/p ACDF 2019, hardware intact" asks of ACDF,
 * whatever the other words may describe.
 */
function capitalsIn(query: string): string[] {
  const words = query.split(/[^\p{L}\p{N}&.-]+/u);
  const shouts = !words.some((word) => /^\p{Ll}{3,}$/u.test(word));
  return shouts ? [] : words.filter((word) => word.length >= NAME_LENGTH && isAbbreviation(word));
}

/** How many of the words that say something stand in names, 0 to 1. */
function shareTold(query: string, names: string[]): number {
  const told = new Set(names.flatMap(tellingWords));
  const words = tellingWords(query);
  return words.filter((word) => told.has(word)).length / Math.max(1, words.length);
}

/** A name as people write it who leave out what stands between its parts, and as nobody else does: "mecfs" and "t.e.n.s". */
const closedUp = (name: string): string => name.replace(/[^\p{L}\p{N}]/gu, '');

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

/** The cards whose names stand amid other words, those of longer names first; a name within a longer one is not looked up. */
function namesAmid(words: string[], named: (typed: string) => number[]): number[] {
  const found: number[] = [];
  const taken = words.map(() => false);
  for (let length = words.length - 1; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const name = words.slice(start, start + length).join(' ');
      if (name.length < NAME_LENGTH || taken.slice(start, start + length).includes(true)) continue;
      const ids = named(name);
      if (ids.length > 0) taken.fill(true, start, start + length);
      found.push(...ids);
    }
  }
  return found;
}
