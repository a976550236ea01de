import type { Card } from '../../core/glossary/card.ts';
import type { CardRequest } from '../../page/card-contract.ts';
import { createElement } from '../../page/dom/true-dom.ts';

/**
 * What a card stands in: the dialog that screen readers name, in the size and theme of the settings. No card: none is
 * chosen yet.
 */
export function createFrame(document: Document, request: CardRequest, card: Card | undefined): HTMLElement {
  const frame = createElement(document, 'div');
  frame.className = 'frame';
  frame.tabIndex = -1;
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-label', `What ${card?.term ?? request.written} means`);
  const { theme, cardTextSize } = request.settings;
  frame.dataset.size = cardTextSize;
  frame.dataset.theme = theme === 'page' ? (request.onDark ? 'dark' : 'light') : theme;
  return frame;
}
