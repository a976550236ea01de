import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CommandKeys } from '../../core/command-keys.ts';
import type { WordChange } from '../../core/own-words/change-own-words.ts';
import type { OwnWords } from '../../core/own-words/own-words.ts';
import type { ReadSettings, Settings } from '../../core/settings.ts';
import { ResetNotice } from '../reset-notice.tsx';
import { SETTING_NAMES } from '../setting-names.ts';
import { Switch } from '../switch.tsx';
import { applyTheme } from '../theme.ts';
import { bringCopy } from './bring-copy.ts';
import { CardFields } from './card-fields.tsx';
import { CategoryFields } from './category-fields.tsx';
import type { FieldsProps } from './fields-props.ts';
import { Keys } from './keys.tsx';
import { MarkFields } from './mark-fields.tsx';
import { OwnWordsFields } from './own-words-fields.tsx';
import { ReadingFields } from './reading-fields.tsx';
import { SiteFields } from './site-fields.tsx';

/** What the options page needs of the browser. What watches gives back what stops it. */
export interface OptionsWiring {
  read(): Promise<ReadSettings>;
  /** Changes the settings from what is stored now. Rejects with an Error in plain words when they could not be kept. */
  change(change: (settings: Settings) => Settings): Promise<void>;
  watch(onChange: (read: ReadSettings) => void): () => void;
  readWords(): Promise<OwnWords>;
  watchWords(onChange: (words: OwnWords) => void): () => void;
  /** Rejects with an Error in plain words when it could not be kept. */
  changeWords(change: WordChange, site: string): Promise<unknown>;
  /** Term of an entry by its id; undefined when the glossary does not have it now. */
  termOf(id: string): string | undefined;
  commandKeys(): Promise<CommandKeys[]>;
  openKeySettings(): Promise<void>;
}

/** Draws the options page once everything it shows has been read. */
export async function startOptions(body: HTMLElement, wiring: OptionsWiring): Promise<void> {
  const read = await wiring.read();
  const words = await wiring.readWords();
  const keys = await wiring.commandKeys();
  render(<Options wiring={wiring} first={read} firstWords={words} keys={keys} />, body);
}

interface OptionsProps {
  wiring: OptionsWiring;
  first: ReadSettings;
  firstWords: OwnWords;
  keys: CommandKeys[];
}

function Options({ wiring, first, firstWords, keys }: OptionsProps) {
  const [settings, setSettings] = useState(first.settings);
  const [words, setWords] = useState(firstWords);
  const [error, setError] = useState('');
  const [saved, setSaved] = useState('');
  const [hasWrongSites, setHasWrongSites] = useState(false);
  useEffect(() => wiring.watch(({ settings }) => setSettings(settings)), [wiring]);
  useEffect(() => wiring.watchWords(setWords), [wiring]);
  useEffect(() => applyTheme(settings.theme, document), [settings.theme]);

  /** Tells how it went, in the words of `saving` if it has some. */
  const tell = (saving: Promise<unknown>): void => {
    setError('');
    setSaved('');
    saving.then(
      (done) => setSaved(typeof done === 'string' ? done : 'Saved. Open pages follow at once.'),
      (reason: Error) => setError(reason.message),
    );
  };
  const tellWrongSites = (areWrong: boolean): void => {
    setHasWrongSites(areWrong);
    if (areWrong) setSaved('');
  };
  const set: FieldsProps['set'] = (change) =>
    tell(wiring.change((now) => ({ ...now, ...(typeof change === 'function' ? change(now) : change) })));

  return (
    <main>
      <h1>Plainly: options</h1>
      <ResetNotice reset={first.reset} />
      <fieldset>
        <legend>
          <h2>On or off</h2>
        </legend>
        <Switch name="enabled" checked={settings.enabled} onSwitch={(enabled) => set({ enabled })}>
          {SETTING_NAMES.enabled}
        </Switch>
        <SiteFields settings={settings} set={set} onWrong={tellWrongSites} />
      </fieldset>
      <MarkFields settings={settings} set={set} />
      <CategoryFields settings={settings} set={set} />
      <CardFields settings={settings} set={set} />
      <OwnWordsFields
        {...{ words, settings, set }}
        termOf={wiring.termOf}
        ownSite={location.hostname}
        say={(change, site = '') => tell(wiring.changeWords(change, site))}
        bring={(copy) => tell(bringCopy(copy, (change) => wiring.changeWords(change, '')))}
      />
      <ReadingFields settings={settings} set={set} />
      <Keys keys={keys} openKeySettings={wiring.openKeySettings} />
      <p class="quiet">Plainly works offline. Nothing you read, look up or choose here is sent to anybody.</p>
      {/* In view wherever the reader is on the page. */}
      <div class="outcome">
        {error !== '' && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <div role="status">
          {saved !== '' && (
            <p class="notice">{hasWrongSites ? `${saved} Only the list of sites is not saved.` : saved}</p>
          )}
        </div>
      </div>
    </main>
  );
}
