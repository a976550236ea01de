import type { ComponentChildren } from 'preact';
import { type Card, EVIDENCE_LEVELS, SAFETY_LINES, type Source, UNRATED } from '../core/glossary/card.ts';
import { CardHead } from './card-head.tsx';
import { longDate } from './long-date.ts';
import { Prose } from './prose-view.tsx';

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
      <p class="card-plain">{card.plain}</p>
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
      {open && (
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
      )}
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

/** Where an entry comes from and when it was checked; all its sources when `open`. */
export function SourceLine({ card, tabIndex, open }: { card: Card; tabIndex: number; open: boolean }) {
  const [first, ...others] = card.sources;
  const checked = <>Checked {longDate(card.reviewed)}</>;
  if (!first) return <>Source not yet checked. {checked}</>;
  const shown = open ? [first, ...others, ...extraSources(card)] : [first];
  return (
    <>
      {shown.length > 1 ? 'Sources: ' : 'Source: '}
      {shown.map((source, place) => (
        <span key={source.title}>
          {place > 0 && '; '}
          <SourceLink source={source} tabIndex={tabIndex} />
        </span>
      ))}
      . {checked}
    </>
  );
}

/** Sources of the calm and evidence lines that the card does not name already. */
function extraSources({ sources, calm, evidence }: Card): Source[] {
  const titles = new Set(sources.map(({ title }) => title));
  return [calm?.source, evidence?.source].filter((source): source is Source => {
    if (!source || titles.has(source.title)) return false;
    titles.add(source.title);
    return true;
  });
}

/** A source by its publisher, with its title and how far it has been checked for those who ask. */
export function SourceLink({
  source,
  tabIndex = 0,
  besideTitle = false,
  children,
}: {
  source: Source;
  tabIndex?: number;
  /** Whether the title stands beside it, where it need not be read out again. */
  besideTitle?: boolean;
  children?: ComponentChildren;
}) {
  const label = children ?? source.publisher;
  const title = besideTitle ? {} : { title: source.title };
  const unsure =
    source.confidence === 'confirmed'
      ? ''
      : source.confidence === 'unchecked'
        ? ' (not yet checked)'
        : ' (seen second-hand)';
  if (!source.url) {
    return (
      <span {...title}>
        {label}
        {unsure}
      </span>
    );
  }
  return (
    <>
      <a href={source.url} {...title} target="_blank" rel="noreferrer noopener" tabIndex={tabIndex}>
        {label}
      </a>
      {unsure}
    </>
  );
}
