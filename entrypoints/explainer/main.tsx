import articles from 'virtual:plainly/articles';
import frontPage from 'virtual:plainly/front-page';
import pictures from 'virtual:plainly/pictures';
import places from 'virtual:plainly/places';
import { parsePlace } from '../../src/core/explainer/explainer-place.ts';
import { keepLastPlace, readLastPlace } from '../../src/extension/reading-store.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings-store.ts';
import { startExplainer } from '../../src/ui/explainer/explainer.tsx';

const words = async () => (await import('./words.ts')).words;
/** On its way while the settings are read. */
const asked = parsePlace(location.hash.slice(1), Object.keys(articles));
if (asked.view === 'article') void articles[asked.article]?.();
if (asked.view === 'words') void words();

const [{ settings }, lastPlace] = await Promise.all([readSettings(), readLastPlace()]);
const explainer = startExplainer(
  document.body,
  {
    frontPage,
    articles,
    pictures,
    places,
    words,
    changeSettings: (change) => changeSettings((settings) => ({ ...settings, ...change })),
    lastPlace,
    keepPlace: (place) => void keepLastPlace(place),
  },
  settings,
);
watchSettings(({ settings }) => explainer.follow(settings));

await explainer.drawn;
const { startMarks } = await import('./marks.ts');
startMarks({ explainer, words, settings });
