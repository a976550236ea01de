import { useState } from 'preact/hooks';
import { BUDGETS, type Sparse } from '../../core/marks/choose-marks.ts';
import type { Settings } from '../../core/settings.ts';
import { MARK_COLORS } from '../../page/marks/mark-style.ts';
import { DENSITY_CHOICES, READING_CHOICES, SETTING_NAMES } from '../setting-names.ts';

/** What every group of fields gets. `set` saves at once; a change of a list is made from what is stored by then. */
export interface FieldsProps {
  settings: Settings;
  set(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void;
}

interface SelectProps<Name extends keyof Settings> extends FieldsProps {
  name: Name;
  choices: Record<Settings[Name] & string, string>;
}

type ChosenName = keyof { [Name in keyof Settings as Settings[Name] extends string ? Name : never]: true };

function Select<Name extends ChosenName>({ name, choices, settings, set }: SelectProps<Name>) {
  return (
    <label class="field">
      <span>{SETTING_NAMES[name]}</span>
      <select
        name={name}
        value={settings[name]}
        onChange={(event) => set({ [name]: event.currentTarget.value } as Partial<Settings>)}
      >
        {Object.entries<string>(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const WHAT_DENSITY_DOES: Record<Settings['density'], string> = {
  few: `${mostMarks('few')}, the hardest words first, each once.`,
  some: `${mostMarks('some')}, each word once or once a section. Everyday words are left out.`,
  all: 'Every word that Plainly explains, each time it comes up.',
};

function mostMarks(density: Sparse): string {
  return `At most ${BUDGETS.wide[density]} on a screen, or ${BUDGETS.narrow[density]} on a phone’s`;
}

export function MarkFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>
        <h2>Marks</h2>
      </legend>
      <Select name="density" choices={DENSITY_CHOICES} settings={settings} set={set} />
      <p class="quiet">{WHAT_DENSITY_DOES[settings.density]}</p>
      <Select
        name="markStyle"
        choices={{ dotted: 'Dotted', solid: 'Solid', wavy: 'Wavy' }}
        settings={settings}
        set={set}
      />
      <Select
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

export function CardFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>
        <h2>Cards</h2>
      </legend>
      <Select
        name="cardTrigger"
        choices={{ rest: 'On pointing at a word', click: 'Only on a click or tap' }}
        settings={settings}
        set={set}
      />
      <DelayField settings={settings} set={set} />
      <Select
        name="cardTextSize"
        choices={{ small: 'Small', medium: 'Medium', large: 'Large' }}
        settings={settings}
        set={set}
      />
      <Select
        name="theme"
        choices={{ page: 'As the page around', light: 'Always light', dark: 'Always dark' }}
        settings={settings}
        set={set}
      />
    </fieldset>
  );
}

export function ReadingFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>
        <h2>The explainer</h2>
      </legend>
      <Select
        name="readingLevel"
        choices={{ plain: 'The plain text', detail: 'Details too' }}
        settings={settings}
        set={set}
      />
      <Select name="readingText" choices={READING_CHOICES.readingText} settings={settings} set={set} />
      <Select name="readingWidth" choices={READING_CHOICES.readingWidth} settings={settings} set={set} />
    </fieldset>
  );
}

/**
 * The number follows the hand; only where the hand stops is saved, since the browser limits how often it saves. What comes
 * back from there waits until the hand has left, or it would push quick steps back.
 */
function DelayField({ settings: { cardDelay, cardTrigger }, set }: FieldsProps) {
  const [held, setHeld] = useState<number>();
  const shown = held ?? cardDelay;
  const seconds = `${(shown / 1000).toFixed(1)} seconds`;
  return (
    <label class="field">
      <span>
        {SETTING_NAMES.cardDelay}: {seconds}
      </span>
      <input
        type="range"
        name="cardDelay"
        min="100"
        max="2000"
        step="100"
        value={shown}
        aria-valuetext={seconds}
        disabled={cardTrigger === 'click'}
        onInput={(event) => setHeld(Number(event.currentTarget.value))}
        onChange={(event) => set({ cardDelay: Number(event.currentTarget.value) })}
        onBlur={() => setHeld(undefined)}
      />
    </label>
  );
}
