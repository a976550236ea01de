import MiniSearch from 'minisearch';
import type { Card } from './card.ts';
import { EXACT_LENGTH, searchable, wordsOf } from './searchable.ts';
import { variantsOf } from './variants.ts';

/** Finds cards by what a person types: the best first. An empty query finds nothing. */
export type CardSearch = (query: string) => Card[];

interface Row {
  id: number;
  term: string;
  names: string[];
  plain: string;
}

/**
 * Builds a search over cards: whole and begun words, typing errors in longer ones, British and American spellings,
 * abbreviations and common wrong spellings. An exact name comes before everything else, then terms that begin so.
 */
export function createCardSearch(cards: Card[]): CardSearch {
  const index = new MiniSearch<Row>({
    fields: ['term', 'names', 'plain'],
    extractField: (row, field) => {
      const value = row[field as keyof Row];
      return Array.isArray(value) ? value.join(' | ') : value;
    },
    tokenize: wordsOf,
    processTerm: (word) => searchable(word) || null,
    searchOptions: {
      boost: { term: 4, names: 3, plain: 0.5 },
      prefix: true,
      fuzzy: (word) => (word.length > EXACT_LENGTH ? 0.25 : false),
      combineWith: 'AND',
      weights: { prefix: 0.5, fuzzy: 0.3 },
    },
  });
  const exact = new Map<string, number[]>();
  cards.forEach((card, id) => {
    const names = [card.term, ...card.alsoCalled, ...card.alsoFound].flatMap(variantsOf);
    for (const name of names.map(searchable)) exact.set(name, [...new Set([...(exact.get(name) ?? []), id])]);
    index.add({ id, term: card.term, names: [...new Set(names)], plain: card.plain });
  });
  return (query) => {
    const found = index.search(query).map(({ id }) => id as number);
    const typed = searchable(query);
    const first = exact.get(typed) ?? exact.get(typed.replace(/s$/, '')) ?? [];
    const begun = found.filter((id) => searchable(cards[id]?.term ?? '').startsWith(typed));
    return [...new Set([...first, ...begun, ...found])].map((id) => cards[id] as Card);
  };
}
