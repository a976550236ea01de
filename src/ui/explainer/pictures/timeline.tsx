import type { TimelineEvent } from '../../../core/glossary/picture-data.ts';
import { Sources } from './sources.tsx';

const KINDS: Record<TimelineEvent['kind'], { name: string; sign: string }> = {
  medicine: { name: 'The medicine', sign: 'M8 1 a7 7 0 1 0 .01 0 Z' },
  study: { name: 'A study', sign: 'M2 2 H14 V14 H2 Z' },
  guidance: { name: 'A guideline or warning', sign: 'M8 0 L16 8 L8 16 L0 8 Z' },
};

/** What happened when, from top to bottom; the kind of an event is told by the shape of its sign. */
export function Timeline({ events }: { events: TimelineEvent[] }) {
  return (
    <div class="timeline">
      <ul class="key" aria-hidden="true">
        {Object.entries(KINDS).map(([kind, { name }]) => (
          <li key={kind}>
            <Sign kind={kind as TimelineEvent['kind']} /> {name}
          </li>
        ))}
      </ul>
      <ol>
        {events.map(({ year, kind, text, sources }) => (
          <li key={`${year} ${text}`}>
            <span class="year">{year}</span>
            <Sign kind={kind} />
            <span class="event">
              <span class="spoken">{KINDS[kind].name}: </span>
              {text} <Sources sources={sources} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Sign({ kind }: { kind: TimelineEvent['kind'] }) {
  return (
    <svg class={`sign ${kind}`} viewBox="-2 -2 20 20" aria-hidden="true">
      <path d={KINDS[kind].sign} />
    </svg>
  );
}
