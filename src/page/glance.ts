import type { SignScanner } from '../core/sign-scanner.ts';
import { nextOutside } from './next-outside.ts';
import { isProse } from './prose-elements.ts';
import { bodyOf, boundsOf, nameOf, nextOf, nodeTypeOf, parentOf, walkerIn } from './true-dom.ts';
import type { View } from './view.ts';

/**
 * One pass over the text of a document, shown or not, that tells whether a word to be marked may stand in it. It asks for
 * no style, so that it costs a page without such words next to nothing.
 */

/** Elements that may have shadow roots, besides those with a hyphen in their names (HTML, `attachShadow`). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const SHOW = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
/** Elements that stand in lines of text, as a rule: their boxes are not worth asking for. */
const WITHIN_LINES = new Set('a abbr b em font i small span strong sub sup u'.split(' '));
/**
 * Boxes below the view in a row after which it is asked for many that follow at once: on most pages all of them are below it,
 * too, and asking one by one is most of what a glance costs. After a no it waits for this many times as many.
 */
const MANY_BELOW = 8;
/** Nodes that are asked for at once: about a tenth of a millisecond. */
const AT_ONCE = 512;
/** Nodes after which it gives its caller a chance to stop. */
const BREATH = 64;
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
  /** Boxes met in a row that stand below the view, and how many of them it takes to ask for others at once. */
  let below = 0;
  let askedAt = MANY_BELOW;
  const isOut = (element: Element, name: string): boolean => {
    if (!view || WITHIN_LINES.has(name)) return false;
    const box = boundsOf(element);
    const isBelow = box.top > view.bottom;
    if ((!isBelow && box.bottom >= view.top) || box.width === 0 || box.height === 0) {
      below = 0;
      return false;
    }
    below = isBelow ? below + 1 : 0;
    return true;
  };
  /** Takes a walker to the next node outside of the one where it is, past all beside it that are sure to be below the view. */
  const goPast = (walker: TreeWalker): Node | null => {
    if (view && below >= askedAt) {
      const last = lastBeside(walker.currentNode);
      if (topOf(walker.currentNode, last) > view.bottom) walker.currentNode = last;
      else {
        below = 0;
        askedAt *= MANY_BELOW;
      }
    }
    return nextOutside(walker);
  };
  /** Enters the shadow root of an element; false when what is in the element is not to be read. */
  const enter = (element: Element): boolean => {
    const name = nameOf(element);
    if (!isProse(name) || isOut(element, name)) return false;
    const root = HOSTS.has(name) || name.includes('-') ? shadowRootOf(element) : null;
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
        const node = passOver ? goPast(walker) : walker.nextNode();
        passOver = false;
        if (!node) walkers.pop();
        else if (nodeTypeOf(node) !== Node.TEXT_NODE) passOver = !enter(node as Element);
        else if (read(node as Text)) return true;
      }
    },
  };
}

/** The last of the nodes beside a node that are asked for together with it. */
function lastBeside(node: Node): Node {
  let last = node;
  for (let count = 1; count < AT_ONCE; count++) {
    const next = nextOf(last);
    if (!next) break;
    last = next;
  }
  return last;
}

/** Where the highest box from one node to another beside it begins, CSS px. Boxes without any size do not count. */
function topOf(first: Node, last: Node): number {
  // Between two pieces of a glance the page may have taken it out.
  if (!parentOf(first)) return Number.NEGATIVE_INFINITY;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getBoundingClientRect().top;
}
