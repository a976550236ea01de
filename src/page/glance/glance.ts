import type { SignScanner } from '../../core/signs/sign-scanner.ts';
import { nextOutside } from '../dom/next-outside.ts';
import { bodyOf, boundsOf, nameOf, nodeTypeOf, walkerIn } from '../dom/true-dom.ts';
import type { View } from '../dom/view.ts';
import { isNoteMark } from '../reading/note-marks.ts';
import { isProse } from '../reading/prose-elements.ts';
import { restIsBelow } from './rest-is-below.ts';

/**
 * One pass over the text of a document, shown or not, that tells whether a word to be marked may stand in it. It asks for
 * no style, so that it costs a page without such words next to nothing.
 */

const SHOW = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
/** Elements that stand in lines of text, as a rule: their boxes are not worth asking for. */
const WITHIN_LINES = new Set('a abbr b em font i small span strong sub sup u'.split(' '));
/** Nodes after which it gives its caller a chance to stop. */
const BREATH = 64;
/** Elements found below the view, one after the other, before the rest of their neighbors is looked at as a whole. */
const BELOW_IN_A_ROW = 8;
/** So many times more are needed each time that the rest was not below. */
const PATIENCE = 4;
/** Text read in one piece, UTF-16 units: about a millisecond while the code is cold. */
const PIECE = 32_768;

/** What is glanced at. */
export interface Glanced {
  document: Document;
  /** A fresh one. */
  scanner: SignScanner;
  /** Open or closed shadow root of an element. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Called for every shadow root of the page. */
  onRoot(root: ShadowRoot): void;
  /** Elements outside of it are passed over with all that is in them; the whole document is read when undefined. */
  view: View | undefined;
}

/** A glance under way. */
export interface Glance {
  /**
   * Goes on until it is told to stop. Whether a sign may stand in the document; undefined when it has not come to the end
   * yet.
   */
  goOn(isOver: () => boolean): boolean | undefined;
}

export function startGlance({ document, scanner, shadowRootOf, onRoot, view }: Glanced): Glance {
  const body = bodyOf(document);
  const walkers = body ? [walkerIn(document, body, SHOW)] : [];
  /** A long text, and how far it has been read. */
  let longText: Text | undefined;
  let longAt = 0;

  const readPiece = (text: Text): boolean => {
    const found = scanner.read(text.substringData(longAt, PIECE));
    longAt += PIECE;
    if (longAt >= text.length) longText = undefined;
    return found;
  };
  const read = (text: Text): boolean => {
    if (text.length <= PIECE) return scanner.read(text.data);
    longText = text;
    longAt = 0;
    return false;
  };
  /** How many elements lay below the view one after the other, and at how many the rest is looked at. */
  let below = 0;
  let enough = BELOW_IN_A_ROW;
  const isOut = (element: Element, name: string): boolean => {
    if (!view || WITHIN_LINES.has(name)) return false;
    const box = boundsOf(element);
    const isBelow = box.top > view.bottom;
    below = isBelow ? below + 1 : 0;
    return (isBelow || box.bottom < view.top) && box.width > 0 && box.height > 0;
  };
  /** The next node outside the one passed over; outside its parent when all the rest there is out of view. */
  const nextFrom = (walker: TreeWalker): Node | null => {
    if (view && below >= enough) {
      below = 0;
      if (restIsBelow(walker.currentNode as Element, view)) walker.parentNode();
      else enough *= PATIENCE;
    }
    return nextOutside(walker);
  };
  /** Enters the shadow root of an element; false when what is in the element is not to be read. */
  const enter = (element: Element): boolean => {
    const name = nameOf(element);
    if (!isProse(name) || isNoteMark(element) || isOut(element, name)) return false;
    const root = shadowRootOf(element);
    if (root) {
      onRoot(root);
      walkers.push(walkerIn(document, root, SHOW));
    }
    return true;
  };

  let passOver = false;
  return {
    goOn(isOver) {
      for (let steps = 1; ; steps++) {
        if (steps % BREATH === 0 && isOver()) return undefined;
        if (longText) {
          if (readPiece(longText)) return true;
          steps += BREATH;
          continue;
        }
        const walker = walkers.at(-1);
        if (!walker) return false;
        const node = passOver ? nextFrom(walker) : walker.nextNode();
        passOver = false;
        if (!node) walkers.pop();
        else if (nodeTypeOf(node) !== Node.TEXT_NODE) passOver = !enter(node as Element);
        else if (read(node as Text)) return true;
      }
    },
  };
}
