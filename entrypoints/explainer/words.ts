import cards from 'virtual:plainly/cards';
import { type CardSearch, createCardSearch } from '../../src/core/search/search-cards.ts';
import type { Words } from '../../src/ui/explainer/explainer-supply.ts';

let search: CardSearch | undefined;

/**
 * All entries and the search over them: a part of its own, since most who read an article need neither. The search is built
 * when it is first asked, which takes longer than all the rest.
 */
export const words: Words = {
  cards,
  search(query, how) {
    search ??= createCardSearch(cards);
    return search(query, how);
  },
};
