import { READING_CHOICES } from '../setting-names.ts';
import type { FieldsProps } from './fields-props.ts';
import { SelectField } from './select-field.tsx';

/** How articles of the explainer are read. */
export function ReadingFields({ settings, set }: FieldsProps) {
  return (
    <fieldset>
      <legend>
        <h2>The explainer</h2>
      </legend>
      <SelectField
        name="readingLevel"
        choices={{ plain: 'The plain text', detail: 'Details too' }}
        settings={settings}
        set={set}
      />
      <SelectField name="readingText" choices={READING_CHOICES.readingText} settings={settings} set={set} />
      <SelectField name="readingWidth" choices={READING_CHOICES.readingWidth} settings={settings} set={set} />
    </fieldset>
  );
}
