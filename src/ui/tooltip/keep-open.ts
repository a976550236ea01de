import type { CardRequest } from '../../page/card-contract.ts';
import { windowOf } from '../../page/dom/true-dom.ts';

/** How long the pointer may be outside before a card closes, ms: shaking hands leave for moments. */
const GRACE = 350;
/** How far outside still counts as inside, CSS px. */
const MARGIN = 12;

interface Keeping {
  document: Document;
  frame: HTMLElement;
  request: CardRequest;
  close(): void;
  signal: AbortSignal;
}

/**
 * Closes a card on Esc, on a press elsewhere and, when the pointer opened it, once the pointer has left word, card and the
 * way between them (WCAG 1.4.13). Goes by places, not by events' targets: those hide what lies in the page's shadow roots.
 */
export function keepOpen({ document, frame, request, close, signal }: Keeping): void {
  const window = windowOf(document);
  if (!window) return;
  let leaving = 0;
  const stay = (): void => {
    window.clearTimeout(leaving);
    leaving = 0;
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopImmediatePropagation();
        close();
      } else if (event.key === 'Tab' && frame.matches(':focus-within')) keepFocus(event, frame);
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (!isOn([...request.boxes(), frame.getBoundingClientRect()], event, 0)) close();
    },
    { capture: true, passive: true, signal },
  );
  if (request.cause === 'pointer') {
    window.addEventListener(
      'pointermove',
      (event) => {
        const boxes = [...request.boxes(), frame.getBoundingClientRect()];
        if (isOn(boxes, event, MARGIN) || isBetween(boxes, event) || frame.matches(':focus-within')) stay();
        else if (leaving === 0) leaving = window.setTimeout(close, GRACE);
      },
      { capture: true, passive: true, signal },
    );
  }
  signal.addEventListener('abort', stay);
}

function isOn(boxes: DOMRect[], { clientX: x, clientY: y }: MouseEvent, margin: number): boolean {
  return boxes.some(
    (box) => x >= box.left - margin && x <= box.right + margin && y >= box.top - margin && y <= box.bottom + margin,
  );
}

/** In the gap between the word's last line and the card, at any width that either has. */
function isBetween(boxes: DOMRect[], event: MouseEvent): boolean {
  const word = boxes[0];
  const card = boxes.at(-1);
  if (!word || !card) return false;
  const left = Math.min(word.left, card.left);
  const right = Math.max(word.right, card.right);
  const top = Math.min(word.bottom, card.bottom);
  const bottom = Math.max(word.top, card.top);
  return isOn([new DOMRect(left, top, right - left, Math.max(0, bottom - top))], event, 0);
}

/** Tab goes round within the card: what follows it in the page's order has nothing to do with it. */
function keepFocus(event: KeyboardEvent, frame: HTMLElement): void {
  const root = frame.getRootNode() as ShadowRoot;
  const stops = [...frame.querySelectorAll<HTMLElement>('button, a[href]')];
  const place = stops.indexOf(root.activeElement as HTMLElement);
  const next = event.shiftKey ? (place <= 0 ? stops.length - 1 : place - 1) : (place + 1) % stops.length;
  event.preventDefault();
  stops[next]?.focus();
}
