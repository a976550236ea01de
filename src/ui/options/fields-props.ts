import type { Settings } from '../../core/settings.ts';

/** What every group of fields gets. `set` saves at once; a change of a list is made from what is stored by then. */
export interface FieldsProps {
  settings: Settings;
  set(change: Partial<Settings> | ((now: Settings) => Partial<Settings>)): void;
}
