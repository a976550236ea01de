import cards from 'virtual:plainly/cards';
import { commandKeys, openKeySettings } from '../../src/extension/command-keys.ts';
import { readOwnWords, watchOwnWords } from '../../src/extension/own-words-store.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings-store.ts';
import { changeWords } from '../../src/extension/words-link.ts';
import { startOptions } from '../../src/ui/options/options.tsx';

const terms = new Map(cards.map(({ id, term }) => [id, term]));

startOptions(document.body, {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
  readWords: readOwnWords,
  watchWords: watchOwnWords,
  changeWords,
  termOf: (id) => terms.get(id),
  commandKeys,
  openKeySettings,
});
