import { useState } from 'preact/hooks';
import type { Settings } from '../../core/settings.ts';
import type { FieldsProps } from './fields.tsx';

const LISTS = {
  'all-but': { name: 'sitesOff', label: 'Off on these sites (one a line)' },
  only: { name: 'sitesOnly', label: 'Only on these sites (one a line)' },
} as const;

/** The host of what somebody typed: a host name or a whole address; undefined when it is neither. */
function hostOf(line: string): string | undefined {
  const text = line.trim().toLowerCase();
  try {
    const { hostname } = new URL(text.includes('://') ? text : `https://${text}`);
    return hostname === '' ? undefined : hostname;
  } catch {
    return undefined;
  }
}

/** Which sites are marked. */
export function SiteFields({ settings, set }: FieldsProps) {
  const list = LISTS[settings.siteMode];
  const [wrong, setWrong] = useState<string[]>([]);

  const save = (text: string): void => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const bad = lines.filter((line) => !hostOf(line));
    setWrong(bad);
    if (bad.length > 0) return;
    set({ [list.name]: [...new Set(lines.map(hostOf))] } as Partial<Settings>);
  };

  return (
    <>
      <label class="choice">
        <input
          type="radio"
          name="siteMode"
          checked={settings.siteMode === 'all-but'}
          onChange={() => set({ siteMode: 'all-but' })}
        />
        On all sites but some
      </label>
      <label class="choice">
        <input
          type="radio"
          name="siteMode"
          checked={settings.siteMode === 'only'}
          onChange={() => set({ siteMode: 'only' })}
        />
        Only on some sites
      </label>
      <label class="field">
        <span>{list.label}</span>
        <textarea
          key={`${list.name} ${settings[list.name].join(' ')}`}
          name={list.name}
          placeholder="forum.example"
          spellcheck={false}
          defaultValue={settings[list.name].join('\n')}
          onChange={(event) => save(event.currentTarget.value)}
        />
      </label>
      {wrong.length > 0 && (
        <p class="error" role="alert">
          Not saved: {wrong.map((line) => `“${line.trim()}”`).join(', ')} is not the name of a site. Write it like
          forum.example.
        </p>
      )}
    </>
  );
}
