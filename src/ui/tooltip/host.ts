import { CARD_HOST, CARD_SHOWN } from '../../page/card-contract.ts';
import { createElement } from '../../page/dom/true-dom.ts';
import cardCss from '../card.css?inline';
import themeCss from '../theme.css?inline';
import tooltipCss from './tooltip.css?inline';

/** The one element that the page gets while a card is open. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  remove(): void;
}

/** No rule of the page may move, hide or resize the host: `important` inline styles beat all but the page's own inline. */
const STYLE: Record<string, string> = {
  all: 'initial',
  // The two that `all` leaves out.
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: `var(${CARD_SHOWN}, none)`,
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
};

/**
 * Adds the host to `home`, shown in the top layer, above dialogs and full-screen elements, with a closed shadow root. The
 * style sheet is a constructed one: strict pages, and the extension's own, allow no others.
 */
export function createHost(home: Element): Host {
  const element = createElement(home.ownerDocument, CARD_HOST);
  for (const [name, value] of Object.entries(STYLE)) element.style.setProperty(name, value, 'important');
  // The page's zoom must not reach the card: it has sizes of its own, and positions are those of the window.
  element.style.setProperty('zoom', String(1 / home.currentCSSZoom), 'important');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([themeCss, cardCss, tooltipCss].join('\n'));
  root.adoptedStyleSheets = [sheet];
  home.append(element);
  element.showPopover();
  return { element, root, remove: () => element.remove() };
}
