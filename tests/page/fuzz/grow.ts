import { CHILDLESS } from './ingredients.ts';
import type { Tree } from './random-page.ts';

/** What is needed to build a page in which every shadow root stays known, also closed ones. */
export interface Soil {
  roots: WeakMap<Element, ShadowRoot>;
  /** Called for each frame before it loads; what it is to hold. */
  onFrame(frame: HTMLIFrameElement, trees: Tree[]): void;
}

/** The document every page and frame begins as. */
export const EMPTY = '<!doctype html><html lang="en"><title>x</title><body></body></html>';

/** Gives an element a shadow root; throws where the page does. */
export function attachRoot(host: Element, mode: ShadowRootMode, soil: Soil): ShadowRoot {
  const root = host.attachShadow({ mode });
  soil.roots.set(host, root);
  return root;
}

/** Builds a piece of a page; a host's root is there before the host is on the page. Runs in the page. */
export function grow(tree: Tree, parent: Node, before: Node | null, soil: Soil): void {
  const document = parent.ownerDocument as Document;
  const put = <Kind extends Node>(node: Kind): Kind => parent.insertBefore(node, before);
  const fill = <Kind extends Node>(node: Kind, trees: Tree[]): Kind => {
    for (const child of trees) grow(child, node, null, soil);
    return node;
  };
  const element = (name: string, style = ''): HTMLElement => {
    const made = document.createElement(name);
    if (style !== '') made.setAttribute('style', style);
    return made;
  };

  if (tree.kind === 'text') for (const part of tree.parts) put(document.createTextNode(part));
  else if (tree.kind === 'comment') put(document.createComment('ketamine'));
  else if (tree.kind === 'element') {
    const made = element(tree.name, tree.style);
    if (tree.attribute) made.setAttribute(...tree.attribute);
    put(CHILDLESS.includes(tree.name) ? made : fill(made, tree.children));
  } else if (tree.kind === 'host') {
    const host = element('span');
    const root = attachRoot(host, tree.mode, soil);
    fill(root, tree.before);
    root.append(fill(element('slot'), tree.fallback));
    fill(root, tree.after);
    put(fill(host, tree.slotted));
  } else if (tree.kind === 'list') {
    put(fill(element('div', tree.style), Array<Tree>(tree.count).fill(tree.item)));
  } else {
    const frame = element('iframe', `width: 200px; height: 80px; ${tree.style}`) as HTMLIFrameElement;
    frame.srcdoc = EMPTY;
    soil.onFrame(frame, tree.children);
    put(frame);
  }
}
