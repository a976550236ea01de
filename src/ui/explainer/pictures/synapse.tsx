import { useState } from 'preact/hooks';
import type { NamedSource, SynapseStep } from '../../../core/glossary/picture-data.ts';
import { Sources } from './sources.tsx';

/**
 * A synapse with one NMDA receptor, in three steps that the reader chooses. All that is said stands on the buttons. On paper,
 * where nothing can be chosen, each step has its own drawing.
 */
export function Synapse({ steps }: { steps: SynapseStep[] }) {
  const [chosen, setChosen] = useState(0);
  return (
    <div class="synapse">
      <Drawing steps={steps} place={chosen} />
      <ol class="steps">
        {steps.map(({ name, text }, place) => (
          <li key={name}>
            <button type="button" aria-pressed={place === chosen} onClick={() => setChosen(place)}>
              <span class="step-number" aria-hidden="true">
                {place + 1}
              </span>
              <span>
                <strong>{name}.</strong> {text}
              </span>
            </button>
            <Drawing steps={steps} place={place} />
          </li>
        ))}
      </ol>
      <Sources sources={distinct(steps.flatMap(({ sources }) => sources))} />
    </div>
  );
}

function Drawing({ steps, place }: { steps: SynapseStep[]; place: number }) {
  return (
    <svg
      viewBox="0 0 360 312"
      data-step={place + 1}
      role="img"
      aria-label={`An NMDA receptor between two nerve cells. ${steps[place]?.drawn}`}
    >
      <Cells />
      <Receptor />
      <Particles />
      <Labels />
    </svg>
  );
}

function distinct(sources: NamedSource[]): NamedSource[] {
  return [...new Map(sources.map((source) => [source.name, source])).values()];
}

const VESICLES = [
  [122, 66],
  [180, 80],
  [238, 66],
] as const;

function Cells() {
  return (
    <g>
      <path class="nerve-cell" d="M62 2 H298 V40 C298 96 246 116 180 116 C114 116 62 96 62 40 Z" />
      {VESICLES.map(([x, y]) => (
        <g key={x} transform={`translate(${x} ${y})`}>
          <circle class="vesicle" r="17" />
          <path class="glutamate" d={dots([-6, -4], [5, -6], [-3, 7], [7, 5])} />
        </g>
      ))}
      <path class="nerve-cell" d="M8 310 V238 Q8 222 24 222 H336 Q352 222 352 238 V310" />
    </g>
  );
}

function Receptor() {
  return (
    <g>
      <rect class="channel" x="160" y="194" width="40" height="76" />
      <path class="pillar left" d="M140 198 q0 -12 10 -12 q4 12 14 8 q6 6 6 14 v50 q0 12 -12 12 h-6 q-12 0 -12 -12 z" />
      <path
        class="pillar right"
        d="M220 198 q0 -12 -10 -12 q-4 12 -14 8 q-6 6 -6 14 v50 q0 12 12 12 h6 q12 0 12 -12 z"
      />
    </g>
  );
}

function Particles() {
  return (
    <g>
      <path class="glutamate" d={dots([104, 140], [118, 152], [246, 138])} />
      <path class="glutamate bound" d={dots([151, 184], [209, 184])} />
      <g class="flow">
        <path class="arrow" d="M180 196 V288 M171 278 L180 290 L189 278" />
        <path class="charged" d={dots([165, 164], [196, 168], [180, 150])} />
      </g>
      <g class="plug">
        <circle r="14" />
        <text y="5">Mg</text>
      </g>
      <g class="ketamine">
        <path d="M-13 0 L-7 -12 H7 L13 0 L7 12 H-7 Z" />
      </g>
    </g>
  );
}

function Labels() {
  return (
    <g class="labels">
      <text x="180" y="30" text-anchor="middle">
        Sending nerve cell
      </text>
      <text x="6" y="146">
        Glutamate
      </text>
      <text x="6" y="192">
        NMDA receptor
      </text>
      <path d="M133 190 L141 200" />
      <text x="24" y="298">
        Next nerve cell
      </text>
      <g class="on-1">
        <path d="M196 200 L232 180" />
        <text x="236" y="180">
          Magnesium
        </text>
        <text x="214" y="298">
          Little passes
        </text>
      </g>
      <g class="on-2">
        <text x="256" y="176">
          Magnesium
        </text>
        <text x="204" y="298">
          The signal passes
        </text>
      </g>
      <g class="on-3">
        <path d="M196 220 L236 204" />
        <text x="240" y="206">
          Ketamine
        </text>
        <text x="214" y="298">
          Nothing passes
        </text>
      </g>
    </g>
  );
}

/** Small discs as one path. */
function dots(...places: [x: number, y: number][]): string {
  return places.map(([x, y]) => `M${x - 4} ${y} a4 4 0 1 0 8 0 a4 4 0 1 0 -8 0`).join(' ');
}
