import { flatParent } from './flat-tree.ts';
import { matches, rootOf } from './true-dom.ts';

/**
 * The element that a card's host is added to: the modal dialog or full-screen element around the word, because everything
 * outside it is inert meanwhile, in the top layer or not; else the root of the document.
 */
export function cardHome(word: Node): Element | undefined {
  for (let at = flatParent(word); at; at = flatParent(at)) {
    if (at instanceof Element && matches(at, ':modal')) return at;
  }
  return (word.ownerDocument && rootOf(word.ownerDocument)) ?? undefined;
}
