import type { Settings } from '../../core/settings.ts';

/** What every group of fields gets. `set` saves at once. */
export interface FieldsProps {
  settings: Settings;
  set(change: Partial<Settings>): void;
}

interface SelectProps<Name extends keyof Settings> extends FieldsProps {
  name: Name;
  label: string;
  choices: Record<Settings[Name] & string, string>;
}

function Select<Name extends 'markStyle' | 'markColor' | 'cardTrigger' | 'cardTextSize' | 'theme'>({
  name,
  label,
  choices,
  settings,
  set,
}: SelectProps<Name>) {
  return (
    <label class="field">
      <span>{label}</span>
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

export function MarkFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>Marks</legend>
      <Select
        name="markStyle"
        label="Line under words"
        choices={{ dotted: 'Dotted', solid: 'Solid', wavy: 'Wavy' }}
        settings={settings}
        set={set}
      />
      <Select
        name="markColor"
        label="Colour of the line"
        choices={{ page: 'As the text', blue: 'Blue', green: 'Green', purple: 'Purple', orange: 'Orange' }}
        settings={settings}
        set={set}
      />
      <p>
        It looks like this:{' '}
        <span
          class="sample"
          style={{
            textDecorationStyle: settings.markStyle,
            textDecorationColor: settings.markColor === 'page' ? 'currentcolor' : settings.markColor,
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
      <legend>Cards</legend>
      <Select
        name="cardTrigger"
        label="A card opens"
        choices={{ rest: 'when the pointer rests on a marked word, or on a click', click: 'only on a click or tap' }}
        settings={settings}
        set={set}
      />
      <label class="field">
        <span>The pointer rests for {(settings.cardDelay / 1000).toFixed(1)} seconds first</span>
        <input
          type="range"
          name="cardDelay"
          min="100"
          max="2000"
          step="100"
          value={settings.cardDelay}
          disabled={settings.cardTrigger === 'click'}
          onChange={(event) => set({ cardDelay: Number(event.currentTarget.value) })}
        />
      </label>
      <Select
        name="cardTextSize"
        label="Text size in cards"
        choices={{ small: 'Small', medium: 'Medium', large: 'Large' }}
        settings={settings}
        set={set}
      />
      <Select
        name="theme"
        label="Light or dark"
        choices={{ page: 'As the page around', light: 'Always light', dark: 'Always dark' }}
        settings={settings}
        set={set}
      />
    </fieldset>
  );
}
