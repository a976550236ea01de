import articles from 'virtual:plainly/articles';
import cards from 'virtual:plainly/cards';
import meanings from 'virtual:plainly/meanings';
import packed from 'virtual:plainly/term-index';
import { unpackLexicon } from '../../src/core/lexicon.ts';
import { createCardSearch } from '../../src/core/search-cards.ts';
import { readSettings, watchSettings } from '../../src/extension/settings-store.ts';
import { runPage } from '../../src/page/run-page.ts';
import { startExplainer } from '../../src/ui/explainer/explainer.tsx';
import { createPresenter } from '../../src/ui/tooltip/presenter.tsx';

const { settings } = await readSettings();
const explainer = startExplainer(document.body, {
  articles,
  cards,
  search: createCardSearch(cards),
  theme: settings.theme,
});
const presenter = createPresenter(document, {
  byNumber: async (number) => cards[number],
  byId: async (id) => cards.find((card) => card.id === id),
  openExplainer: explainer.goTo,
});
const page = runPage({
  window,
  lexicon: () => unpackLexicon(packed, meanings),
  settings,
  isOn: () => true,
  shadowRootOf: (element) => element.shadowRoot,
  looksEnglish: async () => true,
  styleMarks: explainer.styleMarks,
  presenter: async () => presenter,
  signal: new AbortController().signal,
});
watchSettings(({ settings }) => {
  explainer.setTheme(settings.theme);
  page?.change(settings);
});
