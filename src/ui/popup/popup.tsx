import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../../core/glossary/card.ts';
import type { ReadSettings } from '../../core/settings.ts';
import { applyTheme } from '../theme.ts';
import { PageTerms } from './page-terms.tsx';
import type { PopupWiring } from './popup-wiring.ts';
import { ResultCard } from './result-card.tsx';
import { focusSearch, SearchBox } from './search-box.tsx';
import { Switches } from './switches.tsx';
import { usePageInView } from './use-page-in-view.ts';
import { useStepBack } from './use-step-back.ts';

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
  const [query, setQuery] = useState('');
  const [card, setCard] = useState<Card>();
  const [known, setKnown] = useState(firstKnown);
  const [paused, setPaused] = useState(!read.settings.enabled);
  const { page, gone, show, refresh, forgetGone } = usePageInView(wiring);

  const ask = (text: string): void => {
    setQuery(text);
    setCard(undefined);
    forgetGone();
  };
  const toResults = (): void => {
    setCard(undefined);
    focusSearch();
  };
  const looking = card !== undefined || query.trim() !== '';
  useStepBack(looking, () => {
    if (card) return toResults();
    ask('');
    focusSearch();
  });

  const saysKnown = async (id: string, now: boolean): Promise<void> => {
    await wiring.setKnown(id, now);
    setKnown(now ? [...known, id] : known.filter((other) => other !== id));
  };
  const followSettings = (enabled: boolean): void => {
    setPaused(!enabled);
    void refresh();
  };
  const leave = (way: Promise<void>) => void way.then(wiring.close);
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
          onResults={toResults}
          onExplainer={(id) => leave(wiring.openExplainer(id))}
        />
      )}
      {!looking && <PageTerms page={page} paused={paused} cards={cards} known={known} onChoose={show} />}
      <p class="quiet" role="status" hidden={gone === ''}>
        {gone}
      </p>
      <footer class="foot" hidden={card !== undefined}>
        <div hidden={looking}>
          <Switches page={page} read={read} wiring={wiring} onChanged={followSettings} />
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
