import places from 'virtual:plainly/places';
import { placeOfEntry } from '../../src/core/glossary/article.ts';
import { unpackLexicon } from '../../src/core/marks/lexicon.ts';
import type { Settings } from '../../src/core/settings.ts';
import { watchSettings } from '../../src/extension/settings-store.ts';
import { keptWords, watchPageWords } from '../../src/extension/words-link.ts';
import { siteOf } from '../../src/page/dom/site-of.ts';
import { runPage } from '../../src/page/run-page.ts';
import type { Explainer } from '../../src/ui/explainer/explainer.tsx';
import type { Words } from '../../src/ui/explainer/explainer-supply.ts';
import { createPresenter } from '../../src/ui/tooltip/presenter.ts';

/** Marks the explainer's own words, and explains them by the same cards as on any page. */
export async function startMarks({
  explainer,
  words,
  settings,
}: {
  explainer: Explainer;
  words(): Promise<Words>;
  settings: Settings;
}): Promise<void> {
  const presenter = createPresenter(document, {
    byNumber: async (number) => (await words()).cards[number],
    byId: async (id) => (await words()).cards.find((card) => card.id === id),
    openExplainer: (id) => explainer.goTo(placeOfEntry(places, id)),
  });
  const site = siteOf(window);
  const [{ default: packed }, { default: meanings }, kept] = await Promise.all([
    import('virtual:plainly/term-index'),
    import('virtual:plainly/meanings'),
    keptWords(site),
  ]);
  const page = runPage({
    window,
    lexicon: () => unpackLexicon(packed, meanings),
    settings,
    words: kept,
    isOn: () => true,
    shadowRootOf: (element) => element.shadowRoot,
    looksEnglish: async () => true,
    highlightsInherit: import.meta.env.CHROME,
    styleMarks: explainer.styleMarks,
    presenter: async () => presenter,
    signal: new AbortController().signal,
  });
  watchSettings(({ settings }) => page.change(settings));
  watchPageWords(site, page.followWords);
}
