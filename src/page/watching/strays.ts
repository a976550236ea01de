import { flatParent } from '../dom/flat-tree.ts';
import { nextOutside } from '../dom/next-outside.ts';
import { bodyOf, elementCount, walkerIn } from '../dom/true-dom.ts';
import { boxOf, isOutOfFlow } from '../dom/view.ts';
import { FEW_ELEMENTS } from '../reading/levels.ts';

/**
 * Dialogs, popovers and other positioned boxes may be seen while what holds them in the document is far away, and the walk
 * by rectangles does not come to them. On large pages they are looked for in idle time, in slices, and remembered.
 */

/** How far a box must stand out of its parent to be remembered, CSS px: less stays within the margin around the view. */
const FAR = 100;
/** Most time a slice takes, ms. */
const SLICE = 4;
/** Least pause between two searches, ms; after long ones, this many times as long as they took, so that they cost 5 %. */
const PAUSE = 500;
const PAUSE_SHARE = 20;

interface Search {
  document: Document;
  window: Window;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Called when other boxes have been found than before. */
  onFound(): void;
  signal: AbortSignal;
}

/** Boxes that stand far from their parents. */
export interface Strays {
  /** As last found, in reading order. */
  found(): Iterable<Element>;
  /** To be called when the page has changed. */
  search(): void;
}

export function watchStrays({ document, window, shadowRootOf, onFound, signal }: Search): Strays {
  let found: Element[] = [];
  let timer = 0;
  let searching = false;
  /** Changed while being searched. */
  let stale = false;

  const finish = (next: Element[], spent: number): void => {
    const differs = next.length !== found.length || next.some((element, place) => element !== found[place]);
    found = next;
    if (differs) onFound();
    timer = window.setTimeout(
      () => {
        searching = false;
        if (stale) search();
      },
      Math.max(PAUSE, spent * PAUSE_SHARE),
    );
  };
  const start = (): void => {
    const elements = elementsIn(document, shadowRootOf);
    const next: Element[] = [];
    let spent = 0;
    const slice = (): void => {
      if (signal.aborted) return;
      const begun = performance.now();
      let at = elements.next();
      while (!at.done) {
        if (isStray(at.value)) next.push(at.value.element);
        if (performance.now() - begun > SLICE) break;
        at = elements.next();
      }
      spent += performance.now() - begun;
      if (at.done) finish(next, spent);
      else window.requestIdleCallback(slice);
    };
    window.requestIdleCallback(slice);
  };
  const search = (): void => {
    stale = searching;
    if (searching || signal.aborted) return;
    if (elementCount(document) > FEW_ELEMENTS) {
      searching = true;
      start();
    } else found = [];
  };

  signal.addEventListener('abort', () => {
    window.clearTimeout(timer);
    found = [];
  });
  search();
  return { found: () => found, search };
}

interface Styled {
  element: Element;
  style: CSSStyleDeclaration;
}

/**
 * The elements of a document in document order, those of shadow roots after their hosts. What is in one that is not
 * displayed is passed over: browsers have no styles there, and asked for one deep down they make up those of all around it.
 * Survives changes of the page, and roots in roots deeper than calls may be.
 */
function* elementsIn(document: Document, shadowRootOf: Search['shadowRootOf']): Generator<Styled> {
  const body = bodyOf(document);
  const walkers = body ? [walkerIn(document, body, NodeFilter.SHOW_ELEMENT)] : [];
  let displayed = true;
  for (let walker = walkers.at(-1); walker; walker = walkers.at(-1)) {
    const element = (displayed ? walker.nextNode() : nextOutside(walker)) as Element | null;
    displayed = true;
    if (!element) {
      walkers.pop();
      continue;
    }
    const style = getComputedStyle(element);
    displayed = style.display !== 'none';
    yield { element, style };
    const shadow = displayed ? shadowRootOf(element) : null;
    if (shadow) walkers.push(walkerIn(document, shadow, NodeFilter.SHOW_ELEMENT));
  }
}

function isStray({ element, style }: Styled): boolean {
  if (!isOutOfFlow(style) || style.display === 'none') return false;
  if (style.position === 'fixed') return true;
  const parent = flatParent(element);
  const box = boxOf(element);
  const around = parent && boxOf(parent);
  if (!box || !around) return box !== undefined;
  return (
    box.top < around.top - FAR ||
    box.left < around.left - FAR ||
    box.bottom > around.bottom + FAR ||
    box.right > around.right + FAR
  );
}
