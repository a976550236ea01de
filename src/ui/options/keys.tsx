import type { CommandKeys } from '../../core/command-keys.ts';

interface KeysProps {
  keys: CommandKeys[];
  openKeySettings(): Promise<void>;
}

/** The keys, which only the browser can change. */
export function Keys({ keys, openKeySettings }: KeysProps) {
  return (
    <fieldset>
      <legend>
        <h2>Keys</h2>
      </legend>
      <ul class="keys">
        {keys.map(({ description, keys }) => (
          <li key={description}>
            {description} {keys === undefined ? <span class="quiet">no keys</span> : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void openKeySettings()}>
        Change keys in the browser
      </button>
    </fieldset>
  );
}
