/**
 * The DOM as it is, whatever a page has named: `<input name="parentNode">` stands before the property of that name on its
 * form, and `<img name="body">` before that of the document, for content scripts too. Here the prototypes are asked, which
 * are out of the page's reach. Only forms and documents can be shadowed so; what is sure to be neither is asked directly.
 */

/** The getter of a property, from the first prototype that has it. */
function getterOf<T extends object, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  for (let at: object = prototype; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get) return (of) => get.call(of);
  }
  throw new Error(`No getter of ${String(name)}`);
}

/** A method as a function of the object it is called on. */
function uncurried<T, Args extends unknown[], Result>(method: (this: T, ...args: Args) => Result) {
  return (of: T, ...args: Args): Result => method.apply(of, args);
}

export const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
export const parentOf = getterOf(Node.prototype, 'parentNode');
export const nextOf = getterOf(Node.prototype, 'nextSibling');
export const childrenOf = getterOf(Node.prototype, 'childNodes');
export const slotOf = getterOf(Element.prototype, 'assignedSlot');
export const nameOf = getterOf(Element.prototype, 'localName');
export const textOf = getterOf(Node.prototype, 'textContent');
export const nextElementOf = getterOf(Element.prototype, 'nextElementSibling');
export const firstElementOf = getterOf(Element.prototype, 'firstElementChild');
export const elementsIn = getterOf(Element.prototype, 'children');
export const childCountOf = getterOf(Element.prototype, 'childElementCount');
export const scrollTopOf = getterOf(Element.prototype, 'scrollTop');
export const scrollWidthOf = getterOf(Element.prototype, 'scrollWidth');
export const scrollHeightOf = getterOf(Element.prototype, 'scrollHeight');
export const clientHeightOf = getterOf(Element.prototype, 'clientHeight');
export const matches: (element: Element, selector: string) => boolean = uncurried(Element.prototype.matches);
export const attributeOf: (element: Element, name: string) => string | null = uncurried(Element.prototype.getAttribute);
export const boundsOf: (element: Element) => DOMRect = uncurried(Element.prototype.getBoundingClientRect);
export const isVisible: (element: Element, options: CheckVisibilityOptions) => boolean = uncurried(
  Element.prototype.checkVisibility,
);
export const scrollIntoView: (element: Element, options: ScrollIntoViewOptions) => void = uncurried(
  Element.prototype.scrollIntoView,
);
export const scrollBy: (element: Element, options: ScrollToOptions) => void = uncurried(
  Element.prototype.scrollBy as (options: ScrollToOptions) => void,
);

export const bodyOf = getterOf(Document.prototype, 'body');
/** Null while a document is being written anew. */
export const rootOf: (document: Document) => HTMLElement | null = getterOf(Document.prototype, 'documentElement');
export const titleOf = getterOf(Document.prototype, 'title');
export const designModeOf = getterOf(Document.prototype, 'designMode');
export const contentTypeOf = getterOf(Document.prototype, 'contentType');
export const readyStateOf = getterOf(Document.prototype, 'readyState');
export const visibilityOf = getterOf(Document.prototype, 'visibilityState');
export const activeElementOf = getterOf(Document.prototype, 'activeElement');
export const windowOf = getterOf(Document.prototype, 'defaultView');
export const hasFocus: (document: Document) => boolean = uncurried(Document.prototype.hasFocus);
export const elementAt: (document: Document, x: number, y: number) => Element | null = uncurried(
  Document.prototype.elementFromPoint,
);
export const createElement: (document: Document, name: string) => HTMLElement = uncurried(
  Document.prototype.createElement,
);
export const walkerIn: (document: Document, from: Node, show: number) => TreeWalker = uncurried(
  Document.prototype.createTreeWalker,
);
export const firstOf: (document: Document, selector: string) => Element | null = uncurried(
  Document.prototype.querySelector,
);
export const listenTo: (
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
) => void = uncurried(EventTarget.prototype.addEventListener);
export const elementsNamed: (document: Document, name: string) => HTMLCollectionOf<Element> = uncurried(
  Document.prototype.getElementsByTagName,
);

/** Whether a node comes before another of its tree. */
export function isBefore(node: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(node, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** How many elements a document has; those of shadow trees are not counted. */
export function elementCount(document: Document): number {
  return elementsNamed(document, '*').length;
}
