import places from 'virtual:plainly/places';
import signs from 'virtual:plainly/signs';
import { placeOfEntry } from '../../src/core/article.ts';
import { unpackLexicon } from '../../src/core/lexicon.ts';
import type { Settings } from '../../src/core/settings.ts';
import { unpackIndex } from '../../src/core/term-index.ts';
import { watchSettings } from '../../src/extension/settings-store.ts';
import { runPage } from '../../src/page/run-page.ts';
import type { Explainer } from '../../src/ui/explainer/explainer.tsx';
import type { Words } from '../../src/ui/explainer/explainer-supply.ts';
import { createPresenter } from '../../src/ui/tooltip/presenter.tsx';

/** Marks the explainer's own words, and explains them by the same cards as on any page. */
export function startMarks({
  explainer,
  words,
  settings,
}: {
  explainer: Explainer;
  words(): Promise<Words>;
  settings: Settings;
}): void {
  const presenter = createPresenter(document, {
    byNumber: async (number) => (await words()).cards[number],
    byId: async (id) => (await words()).cards.find((card) => card.id === id),
    openExplainer: (id) => explainer.goTo(placeOfEntry(places, id)),
  });
  const page = runPage({
    window,
    signs: () => unpackIndex(signs),
    async lexicon() {
      const [{ default: packed }, { default: meanings }] = await Promise.all([
        import('virtual:plainly/term-index'),
        import('virtual:plainly/meanings'),
      ]);
      return unpackLexicon(packed, meanings);
    },
    settings,
    isOn: () => true,
    shadowRootOf: (element) => element.shadowRoot,
    looksEnglish: async () => true,
    styleMarks: explainer.styleMarks,
    presenter: async () => presenter,
    signal: new AbortController().signal,
  });
  watchSettings(({ settings }) => page?.change(settings));
}
