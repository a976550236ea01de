import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadSettings, Settings } from '../../core/settings.ts';
import { applyTheme } from '../theme.ts';
import { CardFields, MarkFields } from './fields.tsx';
import { SiteFields } from './site-fields.tsx';

export interface OptionsWiring {
  read(): Promise<ReadSettings>;
  change(change: (settings: Settings) => Settings): Promise<void>;
  watch(onChange: (read: ReadSettings) => void): () => void;
  commandKeys(): Promise<{ description: string; keys: string }[]>;
}

export async function startOptions(body: HTMLElement, wiring: OptionsWiring): Promise<void> {
  const read = await wiring.read();
  const keys = await wiring.commandKeys();
  render(<Options wiring={wiring} first={read} keys={keys} />, body);
}

interface OptionsProps {
  wiring: OptionsWiring;
  first: ReadSettings;
  keys: { description: string; keys: string }[];
}

function Options({ wiring, first, keys }: OptionsProps) {
  const [settings, setSettings] = useState(first.settings);
  const [error, setError] = useState('');
  const [saved, setSaved] = useState('');
  useEffect(() => wiring.watch(({ settings }) => setSettings(settings)), [wiring]);
  useEffect(() => applyTheme(settings.theme, document), [settings.theme]);

  const set = (change: Partial<Settings>): void => {
    setError('');
    setSaved('');
    wiring
      .change((now) => ({ ...now, ...change }))
      .then(
        () => setSaved('Saved. Open pages follow at once.'),
        (reason: Error) => setError(reason.message),
      );
  };

  return (
    <main>
      <h1>Plainly: options</h1>
      {first.reset.length > 0 && (
        <p class="notice" role="status">
          These settings could not be read and are back to their defaults: {first.reset.join(', ')}.
        </p>
      )}
      {error !== '' && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <fieldset>
        <legend>On or off</legend>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={settings.enabled}
            onChange={(event) => set({ enabled: event.currentTarget.checked })}
          />
          Mark words on pages
        </label>
        <SiteFields settings={settings} set={set} />
      </fieldset>
      <MarkFields settings={settings} set={set} />
      <CardFields settings={settings} set={set} />
      <fieldset>
        <legend>Keys</legend>
        <p class="quiet">
          The browser keeps these. Change them where it lists its extensions, under keyboard shortcuts.
        </p>
        <dl>
          {keys.map(({ description, keys }) => (
            <div key={description}>
              <dt>{description}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      </fieldset>
      <p class="quiet">Plainly works offline. Nothing you read, look up or choose here is sent to anybody.</p>
      <p class="quiet" role="status">
        {saved}
      </p>
    </main>
  );
}
