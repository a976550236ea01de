import { render } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActivePage, PageTerm } from '../../core/active-page.ts';
import type { Card } from '../../core/glossary/card.ts';
import type { Density } from '../../core/marks/choose-marks.ts';
import type { CardSearch } from '../../core/search/search-cards.ts';
import type { ReadSettings } from '../../core/settings.ts';
import { applyTheme } from '../theme.ts';
import { nameOf, PageTerms } from './page-terms.tsx';
import { ResultCard } from './result-card.tsx';
import { focusSearch, SearchBox } from './search-box.tsx';
import { Switches } from './switches.tsx';

/** What the popup needs of the browser and the glossary. What changes something rejects with an Error in plain words. */
export interface PopupWiring {
  cards: Card[];
  search: CardSearch;
  readPage(): Promise<ActivePage>;
  /** False when the term is not on the page any more. */
  showOnPage(tabId: number, term: PageTerm): Promise<boolean>;
  readSettings(): Promise<ReadSettings>;
  /** Ids of the entries that the reader knows. */
  readKnown(): Promise<string[]>;
  setKnown(id: string, known: boolean): Promise<unknown>;
  setEnabled(enabled: boolean): Promise<void>;
  setSite(hostname: string, on: boolean): Promise<void>;
  setDensity(density: Density): Promise<void>;
  /** At an entry, by its id, when one is given. */
  openExplainer(id?: string): Promise<void>;
  openOptions(): Promise<void>;
  close(): void;
}

/** Draws the popup; the page in view is read after that. */
export async function startPopup(body: HTMLElement, wiring: PopupWiring): Promise<void> {
  const [read, known] = await Promise.all([wiring.readSettings(), wiring.readKnown()]);
  applyTheme(read.settings.theme, body.ownerDocument);
  render(<Popup wiring={wiring} read={read} firstKnown={known} />, body);
}

interface PopupProps {
  wiring: PopupWiring;
  read: ReadSettings;
  firstKnown: string[];
}

function Popup({ wiring, read, firstKnown }: PopupProps) {
  const { cards, search } = wiring;
  const [card, setCard] = useState<Card>();
  const [known, setKnown] = useState(firstKnown);
  const [query, setQuery] = useState('');
  const [page, setPage] = useState<ActivePage>();
  const [paused, setPaused] = useState(!read.settings.enabled);
  const [gone, setGone] = useState('');
  const refresh = useCallback(() => wiring.readPage().then(setPage), [wiring]);
  useEffect(() => void refresh(), [refresh]);

  const ask = (text: string): void => {
    setQuery(text);
    setCard(undefined);
    setGone('');
  };
  const looking = card !== undefined || query.trim() !== '';
  useStepBack(looking, () => {
    if (card) setCard(undefined);
    else ask('');
    focusSearch();
  });

  const leave = (way: Promise<void>) => void way.then(wiring.close);
  const show = async (tabId: number, term: PageTerm): Promise<void> => {
    if (await wiring.showOnPage(tabId, term)) return wiring.close();
    setGone(`“${nameOf(term, cards)}” is not on the page any more.`);
    await refresh();
  };
  const saysKnown = async (id: string, now: boolean): Promise<void> => {
    await wiring.setKnown(id, now);
    setKnown(now ? [...known, id] : known.filter((other) => other !== id));
  };
  return (
    <main class="popup">
      <header class="head">
        <h1>Plainly</h1>
        <p class="quiet">Works offline. Sends nothing to anybody.</p>
      </header>
      <SearchBox search={search} query={query} onQuery={ask} onChoose={setCard} showList={!card} known={known} />
      {card && (
        <ResultCard
          key={card.id}
          first={card}
          cards={cards}
          known={known}
          setKnown={saysKnown}
          onResults={() => {
            setCard(undefined);
            focusSearch();
          }}
          onExplainer={(id) => leave(wiring.openExplainer(id))}
        />
      )}
      {!looking && <PageTerms page={page} paused={paused} cards={cards} known={known} onChoose={show} />}
      <p class="quiet" role="status" hidden={gone === ''}>
        {gone}
      </p>
      <footer class="foot" hidden={card !== undefined}>
        <div hidden={looking}>
          <Switches
            page={page}
            read={read}
            setEnabled={wiring.setEnabled}
            setSite={wiring.setSite}
            setDensity={wiring.setDensity}
            onChanged={(enabled) => {
              setPaused(!enabled);
              void refresh();
            }}
          />
        </div>
        <div class="links">
          <button type="button" onClick={() => leave(wiring.openExplainer())}>
            All words and articles
          </button>
          <button type="button" onClick={() => leave(wiring.openOptions())}>
            Options
          </button>
        </div>
      </footer>
    </main>
  );
}

/** While something is being looked up, Esc goes one step back instead of closing the popup. */
function useStepBack(looking: boolean, back: () => void): void {
  useEffect(() => {
    if (!looking) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      back();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
