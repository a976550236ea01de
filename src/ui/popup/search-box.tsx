import { useEffect, useState } from 'preact/hooks';
import { type Card, firstSentence } from '../../core/glossary/card.ts';
import type { CardSearch, FoundCards } from '../../core/search/search-cards.ts';
import { ClearButton } from '../clear-button.tsx';

/** More results than this are not scrolled through; a letter more is quicker. */
const MOST_RESULTS = 20;

interface SearchBoxProps {
  search: CardSearch;
  query: string;
  onQuery(query: string): void;
  onChoose(card: Card): void;
  showList: boolean;
  /** Ids of the entries that the reader knows. */
  known: string[];
}

const INPUT = 'search';
const NOTHING: FoundCards = { cards: [], isGuess: false };

/** Puts the cursor into the search box. */
export function focusSearch(): void {
  document.getElementById(INPUT)?.focus();
}

/** Search as you type: a combobox (WAI-ARIA), arrows move, Enter opens. */
export function SearchBox({ search, query, onQuery, onChoose, showList, known }: SearchBoxProps) {
  const [place, setPlace] = useState(0);
  useEffect(focusSearch, []);
  const { cards, isGuess } = showList ? search(query) : NOTHING;
  const results = cards.slice(0, MOST_RESULTS);
  const asked = showList && query.trim() !== '';

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      const next = (place + step + results.length) % results.length;
      setPlace(next);
      document.getElementById(`result-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      const chosen = results[place];
      if (chosen) onChoose(chosen);
    }
  };

  return (
    <div class="search clearable">
      <label class="spoken" for={INPUT}>
        Look a word up
      </label>
      <input
        id={INPUT}
        class="search-box"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder="Look a word up"
        aria-expanded={results.length > 0}
        aria-controls="results"
        aria-autocomplete="list"
        {...(results.length > 0 && { 'aria-activedescendant': `result-${place}` })}
        value={query}
        onInput={(event) => {
          setPlace(0);
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <ClearButton
          onClear={() => {
            onQuery('');
            focusSearch();
          }}
        />
      )}
      <p class={asked && (isGuess || results.length === 0) ? 'no-name' : 'spoken'} role="status">
        {asked && countOf(results.length, isGuess, query.trim())}
      </p>
      <Results {...{ results, isGuess, place, known, onChoose }} />
    </div>
  );
}

interface ResultsProps extends Pick<SearchBoxProps, 'known' | 'onChoose'> {
  results: Card[];
  isGuess: boolean;
  /** Of the one that Enter opens. */
  place: number;
}

/** Who knew no name is told what each word is. */
function Results({ results, isGuess, place, known, onChoose }: ResultsProps) {
  return (
    <div id="results" class="list" role="listbox" aria-label="Words found" hidden={results.length === 0}>
      {results.map((card, number) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the combobox
        <div
          key={card.id}
          id={`result-${number}`}
          class="row"
          role="option"
          aria-selected={number === place}
          onClick={() => onChoose(card)}
        >
          <span>{card.term}</span> <Why names={[card.alsoCalled[0], known.includes(card.id) && 'known']} />
          {isGuess && <span class="gist"> {firstSentence(card.plain)}</span>}
        </div>
      ))}
    </div>
  );
}

/** What else helps to tell a word found. */
function Why({ names }: { names: (string | false | undefined)[] }) {
  const said = names.filter(Boolean);
  return said.length > 0 ? <span class="why">{said.join(', ')}</span> : null;
}

/** More of what was typed is not said again, UTF-16 units. */
const MOST_SAID = 60;

function countOf(found: number, isGuess: boolean, query: string): string {
  const said = query.length > MOST_SAID ? `${query.slice(0, MOST_SAID)}…` : query;
  if (found === 0) return `Plainly has no entry for “${said}” yet. Fewer letters or another spelling may find it.`;
  if (isGuess) return `No entry has that name. ${found === 1 ? 'This comes close' : `These ${found} come close`}:`;
  return found === 1 ? '1 word found' : `${found} words found`;
}
