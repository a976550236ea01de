import { BUDGETS, type Sparse } from '../../core/marks/choose-marks.ts';
import type { Settings } from '../../core/settings.ts';
import { MARK_COLORS } from '../../page/marks/mark-style.ts';
import { DENSITY_CHOICES } from '../setting-names.ts';
import type { FieldsProps } from './fields-props.ts';
import { SelectField } from './select-field.tsx';

const WHAT_DENSITY_DOES: Record<Settings['density'], string> = {
  few: `${mostMarks('few')}, the hardest words first, each once.`,
  some: `${mostMarks('some')}, each word once or once a section. Everyday words are left out.`,
  all: 'Every word that Plainly explains, each time it comes up.',
};

function mostMarks(density: Sparse): string {
  return `At most ${BUDGETS.wide[density]} on a screen, or ${BUDGETS.narrow[density]} on a phone’s`;
}

/** How many words are marked, and how marks look. */
export function MarkFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>
        <h2>Marks</h2>
      </legend>
      <SelectField name="density" choices={DENSITY_CHOICES} settings={settings} set={set} />
      <p class="quiet">{WHAT_DENSITY_DOES[settings.density]}</p>
      <SelectField
        name="markStyle"
        choices={{ dotted: 'Dotted', solid: 'Solid', wavy: 'Wavy' }}
        settings={settings}
        set={set}
      />
      <SelectField
        name="markColor"
        choices={{ page: 'As the text', blue: 'Blue', green: 'Green', purple: 'Purple', orange: 'Orange' }}
        settings={settings}
        set={set}
      />
      <p class="sample">
        A word with a mark:{' '}
        <span
          style={{
            textDecorationStyle: settings.markStyle,
            textDecorationColor: MARK_COLORS[settings.markColor],
          }}
        >
          central sensitization
        </span>
      </p>
    </fieldset>
  );
}
