import tippy, { type Instance } from 'tippy.js/headless';
import { createElement, windowOf } from '../../page/dom/true-dom.ts';
import { shrunkenBy } from '../../page/dom/view.ts';

/** Screens up to this width get the card as a sheet at the edge that is farther from the word, CSS px. */
const SHEET_WIDTH = 480;
/** Between word and card, CSS px. */
const GAP = 8;
/** A card lower than this shows too little to be worth sparing the word, CSS px. */
const LEAST_HEIGHT = 220;

interface Placing {
  /** Holds the card: the root of the host's shadow tree. */
  root: ShadowRoot;
  content: HTMLElement;
  /** Where the word is now, CSS px in the viewport. */
  boxOf(): DOMRect;
}

/** A card standing beside its word. */
export interface PlacedCard {
  /** Puts it beside the word again after either has moved or changed its size. */
  update(): void;
  remove(): void;
}

/**
 * Shows the content beside a word, above or below as there is room, or as a sheet on narrow screens, at the bottom or the
 * top. Tippy's own markup and style sheet are left out: pages with a strict policy refuse both.
 */
export function placeCard({ root, content, boxOf }: Placing): PlacedCard {
  const place = createElement(content.ownerDocument, 'div') as HTMLDivElement;
  place.className = 'place';
  place.append(content);
  const window = windowOf(content.ownerDocument);
  const { innerWidth: width = 0, innerHeight: height = 0 } = window ?? {};
  const zoom = window ? shrunkenBy(window) : 1;
  content.style.setProperty('--zoom', String(zoom));
  place.classList.toggle('sheet', width <= SHEET_WIDTH);
  // Chosen once: a sheet that changed sides while the page scrolls would startle.
  const { top, bottom } = boxOf();
  place.classList.toggle('at-top', top > height - bottom);
  /** Keeps the card as low as the roomier side of the word, so that it never covers the line being read. */
  const spareWord = (): void => {
    const { top, bottom } = boxOf();
    const room = (Math.max(top, height - bottom) - 2 * GAP) / zoom;
    content.style.setProperty('--room', `${Math.max(LEAST_HEIGHT, room)}px`);
  };
  spareWord();
  const reference = createElement(content.ownerDocument, 'span');
  root.append(reference);
  const padding = paddingIn(content.ownerDocument);
  const instance: Instance = tippy(reference, {
    appendTo: () => root as unknown as Element,
    getReferenceClientRect: boxOf,
    render: () => ({ popper: place }),
    trigger: 'manual',
    hideOnClick: false,
    placement: 'bottom-start',
    offset: [0, GAP],
    aria: { content: null, expanded: false },
    popperOptions: {
      strategy: 'fixed',
      modifiers: [
        {
          name: 'flip',
          options: { fallbackPlacements: ['top-start', 'bottom-end', 'top-end'], boundary: [], padding },
        },
        { name: 'preventOverflow', options: { boundary: [], altAxis: true, padding } },
      ],
    },
  });
  instance.show();
  return {
    update() {
      spareWord();
      instance.popperInstance?.update();
    },
    remove() {
      instance.destroy();
      reference.remove();
      place.remove();
    },
  };
}

/**
 * Room kept free at the window's edges, CSS px. Popper takes the left edge of the document's root, as it is unscrolled, for
 * that of the window; where pages grow to the left, as in vertical writing, it is far off.
 */
function paddingIn({ documentElement: root }: Document) {
  const off = root.getBoundingClientRect().left + root.scrollLeft;
  return { top: GAP, bottom: GAP, left: GAP - off, right: GAP + off };
}
