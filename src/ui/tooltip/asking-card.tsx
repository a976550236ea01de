import { type Card, firstSentence } from '../../core/glossary/card.ts';
import { CardHead } from '../card-head.tsx';
import { CardProblem } from '../own-word-line.tsx';
import { Spoken } from './spoken.tsx';

interface AskingCardProps {
  written: string;
  /** What it may mean. */
  cards: Card[];
  problem: string;
  /** Whether the buttons can be reached with the Tab key. */
  reachable: boolean;
  /** Whether screen readers are told what is asked. */
  announce: boolean;
  onChoose(card: Card): void;
  onNone(): void;
  /** Undefined when nothing was shown before. */
  onBack: (() => void) | undefined;
  onClose(): void;
}

/** Asks which meaning a word has here, in plain words. */
export function AskingCard(props: AskingCardProps) {
  const { written, cards, problem, reachable, announce, onChoose, onNone, onBack, onClose } = props;
  const tabIndex = reachable ? 0 : -1;
  const isOne = cards.length === 1;
  const question = isOne ? 'Is this what it means here?' : 'Which one is meant here?';
  return (
    <>
      <article class="card">
        <CardHead term={<bdi>{written}</bdi>} {...{ tabIndex, onBack, onClose }} backTo="Back" />
        <p class="card-plain" id="question">
          {question}
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own */}
        <div class="card-choices" role="group" aria-labelledby="question">
          {cards.map((card) => (
            <button type="button" key={card.id} tabIndex={tabIndex} onClick={() => onChoose(card)}>
              <b>{card.term}</b>
              <span>{firstSentence(card.plain)}</span>
            </button>
          ))}
          <button type="button" tabIndex={tabIndex} onClick={onNone}>
            {isOne ? 'No' : 'None of these'}
          </button>
        </div>
        {problem !== '' && <CardProblem problem={problem} />}
        <footer class="card-quiet">Your answer holds on this site. You can change it at any time.</footer>
      </article>
      <Spoken words={announce ? `${written}. ${question} ${cards.map(({ term }) => term).join(', ')}` : ''} />
    </>
  );
}
