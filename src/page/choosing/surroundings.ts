import type { Layer } from '../../core/marks/choose-marks.ts';
import { canScroll } from '../dom/can-scroll.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { boundsOf, nameOf, scrollTopOf } from '../dom/true-dom.ts';
import { type Clip, clipInside, NO_CLIP } from './clips.ts';

/** What is known of a place on a page from the elements around it. */
export interface Surroundings {
  /** What it moves with; undefined for the page itself. */
  layer: Layer | undefined;
  /** What is to be added to its place in the window, CSS px, for its place in the layer as if nothing were scrolled. */
  scrolled: number;
  /** It is in a box that leaves no room for what it holds and lets nothing reach out, like a part that is folded away. */
  isFolded: boolean;
  /** What can be seen there by no more than scrolling. */
  clip: Clip;
}

/** What these let reach out of them is the window's matter. */
const WHOLE_PAGE = new Set(['html', 'body']);
const NOWHERE: Surroundings = { layer: undefined, scrolled: 0, isFolded: false, clip: NO_CLIP };
/** Elements without a box of their own, or with several in lines: these let reach out whatever their style says. */
const BOXLESS = new Set(['contents', 'inline', 'ruby']);
/** Boxes lower or narrower than this show nothing, CSS px; text for screen readers alone stands in boxes of one pixel. */
const ROOM = 2;

/** Tells what is around nodes. Each element is asked once, so it is good for one look at the page. */
export function createSurroundings(window: Pick<Window, 'innerWidth' | 'innerHeight'>): (node: Node) => Surroundings {
  const known = new Map<Node, Surroundings>();
  return (node) => {
    const unknown: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at)) {
      unknown.push(at);
      at = flatParent(at);
    }
    let around = (at && known.get(at)) ?? NOWHERE;
    for (const inner of unknown.reverse()) {
      if (inner instanceof Element) around = inside(inner, around, window);
      known.set(inner, around);
    }
    return around;
  };
}

function inside(
  element: Element,
  around: Surroundings,
  { innerWidth, innerHeight }: Pick<Window, 'innerWidth' | 'innerHeight'>,
): Surroundings {
  const style = getComputedStyle(element);
  const { display, position, overflowX, overflowY } = style;
  const canClose = !BOXLESS.has(display) && !WHOLE_PAGE.has(nameOf(element));
  const isFolded = around.isFolded || (canClose && overflowY !== 'visible' && !hasRoom(element));
  const scrolls = canClose && canScroll(element, style);
  const cuts = canClose && !scrolls && (overflowX !== 'visible' || overflowY !== 'visible');
  const scrolled = scrollTopOf(element);
  const staysPut = (position === 'fixed' || position === 'sticky') && display !== 'contents';
  if (!staysPut && !scrolls) {
    const clip = clipInside(element, style, around.clip, cuts);
    return { layer: around.layer, scrolled: around.scrolled + scrolled, isFolded, clip };
  }
  const { top, width, height } = boundsOf(element);
  const isSmall = width * height < (innerWidth * innerHeight) / 2;
  const clip = clipInside(element, style, scrolls ? NO_CLIP : around.clip, cuts);
  return { layer: { isSmall }, scrolled: scrolled - top, isFolded, clip };
}

function hasRoom(element: Element): boolean {
  const { width, height } = boundsOf(element);
  return width >= ROOM && height >= ROOM;
}
