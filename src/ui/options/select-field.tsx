import type { Settings } from '../../core/settings.ts';
import { SETTING_NAMES } from '../setting-names.ts';
import type { FieldsProps } from './fields-props.ts';

interface SelectFieldProps<Name extends keyof Settings> extends FieldsProps {
  name: Name;
  choices: Record<Settings[Name] & string, string>;
}

type ChosenName = keyof { [Name in keyof Settings as Settings[Name] extends string ? Name : never]: true };

/** A setting that is one of a few choices. */
export function SelectField<Name extends ChosenName>({ name, choices, settings, set }: SelectFieldProps<Name>) {
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
