import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import { type Card, EVIDENCE_LEVELS } from '../../core/card.ts';
import type { CardSearch } from '../../core/search-cards.ts';
import { SourceLine } from '../card-view.tsx';
import { Prose } from '../prose-view.tsx';

interface AToZProps {
  cards: Card[];
  search: CardSearch;
}

/** Every entry under its letter, or those that a search finds, best first. */
export function AToZ({ cards, search }: AToZProps) {
  const [query, setQuery] = useState('');
  const asked = query.trim() !== '';
  const sorted = [...cards].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  const letters = [...new Set(sorted.map(letterOf))];
  const found = asked ? search(query) : sorted;
  return (
    <section aria-labelledby="a-to-z">
      <h2 id="a-to-z">All words, A to Z</h2>
      <div class="find">
        <label class="spoken" for="find">
          Search all words
        </label>
        <input
          id="find"
          type="search"
          placeholder="Search all words"
          autocomplete="off"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      {!asked && (
        <ul class="letters">
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet" role="status">
        {asked && (found.length === 1 ? '1 word found' : `${found.length} words found`)}
      </p>
      {found.map((card, place) => {
        const letter = letterOf(card);
        const begins = !asked && letter !== letterOf(found[place - 1]);
        return (
          <div key={card.id} {...(begins && { id: `letter-${letter}` })}>
            <EntryView card={card} />
          </div>
        );
      })}
    </section>
  );
}

function letterOf(card: Card | undefined): string {
  return card?.term.charAt(0).toUpperCase() ?? '';
}

const EntryView = memo(({ card }: { card: Card }) => (
  <section class="entry" id={card.id}>
    <h3>{card.term}</h3>
    <p>{card.plain}</p>
    {card.alsoCalled.length > 0 && <p class="quiet">Also called: {card.alsoCalled.join(', ')}</p>}
    {card.calm && <p class="calm">{card.calm.text}</p>}
    <Prose blocks={card.detail} />
    {card.evidence && (
      <p>
        <strong>{EVIDENCE_LEVELS[card.evidence.level]}.</strong> {card.evidence.note}
      </p>
    )}
    {card.related.length > 0 && (
      <p class="quiet">
        See also:{' '}
        {card.related.map(({ id, term }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <a href={`#${id}`}>{term}</a>
          </span>
        ))}
      </p>
    )}
    <p class="quiet">
      <SourceLine card={card} open tabIndex={0} />
    </p>
  </section>
));
