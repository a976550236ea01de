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

/** The box of an element or text node; undefined for other nodes, and for those without any size. */
export function boxOf(node: Node): DOMRectReadOnly | undefined {
  let box: DOMRectReadOnly;
  if (node.nodeType === Node.ELEMENT_NODE) box = (node as Element).getBoundingClientRect();
  else if (node.nodeType === Node.TEXT_NODE) {
    const range = new Range();
    range.selectNodeContents(node);
    box = range.getBoundingClientRect();
  } else return undefined;
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
  const x = overflowX === 'visible' ? Math.max(0, element.scrollWidth - box.width) : 0;
  const y = overflowY === 'visible' ? Math.max(0, element.scrollHeight - box.height) : 0;
  const { top, bottom, left, right } = box;
  return !meets({ top: top - y, bottom: bottom + y, left: left - x, right: right + x }, view);
}

/** Whether an element stands where its style says, not where its siblings leave room. */
export function isOutOfFlow({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}
