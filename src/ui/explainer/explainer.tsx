import { render } from 'preact';
import type { Settings } from '../../core/settings.ts';
import { applyTheme } from '../theme.ts';
import { firstArrival } from './arrive.ts';
import { ExplainerPage } from './explainer-page.tsx';
import type { ExplainerSupply } from './explainer-supply.ts';
import { goToPlace } from './go-to-place.ts';

/** What the explainer offers to the marks and cards on it. */
export interface Explainer {
  /** Settled once what the address names has been drawn. */
  drawn: Promise<void>;
  /** Goes to a place within it, as an address names it after `#`. */
  goTo(place: string): void;
  /** Puts a mark style sheet in place of the one before. */
  styleMarks(css: string): void;
  /** Follows the settings, whoever changed them. */
  follow(settings: Settings): void;
}

/** Draws the explainer and goes to the place its address names. */
export function startExplainer(body: HTMLElement, supply: ExplainerSupply, settings: Settings): Explainer {
  const document = body.ownerDocument;
  let stopTheme = (): void => {};
  const follow = (settings: Settings): void => {
    stopTheme();
    stopTheme = applyTheme(settings.theme, document);
    document.documentElement.dataset.text = settings.readingText;
    document.documentElement.dataset.width = settings.readingWidth;
    render(
      <ExplainerPage
        supply={supply}
        settings={settings}
        set={(change) => {
          follow({ ...settings, ...change });
          supply.changeSettings(change).catch(() => follow(settings));
        }}
      />,
      body,
    );
  };
  follow(settings);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return {
    drawn: firstArrival,
    goTo: (place) => goToPlace(document, place),
    styleMarks: (css) => sheet.replaceSync(css),
    follow,
  };
}
