import { CARD_HOST } from './card-contract.ts';
import { CURRENT_HIGHLIGHT, MARK_HIGHLIGHT } from './marks/paint.ts';

/**
 * Takes away what an earlier run of the script has left on a page. Firefox ends scripts of an extension that is updated or
 * removed without telling them.
 */
export function sweep(document: Document): void {
  if (typeof Highlight === 'undefined') return;
  CSS.highlights.delete(MARK_HIGHLIGHT);
  CSS.highlights.delete(CURRENT_HIGHLIGHT);
  for (const host of Document.prototype.querySelectorAll.call(document, `${CARD_HOST}[popover]`)) host.remove();
}
