import { useState } from 'preact/hooks';
import type { ActivePage } from '../../core/active-page.ts';
import { isOnFor, type ReadSettings } from '../../core/settings.ts';
import { ResetNotice } from '../reset-notice.tsx';

interface SwitchesProps {
  page: ActivePage | undefined;
  read: ReadSettings;
  setEnabled(enabled: boolean): Promise<void>;
  setSite(hostname: string, on: boolean): Promise<void>;
  /** After a switch has been saved and the page has followed. */
  onChanged(enabled: boolean): void;
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

  const save = (saving: Promise<void>, nowEnabled: boolean, undo: () => void): void => {
    setError('');
    saving.then(
      () => setTimeout(() => onChanged(nowEnabled), SETTLED),
      (reason: Error) => {
        undo();
        setError(reason.message);
      },
    );
  };

  return (
    <>
      <ResetNotice reset={read.reset} />
      {hostname !== '' && (
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            checked={shownSiteOn}
            disabled={!enabled}
            onChange={({ currentTarget: { checked } }) => {
              setSiteOn(checked);
              save(setSite(hostname, checked), enabled, () => setSiteOn(!checked));
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
            save(setEnabled(!checked), !checked, () => setEnabledShown(checked));
          }}
        />
        Pause everywhere
      </label>
      {error !== '' && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
