import type { Edit } from './edits.ts';
import { CHILDLESS } from './ingredients.ts';
import type { Tree } from './random-page.ts';

/** A page being edited. */
export interface Edited {
  /** Documents of the page and its frames. */
  documents(): Document[];
  rootOf(element: Element): ShadowRoot | null;
  /** Throws where the page does. */
  attachRoot(host: Element, mode: ShadowRootMode): ShadowRoot;
  grow(tree: Tree, parent: Node, before: Node | null): void;
}

/** Makes one edit; does nothing where there is no such node or the page refuses. Runs in the page. */
export function makeEdit(page: Edited, edit: Edit): void {
  const nodes = page.documents().flatMap((document) => [document.body, ...nodesIn(document.body, page)]);
  if (edit.kind === 'insert') {
    const into = pick(nodes.filter(isContainer), edit.into);
    if (into) page.grow(edit.tree, into, childAt(into, edit.place));
  } else if (edit.kind === 'catch-keys') {
    const into = pick(nodes.filter(isContainer), edit.into);
    if (into) catchKeys(into, childAt(into, edit.place));
  } else if (edit.kind === 'scroll') scroll(nodes, edit);
  else if (edit.kind === 'split' || edit.kind === 'type') {
    const text = pick(nodes.filter(isText), edit.text);
    if (!text) return;
    const place = edit.place % (text.length + 1);
    if (edit.kind === 'split') text.splitText(place);
    else text.replaceData(place, edit.count, edit.data);
  } else if (edit.kind === 'remove' || edit.kind === 'move' || edit.kind === 'wrap') {
    const node = pick(nodes.filter(isMovable), edit.node);
    if (node) replace(node, nodes, edit);
  } else {
    const element = pick<Element>(nodes.filter(edit.kind === 'focus' ? takesFocus : isElement), edit.element);
    if (!element) return;
    if (edit.kind === 'focus') moveFocus(element as HTMLElement);
    else if (edit.kind === 'rule') addRule(element, edit.style);
    else if (edit.kind === 'attach') attach(page, element, edit);
    else changeElement(element, edit);
  }
}

/**
 * All nodes in a root in document order, those of shadow roots before a host's own; what only fills a large page is left
 * out.
 */
export function nodesIn(root: Node, page: Pick<Edited, 'rootOf'>): Node[] {
  return [...root.childNodes].flatMap((node) => {
    if (!isElement(node)) return [node];
    if (node.id === 'filling') return [];
    const shadow = page.rootOf(node);
    return [node, ...(shadow ? [shadow, ...nodesIn(shadow, page)] : []), ...nodesIn(node, page)];
  });
}

function replace(node: ChildNode, nodes: Node[], edit: Extract<Edit, { kind: 'remove' | 'move' | 'wrap' }>): void {
  if (edit.kind === 'remove') node.remove();
  else if (edit.kind === 'wrap') {
    const holder = (node.ownerDocument as Document).createElement(edit.name);
    node.before(holder);
    holder.append(node);
  } else {
    const into = pick(nodes.filter(isContainer), edit.into);
    if (!into) return;
    try {
      into.insertBefore(node, childAt(into, edit.place));
    } catch {
      // Into itself.
    }
  }
}

function changeElement(element: Element, edit: Extract<Edit, { kind: 'normalize' | 'style' | 'attribute' }>): void {
  if (edit.kind === 'normalize') element.normalize();
  else if (edit.kind === 'style') element.setAttribute('style', edit.style);
  else if (edit.value === null) element.removeAttribute(edit.name);
  else element.setAttribute(edit.name, edit.value);
}

function catchKeys(into: Node, before: Node | null): void {
  const field = (into.ownerDocument as Document).createElement('textarea');
  field.setAttribute('style', 'width: 1px; height: 1px; padding: 0; border: 0');
  into.insertBefore(field, before);
  field.focus();
}

function moveFocus(element: HTMLElement): void {
  if (element.matches(':focus')) element.blur();
  else element.focus();
}

function addRule(element: Element, style: string): void {
  const { CSSStyleSheet } = element.ownerDocument.defaultView as Window & typeof globalThis;
  const root = element.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheet.insertRule(`${element.localName} { ${style} }`);
  use(element);
}

function attach(page: Edited, element: Element, { mode, trees }: Extract<Edit, { kind: 'attach' }>): void {
  try {
    const root = page.attachRoot(element, mode);
    for (const tree of trees) page.grow(tree, root, null);
    use(element);
  } catch {
    // It has one already, or may have none.
  }
}

/** What no observer tells of is seen when the page is used. */
function use({ ownerDocument }: Element): void {
  ownerDocument.dispatchEvent(new Event('scroll'));
}

function scroll(nodes: Node[], { scroller, x, y }: Extract<Edit, { kind: 'scroll' }>): void {
  const scrollers = nodes.filter(isElement).flatMap((element) => {
    const found = element.localName === 'body' ? element.ownerDocument.documentElement : element;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = found;
    return scrollWidth > clientWidth || scrollHeight > clientHeight ? found : [];
  });
  const found = pick(scrollers, scroller);
  if (!found) return;
  found.scrollLeft = (x / 10) * (found.scrollWidth - found.clientWidth);
  found.scrollTop = (y / 10) * (found.scrollHeight - found.clientHeight);
}

function pick<Item>(items: Item[], number: number): Item | undefined {
  return items[number % items.length];
}

function childAt(parent: Node, place: number): Node | null {
  return parent.childNodes[place % (parent.childNodes.length + 1)] ?? null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function takesFocus(node: Node): node is HTMLElement {
  return isElement(node) && node.matches('input, textarea, select, button, summary, [contenteditable]');
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** A shadow root or an element that may have children. */
function isContainer(node: Node): boolean {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || (isElement(node) && !CHILDLESS.includes(node.localName));
}

function isMovable(node: Node): node is ChildNode {
  return node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE && (node as Element).localName !== 'body';
}
