import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../core/glossary/card.ts';
import { CardView } from '../card-view.tsx';
import { OwnWordLine } from '../own-word-line.tsx';
import { useCardTrail } from '../use-card-trail.ts';

interface ResultCardProps {
  first: Card;
  cards: Card[];
  /** Ids of the entries that the reader knows. */
  known: string[];
  setKnown(id: string, known: boolean): Promise<void>;
  /** Back to the words found. */
  onResults(): void;
  onExplainer(id: string): void;
}

/** The meaning is read out when the card is reached, without being searched for. */
const MEANING_ID = 'meaning';

/** The card of a word that was found, and those related to it, in place of the list. */
export function ResultCard({ first, cards, known, setKnown, onResults, onExplainer }: ResultCardProps) {
  const { card, open, toggle, goTo, back } = useCardTrail(first, async (id) => cards.find((other) => other.id === id));
  const place = useRef<HTMLElement>(null);
  // What was pressed to come here is gone: without this, the focus would be lost, and nothing be read out.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new card is the very reason
  useEffect(() => place.current?.focus(), [card.id]);
  return (
    <>
      <button type="button" class="to-results" onClick={onResults}>
        <span aria-hidden="true">‹</span> Words found
      </button>
      <section
        ref={place}
        tabIndex={-1}
        class="result"
        aria-label={`What ${card.term} means`}
        aria-describedby={MEANING_ID}
      >
        <CardView
          card={card}
          open={open}
          onToggle={toggle}
          onRelated={goTo}
          onBack={back}
          onExplainer={onExplainer}
          reachable
          meaningId={MEANING_ID}
        >
          <OwnWordLine
            key={card.id}
            known={known.includes(card.id)}
            setKnown={(now) => setKnown(card.id, now)}
            reachable
          />
        </CardView>
      </section>
    </>
  );
}
