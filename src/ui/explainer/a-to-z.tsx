import { memo } from 'preact/compat';
import { type Card, EVIDENCE_LEVELS, SAFETY_LINES } from '../../core/card.ts';
import type { CardSearch } from '../../core/search-cards.ts';
import { SourceLine } from '../card-view.tsx';
import { Prose } from '../prose-view.tsx';

interface AToZProps {
  cards: Card[];
  search: CardSearch;
  query: string;
  onQuery(query: string): void;
  /** Anchor of the entry that was gone to; `:target` is not enough, since pages that draw themselves miss it on loading. */
  visited: string;
}

/** Every entry under its letter, or those that a search finds, best first. */
export function AToZ({ cards, search, query, onQuery, visited }: AToZProps) {
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
          onInput={(event) => onQuery(event.currentTarget.value)}
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
        {asked && countOf(found.length)}
      </p>
      {found.map((card, place) => {
        const letter = letterOf(card);
        const begins = !asked && letter !== letterOf(found[place - 1]);
        return (
          <div key={card.id} class="place" {...(begins && { id: `letter-${letter}` })}>
            <EntryView card={card} visited={card.id === visited} />
          </div>
        );
      })}
    </section>
  );
}

function countOf(found: number): string {
  if (found === 0) return 'No word found. Fewer letters or another spelling may find it.';
  return found === 1 ? '1 word found' : `${found} words found`;
}

function letterOf(card: Card | undefined): string {
  return card?.term.charAt(0).toUpperCase() ?? '';
}

/** Names that stand beside their explanation, and links to one, get no card: what is not to be translated is not marked. */
const EntryView = memo(({ card, visited }: { card: Card; visited: boolean }) => (
  <section class={visited ? 'entry visited' : 'entry'} id={card.id}>
    <h3 translate={false}>{card.term}</h3>
    {card.safety && <p class="safety">{SAFETY_LINES[card.safety]}</p>}
    <p>{card.plain}</p>
    {card.alsoCalled.length > 0 && (
      <p class="quiet" translate={false}>
        Also called: {card.alsoCalled.join(', ')}
      </p>
    )}
    {card.calm && <p class="calm">{card.calm.text}</p>}
    <Prose blocks={card.detail} />
    {card.evidence && (
      <p>
        <strong>{EVIDENCE_LEVELS[card.evidence.level]}.</strong> {card.evidence.note}
      </p>
    )}
    {card.related.length > 0 && (
      <p class="quiet" translate={false}>
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
