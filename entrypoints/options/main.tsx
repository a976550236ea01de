import { commandKeys, openKeySettings } from '../../src/extension/extension-pages.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings-store.ts';
import { startOptions } from '../../src/ui/options/options.tsx';

startOptions(document.body, {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
  commandKeys,
  openKeySettings,
});
