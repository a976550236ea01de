import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Card } from '../../core/card.ts';
import { CardView } from '../card-view.tsx';
import { useCardTrail } from '../use-card-trail.ts';

/** How long a new live region must stand before its words are put in, ms. */
const REGION_KNOWN = 100;

interface TooltipCardProps {
  first: Card;
  find(id: string): Promise<Card | undefined>;
  reachable: boolean;
  /** Whether screen readers are told what the card says. */
  announce: boolean;
  onExplainer(id: string): void;
  onClose(): void;
  /** After anything that may have changed the card's size. */
  onResize(): void;
}

/** The card as it stands on a page: one card, those related to it, and the way back. */
export function TooltipCard({ first, find, reachable, announce, onExplainer, onClose, onResize }: TooltipCardProps) {
  const { card, open, toggle, goTo, back } = useCardTrail(first, find);
  useLayoutEffect(onResize);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!announce) return;
    // Screen readers read what changes in a region that they know, so the region comes first and its words after.
    const timer = setTimeout(() => setSpoken(`${card.term}. ${card.plain}`), REGION_KNOWN);
    return () => clearTimeout(timer);
  }, [announce, card]);
  return (
    <>
      <CardView
        card={card}
        open={open}
        onToggle={toggle}
        onRelated={goTo}
        onBack={back}
        onExplainer={onExplainer}
        onClose={onClose}
        reachable={reachable}
      />
      <div class="spoken" role="status">
        {spoken}
      </div>
    </>
  );
}
