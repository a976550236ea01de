import type { ComponentChildren } from 'preact';
import { type Card, EVIDENCE_LEVELS, SAFETY_LINES, UNRATED } from '../core/glossary/card.ts';
import { CardHead } from './card-head.tsx';
import { Prose } from './prose-view.tsx';
import { SourceLine } from './source-line.tsx';

/** Names shown under "also called" before the rest is left to the detail. */
const FEW_NAMES = 3;

interface CardViewProps {
  card: Card;
  /** The long form that the page around the word gives it. */
  pageSays?: string | undefined;
  /** Words around the word that speak for this meaning, when it may have others. */
  because?: readonly string[] | undefined;
  /** Whether the reader chose this meaning for the site. */
  isChosen?: boolean | undefined;
  /** Whether the detail is open. */
  open: boolean;
  onToggle(): void;
  /** Opens a related card in place of this one. */
  onRelated(id: string): void;
  /** Back to the card before; undefined when this is the first. */
  onBack: (() => void) | undefined;
  onExplainer(id: string): void;
  /** Undefined where the card has no place to close, as on a page of its own. */
  onClose?: (() => void) | undefined;
  /** Whether the buttons can be reached with the Tab key. */
  reachable: boolean;
  /** Id of the element that says the meaning, for what it describes. */
  meaningId?: string;
  /** What the reader may say of the word. */
  children?: ComponentChildren;
}

/** What a card says of an entry. How it stands on a page is the business of whoever shows it. */
export function CardView({
  card,
  pageSays,
  because,
  isChosen,
  open,
  onToggle,
  onRelated,
  onBack,
  onExplainer,
  onClose,
  reachable,
  meaningId,
  children,
}: CardViewProps) {
  const tabIndex = reachable ? 0 : -1;
  const names = open ? card.alsoCalled : card.alsoCalled.slice(0, FEW_NAMES);
  return (
    <article class="card">
      <CardHead
        term={
          <>
            {card.term} {card.pronunciation && <span class="card-spoken">{card.pronunciation}</span>}
          </>
        }
        {...{ tabIndex, onBack, onClose }}
        backTo="Back to the word before"
      />
      {card.safety && <p class="card-safety">{SAFETY_LINES[card.safety]}</p>}
      <p class="card-plain" id={meaningId}>
        {card.plain}
      </p>
      <Reasons pageSays={pageSays} because={because} isChosen={isChosen} />
      {names.length > 0 && (
        <p class="card-quiet">
          Also called: {names.join(', ')}
          {names.length < card.alsoCalled.length && ' …'}
        </p>
      )}
      {card.calm && <p class="card-calm">{card.calm.text}</p>}
      {card.evidence && (
        <p class={`card-evidence card-evidence-${card.evidence.level}`}>{EVIDENCE_LEVELS[card.evidence.level]}</p>
      )}
      {card.unrated && UNRATED[card.unrated] && <p class="card-quiet">{UNRATED[card.unrated]}</p>}
      {open && <Detail card={card} tabIndex={tabIndex} onRelated={onRelated} />}
      <div class="card-actions">
        <button type="button" tabIndex={tabIndex} aria-expanded={open} onClick={onToggle}>
          {open ? 'Less' : 'More detail'}
        </button>
        <button type="button" tabIndex={tabIndex} onClick={() => onExplainer(card.id)}>
          Full explainer
        </button>
      </div>
      {children}
      <footer class="card-quiet">
        <SourceLine card={card} tabIndex={tabIndex} open={open} />
      </footer>
    </article>
  );
}

/** Why the word means this here. */
function Reasons({ pageSays, because, isChosen }: Pick<CardViewProps, 'pageSays' | 'because' | 'isChosen'>) {
  return (
    <>
      {pageSays !== undefined && (
        <p class="card-quiet">
          On this page: <bdi>{pageSays}</bdi>
        </p>
      )}
      {isChosen && <p class="card-quiet">You chose this meaning on this site.</p>}
      {pageSays === undefined && !isChosen && because && (
        <p class="card-quiet">
          Because of: <bdi>{because.join(', ')}</bdi>
        </p>
      )}
    </>
  );
}

function Detail({ card, tabIndex, onRelated }: Pick<CardViewProps, 'card' | 'onRelated'> & { tabIndex: number }) {
  return (
    <div class="card-detail">
      <Prose blocks={card.detail} />
      {card.evidence && <p>{card.evidence.note}</p>}
      {card.related.length > 0 && (
        <nav aria-label="Related words" class="card-related">
          {card.related.map(({ id, term }) => (
            <button type="button" key={id} tabIndex={tabIndex} onClick={() => onRelated(id)}>
              {term}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
