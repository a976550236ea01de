import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../core/card.ts';
import type { CardSearch } from '../../core/search-cards.ts';
import type { ReadSettings } from '../../core/settings.ts';
import { CardView } from '../card-view.tsx';
import { applyTheme } from '../theme.ts';
import { useCardTrail } from '../use-card-trail.ts';
import { PageTerms } from './page-terms.tsx';
import { SearchBox } from './search-box.tsx';
import { Switches } from './switches.tsx';

/** A term of the page in view; `entry` is the number of its card. */
export interface PageTermRow {
  entry: number;
  count: number;
  frameId: number;
}

/** The page in view, as far as the popup may know it. */
export type PageInView =
  | { kind: 'closed' }
  | { kind: 'unread'; tabId: number }
  | { kind: 'read'; tabId: number; hostname: string; on: boolean; terms: PageTermRow[] };

export interface PopupWiring {
  cards: Card[];
  search: CardSearch;
  readPage(): Promise<PageInView>;
  showOnPage(tabId: number, term: PageTermRow): Promise<void>;
  readSettings(): Promise<ReadSettings>;
  setEnabled(enabled: boolean): Promise<void>;
  setSite(hostname: string, on: boolean): Promise<void>;
  openExplainer(id?: string): Promise<void>;
  openOptions(): Promise<void>;
  close(): void;
}

export async function startPopup(body: HTMLElement, wiring: PopupWiring): Promise<void> {
  const read = await wiring.readSettings();
  applyTheme(read.settings.theme, body.ownerDocument);
  render(<Popup wiring={wiring} read={read} />, body);
}

function Popup({ wiring, read }: { wiring: PopupWiring; read: ReadSettings }) {
  const [card, setCard] = useState<Card>();
  const [query, setQuery] = useState('');
  const [page, setPage] = useState<PageInView>();
  const refresh = () => wiring.readPage().then(setPage);
  useEffect(() => void refresh(), []);

  const leave = (way: Promise<void>) => void way.then(wiring.close);
  return (
    <main class="popup">
      <h1>Plainly</h1>
      <SearchBox
        search={wiring.search}
        query={query}
        onQuery={(text) => {
          setQuery(text);
          setCard(undefined);
        }}
        onChoose={setCard}
        showList={!card}
      />
      {card && (
        <TrailCard
          key={card.id}
          first={card}
          cards={wiring.cards}
          onExplainer={(id) => leave(wiring.openExplainer(id))}
        />
      )}
      {!card && query.trim() === '' && (
        <PageTerms page={page} cards={wiring.cards} onChoose={(tabId, term) => leave(wiring.showOnPage(tabId, term))} />
      )}
      <Switches page={page} read={read} setEnabled={wiring.setEnabled} setSite={wiring.setSite} onChanged={refresh} />
      <div class="foot">
        <div class="links">
          <button type="button" onClick={() => leave(wiring.openExplainer())}>
            Full explainer
          </button>
          <button type="button" onClick={() => leave(wiring.openOptions())}>
            Options
          </button>
        </div>
      </div>
    </main>
  );
}

function TrailCard({ first, cards, onExplainer }: { first: Card; cards: Card[]; onExplainer(id: string): void }) {
  const { card, open, toggle, goTo, back } = useCardTrail(first, async (id) => cards.find((other) => other.id === id));
  return (
    <CardView
      card={card}
      open={open}
      onToggle={toggle}
      onRelated={goTo}
      onBack={back}
      onExplainer={onExplainer}
      reachable
    />
  );
}
