import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import { SETTING_NAMES } from '../setting-names.ts';
import type { FieldsProps } from './fields-props.ts';

const LISTS = { 'all-but': 'sitesOff', only: 'sitesOnly' } as const;

/** What is left of a host's name once the browser has read it: letters of other scripts are written in ASCII. */
const HOST = /^(?:[a-z0-9_-]+\.)*[a-z0-9_-]+$|^\[[\da-f:]+\]$/;

/** The host of what somebody typed: a host name or a whole address; undefined when it is neither. */
function hostOf(line: string): string | undefined {
  const text = line.trim().toLowerCase();
  try {
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    return HOST.test(hostname) ? hostname : undefined;
  } catch {
    return undefined;
  }
}

interface SiteFieldsProps extends FieldsProps {
  /** Sites that cannot be kept were written, or are not there any more. */
  onWrong(isWrong: boolean): void;
}

/** Which sites are marked. */
export function SiteFields({ settings, set, onWrong }: SiteFieldsProps) {
  const name = LISTS[settings.siteMode];
  const [wrong, setWrong] = useState<string[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  const listed = settings[name].join('\n');
  // Only when the list has changed, so that what is being typed stays; a new element in its place would lose it too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other list may read the same
  useLayoutEffect(() => {
    if (area.current) area.current.value = listed;
  }, [name, listed]);

  const tellWrong = (lines: string[]): void => {
    setWrong(lines);
    onWrong(lines.length > 0);
  };
  const save = (): void => {
    const lines = area.current?.value.split('\n').filter((line) => line.trim() !== '') ?? [];
    const bad = lines.filter((line) => !hostOf(line));
    tellWrong(bad.map((line) => line.trim()));
    if (bad.length === 0) set({ [name]: [...new Set(lines.map(hostOf))] } as Partial<Settings>);
  };
  const setMode = (siteMode: Settings['siteMode']): void => {
    tellWrong([]);
    set({ siteMode });
  };

  return (
    <>
      <div role="radiogroup" aria-label={SETTING_NAMES.siteMode}>
        <Mode mode="all-but" label="On all sites but some" now={settings.siteMode} onChoose={setMode} />
        <Mode mode="only" label="Only on some sites" now={settings.siteMode} onChoose={setMode} />
      </div>
      <label class="field">
        <span>{SETTING_NAMES[name]}</span>
        <textarea
          ref={area}
          name={name}
          placeholder="forum.example"
          spellcheck={false}
          aria-describedby={wrong.length > 0 ? 'sites-wrong sites-how' : 'sites-how'}
          aria-invalid={wrong.length > 0}
          onChange={save}
        />
      </label>
      {wrong.length > 0 && (
        <p id="sites-wrong" class="error" role="alert">
          Not saved: {wrong.map((line) => `“${line}”`).join(', ')}{' '}
          {wrong.length === 1 ? 'is not the name of a site' : 'are not names of sites'}. Write it like forum.example.
        </p>
      )}
      <p id="sites-how" class="quiet">
        One site a line. Copied addresses work too.
      </p>
      <button type="button" onClick={save}>
        Save these sites
      </button>
      {settings.siteMode === 'only' && settings.sitesOnly.length === 0 && (
        <p class="notice">There is no site in this list yet, so no words are marked anywhere.</p>
      )}
    </>
  );
}

interface ModeProps {
  mode: Settings['siteMode'];
  label: string;
  now: Settings['siteMode'];
  onChoose(mode: Settings['siteMode']): void;
}

function Mode({ mode, label, now, onChoose }: ModeProps) {
  return (
    <label class="choice">
      <input type="radio" name="siteMode" value={mode} checked={now === mode} onChange={() => onChoose(mode)} />
      {label}
    </label>
  );
}
