import cards from 'virtual:plainly/cards';
import places from 'virtual:plainly/places';
import { placeOfEntry } from '../../src/core/glossary/article.ts';
import { createCardSearch } from '../../src/core/search/search-cards.ts';
import { withSite } from '../../src/core/settings.ts';
import { readActivePage, showOnPage } from '../../src/extension/active-page.ts';
import { openExplainer, openOptions } from '../../src/extension/extension-pages.ts';
import { readOwnWords } from '../../src/extension/own-words-store.ts';
import { changeSettings, readSettings } from '../../src/extension/settings-store.ts';
import { changeWords } from '../../src/extension/words-link.ts';
import { startPopup } from '../../src/ui/popup/popup.tsx';

const search = createCardSearch(cards);

startPopup(document.body, {
  cards,
  search,
  readPage: readActivePage,
  showOnPage,
  readSettings,
  readKnown: async () => (await readOwnWords()).known.map(({ entry }) => entry),
  setKnown: (entry, known) => changeWords({ kind: known ? 'know' : 'mark-again', entry }, ''),
  setEnabled: (enabled) => changeSettings((settings) => ({ ...settings, enabled })),
  setSite: (hostname, on) => changeSettings((settings) => withSite(settings, hostname, on)),
  setDensity: (density) => changeSettings((settings) => ({ ...settings, density })),
  openExplainer: (id) => openExplainer(id === undefined ? undefined : placeOfEntry(places, id)),
  openOptions,
  close: () => window.close(),
})
  // Asked for nothing, so that it is built before the first letter.
  .then(() => requestIdleCallback(() => search('')));
