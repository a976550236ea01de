import type { NamedSource } from '../../../core/glossary/picture-data.ts';
import { SourceLink } from '../../source-line.tsx';

/** Sources by their short names, on a line of their own; nothing when there are none. */
export function Sources({ sources }: { sources: NamedSource[] }) {
  if (sources.length === 0) return null;
  return (
    <span class="quiet named" translate={false}>
      {sources.map(({ name, source }, place) => (
        <span key={name}>
          {place > 0 && ', '}
          <SourceLink source={source}>{name}</SourceLink>
        </span>
      ))}
    </span>
  );
}
