import type { ActivePage, PageTerm } from '../../core/active-page.ts';
import type { Card } from '../../core/glossary/card.ts';

interface PageTermsProps {
  /** Undefined while it is being read. */
  page: ActivePage | undefined;
  /** Whether Plainly is paused on all sites. */
  paused: boolean;
  cards: Card[];
  /** Ids of the entries that the reader knows. */
  known: string[];
  onChoose(tabId: number, term: PageTerm): void;
}

/** The words of the page in view, in reading order, or why there are none. */
export function PageTerms({ page, paused, cards, known, onChoose }: PageTermsProps) {
  if (!page) return <p class="quiet">Reading the page …</p>;
  if (page.kind === 'closed') {
    return <p class="notice">The browser lets no extension read this page. You can still look words up here.</p>;
  }
  if (page.kind === 'unread') {
    return (
      <p class="notice">
        Plainly does not read this page: it may not be a web page, or it was opened before Plainly was. Loading it again
        may help. You can still look words up here.
      </p>
    );
  }
  if (!page.on) {
    return (
      <p class="notice">
        {paused ? 'Plainly is paused on all pages.' : 'Marks are off on this site.'} You can still look words up here.
      </p>
    );
  }
  const gaveUp = page.exhausted && (
    <p class="notice">
      This page is too large, or changes too fast, for marks at the moment. Plainly tries again by itself. You can still
      look words up here.
    </p>
  );
  if (page.terms.length === 0)
    return gaveUp || <p class="quiet">No words that Plainly explains were found on this page.</p>;
  return (
    <section aria-labelledby="on-page">
      {gaveUp}
      <h2 id="on-page">Words on this page ({page.terms.length})</h2>
      <ul class="list">
        {page.terms.map((term) => (
          <li key={term.key}>
            <button type="button" class="row" onClick={() => onChoose(page.tabId, term)}>
              <span>
                <bdi>{nameOf(term, cards)}</bdi>
              </span>{' '}
              <span class="why">{[...aboutOf(term, cards, known), timesOf(term)].join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a term of the page is called: by its entry, or as the page writes it. */
export function nameOf({ key, written }: PageTerm, cards: Card[]): string {
  return (typeof key === 'number' && cards[key]?.term) || written;
}

function aboutOf({ key }: PageTerm, cards: Card[], known: string[]): string[] {
  if (typeof key === 'string') return ['explained by the page'];
  return known.includes(cards[key]?.id ?? '') ? ['known'] : [];
}

function timesOf({ count }: PageTerm): string {
  return count === 1 ? 'once' : `${count} times`;
}
