import { flatParent } from '../dom/flat-tree.ts';
import { matches, rootOf } from '../dom/true-dom.ts';

/** Elements outside of which all is inert, in the top layer or not, and those that a press outside closes. */
const ENCLOSING = ':modal, :popover-open, dialog[open][closedby="any" i]';

/**
 * The element that a card's host is added to: the dialog, popover or full-screen element around the word, so that the card
 * can be pressed and a press on it does not count as one outside; else the root of the document.
 */
export function cardHome(word: Node): Element | undefined {
  for (let at = flatParent(word); at; at = flatParent(at)) {
    if (at instanceof Element && matches(at, ENCLOSING)) return at;
  }
  return (word.ownerDocument && rootOf(word.ownerDocument)) ?? undefined;
}
