import type { ComponentChildren } from 'preact';
import type { Card, Source } from '../core/glossary/card.ts';
import { longDate } from './long-date.ts';

/** Where an entry comes from and when it was last read against that; all its sources when `open`. */
export function SourceLine({ card, tabIndex, open }: { card: Card; tabIndex: number; open: boolean }) {
  const [first, ...others] = card.sources;
  const reviewed = <>Reviewed {longDate(card.reviewed)}</>;
  if (!first) return <>Source not yet checked. {reviewed}</>;
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
      . {reviewed}
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
