import type { Card } from '../glossary/card.ts';
import { variantsOf } from '../spotting/variants.ts';
import { searchable } from './searchable.ts';

/** The names of cards, looked up as a whole. Cards are told by their place in the list. */
export interface CardNames {
  /** The term, other names and wrong spellings of each card, in all ways they are written. */
  all: string[][];
  /**
   * The cards of a name, folded as `searchable` does, or of what it is without an s: what people say of a card counts as a name
   * of it where no card has that name.
   */
  named(typed: string): number[];
  /** The cards of abbreviations that the query has in capitals. */
  inCapitals(query: string): number[];
  /** The cards whose names stand amid other words, those of longer names first; a name within a longer one is not looked up. */
  amid(words: string[]): number[];
}

/** Letters of the shortest name that counts amid other words: "me", "as" and "pt" are mostly no names there. */
const NAME_LENGTH = 3;

export function createCardNames(cards: Card[]): CardNames {
  const names = new Map<string, number[]>();
  const abbreviations = new Map<string, number[]>();
  const addAll = (written: string[], id: number): void => {
    const typed = written.map(searchable);
    for (const name of [...typed, ...typed.map(closedUp)]) add(names, name, id);
    for (const name of written.filter(isAbbreviation)) add(abbreviations, searchable(name), id);
  };
  // The card of that very name before those that are called so too: GABA before gabapentin.
  for (const [id, { term }] of cards.entries()) addAll(variantsOf(term), id);
  const all = cards.map(({ term, alsoCalled, alsoFound }, id) => {
    const written = [...new Set([term, ...alsoCalled, ...alsoFound].flatMap(variantsOf))];
    addAll(written, id);
    return written;
  });
  // Last, since names of other cards come before what people say of this one.
  for (const [id, { searchedAs }] of cards.entries()) addAll(searchedAs, id);
  const named = (typed: string): number[] => find(names, typed);
  return {
    all,
    named,
    inCapitals: (query) => capitalsIn(query).flatMap((word) => find(abbreviations, searchable(word))),
    amid: (words) => namesAmid(words, named),
  };
}

function add(names: Map<string, number[]>, name: string, id: number): void {
  names.set(name, [...new Set([...(names.get(name) ?? []), id])]);
}

function find(names: Map<string, number[]>, typed: string): number[] {
  return names.get(typed) ?? names.get(typed.replace(/s$/, '')) ?? [];
}

/** A name as people write it who leave out what stands between its parts, and as nobody else does: "mecfs" and "t.e.n.s". */
export function closedUp(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '');
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
