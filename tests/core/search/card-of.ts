import type { Card } from '../../../src/core/glossary/card.ts';

/** A card with this term and nothing that is not given. */
export function cardOf(
  term: string,
  more: Partial<Pick<Card, 'alsoCalled' | 'alsoFound' | 'searchedAs' | 'plain'>> = {},
): Card {
  return {
    id: term.toLowerCase().replaceAll(' ', '-'),
    category: 'mechanisms',
    term,
    alsoCalled: [],
    alsoFound: [],
    searchedAs: [],
    difficulty: 'hard',
    plain: `What ${term} is.`,
    detail: [],
    sources: [],
    related: [],
    reviewed: '2026-11-22',
    ...more,
  };
}
