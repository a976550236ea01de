import { useLayoutEffect } from 'preact/hooks';
import type { Card } from '../../core/card.ts';
import type { CardRequest } from '../../page/card-contract.ts';
import { CardView } from '../card-view.tsx';
import { useCardTrail } from '../use-card-trail.ts';
import { Spoken } from './spoken.tsx';

interface TooltipCardProps {
  first: Card;
  /** What the page around the word says of its meaning. */
  request: CardRequest;
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
export function TooltipCard({
  first,
  request,
  find,
  reachable,
  announce,
  onExplainer,
  onClose,
  onResize,
}: TooltipCardProps) {
  const { card, open, toggle, goTo, back } = useCardTrail(first, find);
  useLayoutEffect(onResize);
  return (
    <>
      <CardView
        card={card}
        {...(card === first && aroundOf(request))}
        open={open}
        onToggle={toggle}
        onRelated={goTo}
        onBack={back}
        onExplainer={onExplainer}
        onClose={onClose}
        reachable={reachable}
      />
      <Spoken words={announce ? `${card.term}. ${card.plain}` : ''} />
    </>
  );
}

function aroundOf({ pageSays, ...meaning }: CardRequest) {
  return { pageSays, because: 'because' in meaning ? meaning.because : undefined };
}
