import { boundsOf, nodeTypeOf, scrollHeightOf, scrollWidthOf } from './true-dom.ts';

/** A part of the viewport and what surrounds it; CSS px from the viewport's top left corner. */
export interface View {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** What the reader sees, and `margin` times as much again on each side. */
export function viewOf(window: Pick<Window, 'innerWidth' | 'innerHeight'>, margin: number): View {
  const { innerWidth: width, innerHeight: height } = window;
  return { top: -margin * height, bottom: (1 + margin) * height, left: -margin * width, right: (1 + margin) * width };
}

/**
 * How many times smaller than its CSS px say a page is shown, 1 at least: phones show pages made for wide windows as a whole
 * at first.
 */
export function shrunkenBy({ visualViewport }: Pick<Window, 'visualViewport'>): number {
  return Math.max(1, 1 / (visualViewport?.scale ?? 1));
}

/** The box of an element or text node; undefined for other nodes, and for those without any size. */
export function boxOf(node: Node): DOMRectReadOnly | undefined {
  const type = nodeTypeOf(node);
  if (type === Node.TEXT_NODE) return boxOfText(node as Text, 0, (node as Text).length);
  return type === Node.ELEMENT_NODE ? sized(boundsOf(node as Element)) : undefined;
}

/** The box of a stretch of a text node, UTF-16 offsets; undefined when it has no size. */
export function boxOfText(node: Text, from: number, to: number): DOMRectReadOnly | undefined {
  if (from >= to) return undefined;
  const range = new Range();
  range.setStart(node, from);
  range.setEnd(node, to);
  return sized(range.getBoundingClientRect());
}

function sized(box: DOMRectReadOnly): DOMRectReadOnly | undefined {
  return box.width === 0 && box.height === 0 ? undefined : box;
}

export function meets(box: View, view: View): boolean {
  return box.bottom >= view.top && box.top <= view.bottom && box.right >= view.left && box.left <= view.right;
}

/**
 * Whether an element and what overflows it lie outside the view. One without any size never does: its children may be
 * anywhere.
 */
export function isOut(element: Element, { overflowX, overflowY }: CSSStyleDeclaration, view: View): boolean {
  const box = boxOf(element);
  if (!box || meets(box, view)) return false;
  const x = overflowX === 'visible' ? Math.max(0, scrollWidthOf(element) - box.width) : 0;
  const y = overflowY === 'visible' ? Math.max(0, scrollHeightOf(element) - box.height) : 0;
  const { top, bottom, left, right } = box;
  return !meets({ top: top - y, bottom: bottom + y, left: left - x, right: right + x }, view);
}

/** Whether an element stands where its style says, not where its siblings leave room. */
export function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}
