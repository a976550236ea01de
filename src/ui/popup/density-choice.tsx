import { DENSITIES, type Density } from '../../core/marks/choose-marks.ts';
import { DENSITY_CHOICES } from '../setting-names.ts';

interface DensityChoiceProps {
  density: Density;
  disabled: boolean;
  onChoose(density: Density): void;
}

/** How many words are marked: three buttons in a row. */
export function DensityChoice({ density, disabled, onChoose }: DensityChoiceProps) {
  return (
    <div class="density" role="radiogroup" aria-labelledby="density">
      <span id="density">Words marked</span>
      <span class="choices">
        {DENSITIES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="density"
              value={choice}
              checked={choice === density}
              disabled={disabled}
              onChange={() => onChoose(choice)}
            />
            <span>{DENSITY_CHOICES[choice]}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
