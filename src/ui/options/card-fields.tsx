import { useState } from 'preact/hooks';
import { SETTING_NAMES } from '../setting-names.ts';
import type { FieldsProps } from './fields-props.ts';
import { SelectField } from './select-field.tsx';

/** When cards open, and how they look. */
export function CardFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>
        <h2>Cards</h2>
      </legend>
      <SelectField
        name="cardTrigger"
        choices={{ rest: 'On pointing at a word', click: 'Only on a click or tap' }}
        settings={settings}
        set={set}
      />
      <DelayField settings={settings} set={set} />
      <SelectField
        name="cardTextSize"
        choices={{ small: 'Small', medium: 'Medium', large: 'Large' }}
        settings={settings}
        set={set}
      />
      <SelectField
        name="theme"
        choices={{ page: 'As the page around', light: 'Always light', dark: 'Always dark' }}
        settings={settings}
        set={set}
      />
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
