import { childrenOf, nameOf, parentOf, slotOf } from './true-dom.ts';

/** The parent of a node in the tree as it is shown; slots of closed roots are not known, their hosts are taken instead. */
export function flatParent(node: Node): Node | null {
  const slot = node instanceof Element ? slotOf(node) : node instanceof Text ? node.assignedSlot : null;
  return slot ?? parentOf(node) ?? (node instanceof ShadowRoot ? node.host : null);
}

/** What stands in an element as it is shown. `listed` is set when that is not simply the children of one node. */
export interface FlatChildren {
  siblings: ArrayLike<Node>;
  listed: Node[] | undefined;
}

export function flatChildren(element: Element, shadowRootOf: (element: Element) => ShadowRoot | null): FlatChildren {
  const listed = listedChildren(element);
  return { siblings: listed ?? childrenOf(shadowRootOf(element) ?? element), listed };
}

/** Parts of drawings that are shown only where others refer to them. */
const REFERRED_TO = 'defs, symbol, pattern, mask, marker, clipPath';

/**
 * Whether an element draws. Browsers do not paint highlights over drawn letters as over others: Chromium 156 leaves the
 * line out and cuts letters that follow a path, Firefox 153 gives them another color. So only HTML in drawings is read.
 */
function isDrawing(element: Element): boolean {
  return element instanceof SVGElement && nameOf(element) !== 'foreignObject';
}

/** The pieces of HTML in a drawing, as in the diagrams that some software makes. */
function htmlInDrawing(element: Element): Element[] {
  return [...element.getElementsByTagName('foreignObject')].filter((html) => {
    const around = html.parentElement?.closest(`foreignObject, ${REFERRED_TO}`);
    return !around || !element.contains(around);
  });
}

function listedChildren(element: Element): Node[] | undefined {
  if (isDrawing(element)) return htmlInDrawing(element);
  if (isSlot(element)) {
    const assigned = element.assignedNodes();
    return assigned.length > 0 ? assigned : undefined;
  }
  if (!isDetails(element) || element.open) return undefined;
  // Closed details show their first summary alone.
  return [...element.children].filter((child) => nameOf(child) === 'summary').slice(0, 1);
}

// By name, since elements moved here from another frame are of that frame's classes.
function isSlot(element: Element): element is HTMLSlotElement {
  return nameOf(element) === 'slot' && 'assignedNodes' in element;
}

function isDetails(element: Element): element is HTMLDetailsElement {
  return nameOf(element) === 'details' && 'open' in element;
}
