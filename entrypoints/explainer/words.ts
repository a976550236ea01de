import cards from 'virtual:plainly/cards';
import { createCardSearch } from '../../src/core/search/search-cards.ts';
import type { Words } from '../../src/ui/explainer/explainer-supply.ts';

/** All entries and the search over them: a part of its own, since most who read an article need neither. */
export const words: Words = { cards, search: createCardSearch(cards) };
