import { memo } from 'preact/compat';
import { type Card, EVIDENCE_LEVELS, SAFETY_LINES, UNRATED } from '../../core/glossary/card.ts';
import { Prose } from '../prose-view.tsx';
import { SourceLine } from '../source-line.tsx';

interface EntryViewProps {
  card: Card;
  /**
   * Whether it is the entry that was gone to; `:target` is not enough, since pages that draw themselves miss it on loading.
   */
  visited: boolean;
  /** Where an article treats the entry. */
  article: { place: string; title: string } | undefined;
}

/** Names that stand beside their explanation, and links to one, get no card: what is not to be translated is not marked. */
export const EntryView = memo(({ card, visited, article }: EntryViewProps) => (
  <section class={visited ? 'entry visited' : 'entry'} id={card.id}>
    <h3 translate={false}>{card.term}</h3>
    {card.safety && <p class="safety">{SAFETY_LINES[card.safety]}</p>}
    <p>{card.plain}</p>
    {card.alsoCalled.length > 0 && (
      <p class="quiet" translate={false}>
        Also called: {card.alsoCalled.join(', ')}
      </p>
    )}
    {card.calm && <p class="calm">{card.calm.text}</p>}
    <Prose blocks={card.detail} />
    {card.evidence && (
      <p>
        <strong>{EVIDENCE_LEVELS[card.evidence.level]}.</strong> {card.evidence.note}
      </p>
    )}
    {card.unrated && UNRATED[card.unrated] && <p class="quiet">{UNRATED[card.unrated]}.</p>}
    {article && (
      <p translate={false}>
        More in the article <a href={`#${article.place}`}>{article.title}</a>
      </p>
    )}
    {card.related.length > 0 && (
      <p class="quiet" translate={false}>
        See also:{' '}
        {card.related.map(({ id, term }, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <a href={`#${id}`}>{term}</a>
          </span>
        ))}
      </p>
    )}
    <p class="quiet">
      <SourceLine card={card} open tabIndex={0} />
    </p>
  </section>
));
