import { useCallback } from 'preact/hooks';
import { type Card, firstSentence } from '../../core/glossary/card.ts';
import type { ArticleSearch, FoundPart } from '../../core/search/search-articles.ts';
import type { ExplainerSupply, Words } from './explainer-supply.ts';
import { goToPlace } from './go-to-place.ts';
import { useBrought } from './use-brought.ts';

/** More of each kind than this are not scrolled through; a letter more is quicker. */
const MOST_PARTS = 8;
const MOST_WORDS = 8;

interface FoundViewProps {
  supply: ExplainerSupply;
  query: string;
  /** The reader goes to something that was found. */
  onLeave(): void;
}

interface Searches {
  inArticles: ArticleSearch;
  words: Words;
}

async function bringSearches({ words, articles, places }: ExplainerSupply): Promise<Searches> {
  const [{ createArticleSearch }, brought, ...texts] = await Promise.all([
    import('../../core/search/search-articles.ts'),
    words(),
    ...Object.values(articles).map((bring) => bring()),
  ]);
  return { inArticles: createArticleSearch(texts, places), words: brought };
}

/**
 * What a search finds in articles and entries. Both are brought when someone first searches. Where the count will stand is
 * there from the start: screen readers tell what changes in it, and not what comes along with it.
 */
export function FoundView({ supply, query, onLeave }: FoundViewProps) {
  const asked = query.trim() !== '';
  const bring = useCallback(() => bringSearches(supply), [supply]);
  const searches = useBrought(asked ? bring : undefined);
  const found = asked ? searches?.words.search(query) : undefined;
  const cards = found?.cards.slice(0, MOST_WORDS) ?? [];
  const parts = asked ? (searches?.inArticles(query, cards).slice(0, MOST_PARTS) ?? []) : [];
  const shown = asked && searches !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: links within are worked by keyboard as links are
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div
      onClick={(event) => {
        const link = (event.target as Element).closest('a');
        if (!link) return;
        event.preventDefault();
        onLeave();
        goToPlace(document, (link.getAttribute('href') ?? '').slice(1));
      }}
    >
      {shown && <h1 class="found-title">Found for “{query.trim()}”</h1>}
      <p class="quiet found-count" role="status">
        {shown && countOf(cards.length, parts.length, found?.isGuess === true)}
      </p>
      {cards.length > 0 && <FoundCards cards={cards} />}
      {parts.length > 0 && <FoundParts parts={parts} />}
    </div>
  );
}

function FoundCards({ cards }: { cards: Card[] }) {
  return (
    <>
      <h2>Words</h2>
      <ul class="ways" translate={false}>
        {cards.map(({ id, term, plain }) => (
          <li key={id}>
            <a href={`#${id}`}>
              <strong>{term}</strong>
              <span>{firstSentence(plain)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function FoundParts({ parts }: { parts: FoundPart[] }) {
  return (
    <>
      <h2>In articles</h2>
      <ul class="ways" translate={false}>
        {parts.map(({ place, article, heading, sentence }) => (
          <li key={place}>
            <a href={`#${place}`}>
              <strong>{heading}</strong>
              {heading !== article && <span class="quiet">{article}</span>}
              <span>{sentence}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function countOf(words: number, parts: number, isGuess: boolean): string {
  if (words + parts === 0) return 'Nothing found. Fewer letters or another spelling may find it.';
  const guess = isGuess ? 'No entry has that name. What comes close: ' : '';
  return `${guess}${words} ${words === 1 ? 'word' : 'words'} and ${parts} ${parts === 1 ? 'place' : 'places'} in articles`;
}
