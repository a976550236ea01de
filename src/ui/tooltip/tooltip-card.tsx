import { useLayoutEffect, useState } from 'preact/hooks';
import type { Card } from '../../core/glossary/card.ts';
import type { CardRequest } from '../../page/card-contract.ts';
import { CardView } from '../card-view.tsx';
import { CardProblem, OwnWordLine } from '../own-word-line.tsx';
import { useCardTrail } from '../use-card-trail.ts';
import { Spoken } from './spoken.tsx';

interface TooltipCardProps {
  first: Card;
  /** What the page around the word says of its meaning. */
  request: CardRequest;
  /** Whether the reader knows it as it opens. */
  startsKnown: boolean;
  /** How the reader may object to the meaning; undefined when the word has only this one. */
  meaning:
    | {
        /** Whether the reader has chosen it for this site. */
        isChosen: boolean;
        /** Why the choice could not be kept, '' when it was. */
        problem: string;
        change(): void;
      }
    | undefined;
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
export function TooltipCard(props: TooltipCardProps) {
  const { first, request, startsKnown, meaning, find, reachable, announce, onExplainer, onClose, onResize } = props;
  const { card, open, toggle, goTo, back } = useCardTrail(first, find);
  const [known, setKnown] = useState<readonly string[]>(startsKnown ? [first.id] : []);
  useLayoutEffect(onResize);
  const isFirst = card === first;
  const isKnown = known.includes(card.id);
  const saysKnown = async (now: boolean): Promise<void> => {
    await request.changeWords({ kind: now ? 'know' : 'mark-again', entry: card.id });
    setKnown(now ? [...known, card.id] : known.filter((id) => id !== card.id));
  };
  return (
    <>
      <CardView
        card={card}
        {...(isFirst && aroundOf(request))}
        isChosen={isFirst && meaning?.isChosen}
        open={open}
        onToggle={toggle}
        onRelated={goTo}
        onBack={back}
        onExplainer={onExplainer}
        onClose={onClose}
        reachable={reachable}
      >
        <OwnWordLine key={card.id} known={isKnown} setKnown={saysKnown} reachable={reachable}>
          {isFirst && meaning && (
            <button type="button" tabIndex={reachable ? 0 : -1} onClick={meaning.change}>
              {meaning.isChosen ? 'Change the meaning' : 'Not this meaning'}
            </button>
          )}
        </OwnWordLine>
        {isFirst && meaning && meaning.problem !== '' && <CardProblem problem={meaning.problem} />}
      </CardView>
      <Spoken words={announce ? `${card.term}. ${card.plain}` : ''} />
    </>
  );
}

function aroundOf({ pageSays, ...meaning }: CardRequest) {
  return { pageSays, because: 'because' in meaning ? meaning.because : undefined };
}
