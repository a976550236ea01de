import articles from 'virtual:plainly/articles';
import frontPage from 'virtual:plainly/front-page';
import pictures from 'virtual:plainly/pictures';
import places from 'virtual:plainly/places';
import { keepLastPlace, readLastPlace } from '../../src/extension/reading-store.ts';
import { changeSettings, readSettings, watchSettings } from '../../src/extension/settings-store.ts';
import { startExplainer } from '../../src/ui/explainer/explainer.tsx';

const words = async () => (await import('./words.ts')).words;
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

const { startMarks } = await import('./marks.ts');
startMarks({ explainer, words, settings });
