import { useState } from 'preact/hooks';
import type { ActivePage } from '../../core/active-page.ts';
import { isOnFor, type ReadSettings } from '../../core/settings.ts';
import { ResetNotice } from '../reset-notice.tsx';
import { Switch } from '../switch.tsx';
import { DensityChoice } from './density-choice.tsx';
import type { PopupWiring } from './popup-wiring.ts';

interface SwitchesProps {
  page: ActivePage | undefined;
  read: ReadSettings;
  wiring: Pick<PopupWiring, 'setEnabled' | 'setSite' | 'setDensity'>;
  /** After a switch has been saved and the page has followed. */
  onChanged(enabled: boolean): void;
}

/** How long open pages take to follow a changed setting, ms, before the list of words is read anew. */
const SETTLED = 250;

/** How many marks, and whether any, on this site and everywhere. */
export function Switches({ page, read, wiring, onChanged }: SwitchesProps) {
  const { setEnabled, setSite, setDensity } = wiring;
  const hostname = page?.kind === 'read' ? page.hostname : '';
  const [enabled, setEnabledShown] = useState(read.settings.enabled);
  const [siteOn, setSiteOn] = useState<boolean>();
  const [density, setDensityShown] = useState(read.settings.density);
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
      <DensityChoice
        density={density}
        disabled={!enabled}
        onChoose={(chosen) => {
          setDensityShown(chosen);
          save(setDensity(chosen), enabled, () => setDensityShown(density));
        }}
      />
      {hostname !== '' && (
        <Switch
          checked={shownSiteOn}
          disabled={!enabled}
          onSwitch={(on) => {
            setSiteOn(on);
            save(setSite(hostname, on), enabled, () => setSiteOn(!on));
          }}
        >
          Marks on {hostname}
        </Switch>
      )}
      <Switch
        checked={!enabled}
        onSwitch={(paused) => {
          setEnabledShown(!paused);
          save(setEnabled(!paused), !paused, () => setEnabledShown(paused));
        }}
      >
        Pause everywhere
      </Switch>
      {error !== '' && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
