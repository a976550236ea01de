import type { SettingName } from '../core/settings.ts';
import { SETTING_NAMES } from './setting-names.ts';

/** Says which stored settings made no sense; nothing when all did. */
export function ResetNotice({ reset }: { reset: SettingName[] }) {
  if (reset.length === 0) return null;
  return (
    <p class="notice" role="status">
      Some settings could not be read and are back to their defaults:{' '}
      {reset.map((name) => SETTING_NAMES[name]).join('; ')}.
    </p>
  );
}
