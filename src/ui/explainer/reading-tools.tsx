import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { READING_CHOICES } from '../setting-names.ts';
import type { ReadingProps } from './explainer-supply.ts';
import { useDismissal } from './use-dismissal.ts';

const THEME: Record<Settings['theme'], string> = { page: 'As the system', light: 'Light', dark: 'Dark' };

/** Text size, line width, light and dark, behind one button; each is kept with the settings at once. */
export function ReadingTools({ settings, set }: ReadingProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useDismissal({ box: place, open, close: () => setOpen(false) });
  return (
    <div ref={place} class="tools">
      <button
        type="button"
        aria-label="Text and light"
        aria-expanded={open}
        aria-controls="tools"
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      <div id="tools" class="panel" hidden={!open}>
        <Choice
          legend="Text size"
          name="readingText"
          choices={READING_CHOICES.readingText}
          value={settings.readingText}
          set={set}
        />
        <Choice
          legend="Lines"
          name="readingWidth"
          choices={READING_CHOICES.readingWidth}
          value={settings.readingWidth}
          set={set}
        />
        <Choice legend="Light or dark" name="theme" choices={THEME} value={settings.theme} set={set} />
      </div>
    </div>
  );
}

interface ChoiceProps {
  legend: string;
  name: 'readingText' | 'readingWidth' | 'theme';
  choices: Record<string, string>;
  value: string;
  set: ReadingProps['set'];
}

function Choice({ legend, name, choices, value, set }: ChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="chips">
        {Object.entries(choices).map(([choice, label]) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === value}
              onChange={() => set({ [name]: choice } as Partial<Settings>)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
