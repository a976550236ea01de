import { useState } from 'preact/hooks';
import { isOnFor, type ReadSettings } from '../../core/settings.ts';
import type { PageInView } from './popup.tsx';

interface SwitchesProps {
  page: PageInView | undefined;
  read: ReadSettings;
  setEnabled(enabled: boolean): Promise<void>;
  setSite(hostname: string, on: boolean): Promise<void>;
  /** After a switch has been saved. */
  onChanged(): void;
}

/** How long open pages take to follow a changed setting, ms, before the list of words is read anew. */
const SETTLED = 250;

/** Marks on or off, on this site and everywhere. */
export function Switches({ page, read, setEnabled, setSite, onChanged }: SwitchesProps) {
  const hostname = page?.kind === 'read' ? page.hostname : '';
  const [enabled, setEnabledShown] = useState(read.settings.enabled);
  const [siteOn, setSiteOn] = useState<boolean>();
  const [error, setError] = useState('');
  const shownSiteOn = siteOn ?? isOnFor({ ...read.settings, enabled: true }, hostname);

  const save = (saving: Promise<void>, undo: () => void): void => {
    setError('');
    saving.then(
      () => setTimeout(onChanged, SETTLED),
      (reason: Error) => {
        undo();
        setError(reason.message);
      },
    );
  };

  return (
    <div class="foot">
      {read.reset.length > 0 && (
        <p class="notice">Some settings could not be read and are back to their defaults: {read.reset.join(', ')}.</p>
      )}
      {hostname !== '' && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={shownSiteOn}
            disabled={!enabled}
            onChange={({ currentTarget: { checked } }) => {
              setSiteOn(checked);
              save(setSite(hostname, checked), () => setSiteOn(!checked));
            }}
          />
          Marks on {hostname}
        </label>
      )}
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={!enabled}
          onChange={({ currentTarget: { checked } }) => {
            setEnabledShown(!checked);
            save(setEnabled(!checked), () => setEnabledShown(checked));
          }}
        />
        Pause everywhere
      </label>
      {error !== '' && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
