import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../../core/glossary/card.ts';
import type { CardRequest } from '../../page/card-contract.ts';
import { AskingCard } from './asking-card.tsx';
import type { CardSupply } from './card-supply.ts';
import { TooltipCard } from './tooltip-card.tsx';
import { UnmarkedCard } from './unmarked-card.tsx';
import { useMeaning } from './use-meaning.ts';

interface WordCardProps {
  request: CardRequest;
  /** The card of the word; all of them when the reader is to be asked which one is meant. */
  cards: Card[];
  supply: Pick<CardSupply, 'byId' | 'byNumber'>;
  reachable: boolean;
  /** Whether screen readers are told what the card says. */
  announce: boolean;
  onExplainer(id: string): void;
  onClose(): void;
  /** After anything that may have changed the card's size. */
  onResize(): void;
  /** After something else is shown: what had the focus may be gone. */
  onTurn(): void;
}

/** What stands on a page for a word: its card, or the question what it means here. */
export function WordCard({ request, cards, supply, onTurn, ...shared }: WordCardProps) {
  const meaning = useMeaning(request, cards, supply.byNumber);
  const { view, kept, problem } = meaning;
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current !== view) onTurn();
    shown.current = view;
  });
  useEffect(shared.onResize);
  const { written, senses } = request;
  if (view.kind === 'asking') {
    return (
      <AskingCard
        {...{ written, problem, ...shared }}
        cards={view.cards}
        onChoose={meaning.choose}
        onNone={meaning.chooseNone}
        onBack={meaning.back}
      />
    );
  }
  if (view.kind === 'none') {
    return <UnmarkedCard {...{ written, problem, ...shared }} onUndo={() => meaning.back?.()} />;
  }
  const isChosen = kept === view.card.id;
  return (
    <TooltipCard
      key={view.card.id}
      first={view.card}
      request={request}
      startsKnown={request.known && view.card === cards[0]}
      find={supply.byId}
      {...shared}
      meaning={senses && { isChosen, problem, change: isChosen ? meaning.ask : meaning.refuse }}
    />
  );
}
