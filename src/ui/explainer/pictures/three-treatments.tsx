import type { Treatment } from '../../../core/glossary/picture-data.ts';
import { Sources } from './sources.tsx';

/** Three ways in which ketamine is given, side by side, each asked the same questions. */
export function ThreeTreatments({ treatments }: { treatments: Treatment[] }) {
  return (
    <ul class="treatments">
      {treatments.map(({ name, icon, answers }) => (
        <li key={name}>
          <Icon name={icon} />
          <strong class="treatment">{name}</strong>
          {answers.map(({ question, answer, sources }) => (
            <p key={question}>
              <span class="quiet">{question}</span>
              {answer} <Sources sources={sources} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A person and what is around them: a chair with a drip and a monitor; a bed in intensive care; a sofa at home. */
const ICONS: Record<Treatment['icon'], { lines: string; filled: string }> = {
  drip: {
    filled: 'M26 6 H44 V28 Q35 36 26 28 Z M108 22 H146 V48 H108 Z',
    lines:
      'M35 2 V6 M35 34 V48 Q36 58 58 60 M20 2 H50 M20 2 V84 M12 84 H28 M114 36 H120 L124 28 L129 43 L133 36 H140 M127 48 V84 M118 84 H136 M58 30 a8 8 0 1 0 .1 0 M58 47 L62 66 H84 L90 84 M50 42 L54 74 H80 M54 74 V84',
  },
  'intensive-care': {
    filled: 'M104 6 H150 V44 H104 Z M22 56 H132 V70 H22 Z',
    lines:
      'M110 18 H118 L122 10 L127 26 L131 18 H144 M110 34 H118 L122 27 L126 39 L130 34 H144 M127 44 V56 M14 38 V84 M140 56 V84 M14 70 H140 M36 42 a8 8 0 1 0 .1 0 M48 55 C60 42 90 46 104 55 M43 50 C54 30 76 26 86 14 M78 14 H98 M78 6 H98 V22 H78 Z',
  },
  home: {
    filled: 'M92 52 H110 V78 Q101 82 92 78 Z M122 64 a8 6 0 1 0 .1 0 Z',
    lines:
      'M10 46 L52 8 L94 46 M20 38 V84 H70 M44 40 a8 8 0 1 0 .1 0 M30 84 C30 64 36 58 44 58 C52 58 58 64 58 84 M96 52 V42 H106 V52 M101 42 V34 M94 28 L90 24 M101 27 V21 M108 28 L112 24 M116 70 H128 M78 84 H146',
  },
};

function Icon({ name }: { name: Treatment['icon'] }) {
  return (
    <svg class="treatment-icon" viewBox="0 0 160 92" aria-hidden="true">
      <path class="filled" d={ICONS[name].filled} />
      <path d={ICONS[name].lines} />
    </svg>
  );
}
