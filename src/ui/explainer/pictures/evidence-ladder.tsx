import type { LadderRung } from '../../../core/glossary/picture-data.ts';
import { Sources } from './sources.tsx';

/** Kinds of evidence as rungs of a ladder, the surest at the top, with the studies that stand on each. */
export function EvidenceLadder({ rungs }: { rungs: LadderRung[] }) {
  return (
    <div class="ladder">
      <p class="ladder-end">Can say more</p>
      <ol>
        {rungs.map(({ name, shows, studies }) => (
          <li key={name}>
            <Rung />
            <div>
              <strong>{name}</strong>
              <p>{shows}</p>
              {studies.length > 0 && (
                <ul>
                  {studies.map(({ text, sources }) => (
                    <li key={text}>
                      {text} <Sources sources={sources} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p class="ladder-end">Can say less</p>
    </div>
  );
}

/** A piece of ladder as high as the words beside it. */
function Rung() {
  return (
    <svg class="rung" viewBox="0 0 44 100" preserveAspectRatio="none" aria-hidden="true">
      <path d="M8 0 V100 M36 0 V100" vector-effect="non-scaling-stroke" />
      <path class="step" d="M8 50 H36" vector-effect="non-scaling-stroke" />
    </svg>
  );
}
