import type { Layer } from '../../core/marks/choose-marks.ts';
import { canScroll } from '../dom/can-scroll.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { boundsOf, matches, nameOf, scrollTopOf } from '../dom/true-dom.ts';
import { type Clip, clipInside, NO_CLIP } from './clips.ts';

/** What is known of a place on a page from the elements around it. */
interface Surroundings {
  /** What it moves with; undefined for the page itself. */
  layer: Layer | undefined;
  /** What is to be added to its place in the window, CSS px, for its place in the layer as if nothing were scrolled. */
  scrolled: number;
  /** It is in a box that leaves no room for what it holds and lets nothing reach out, like a part that is folded away. */
  isFolded: boolean;
  /** What can be seen there by no more than scrolling. */
  clip: Clip;
  /** It is in a quote of other text. */
  isQuoted: boolean;
}

/** Tells what is around nodes. Each element is asked once, so it is good as long as nothing changes or moves. */
export interface SurroundingsReader {
  of(node: Node): Surroundings;
  /** Asks the elements around a node that have not been asked yet, each in a step of its own. */
  steps(node: Node): Generator<void>;
}

/** Quotes other text; the software of forums names it so. */
const QUOTE = 'blockquote, q, [class*="quote" i]';

/** What these let reach out of them is the window's matter. */
const WHOLE_PAGE = new Set(['html', 'body']);
const NOWHERE: Surroundings = { layer: undefined, scrolled: 0, isFolded: false, clip: NO_CLIP, isQuoted: false };
/** Elements without a box of their own, or with several in lines: these let reach out whatever their style says. */
const BOXLESS = new Set(['contents', 'inline', 'ruby']);
/** Boxes lower or narrower than this show nothing, CSS px; text for screen readers alone stands in boxes of one pixel. */
const ROOM = 2;

export function createSurroundings(window: Pick<Window, 'innerWidth' | 'innerHeight'>): SurroundingsReader {
  const known = new Map<Node, Surroundings>();
  function* steps(node: Node): Generator<void> {
    const unknown: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at)) {
      unknown.push(at);
      at = flatParent(at);
      yield;
    }
    let around = (at && known.get(at)) ?? NOWHERE;
    for (const inner of unknown.reverse()) {
      if (inner instanceof Element) around = inside(inner, around, window);
      known.set(inner, around);
      yield;
    }
  }
  return {
    of(node) {
      const asking = steps(node);
      while (!asking.next().done);
      return known.get(node) ?? NOWHERE;
    },
    steps,
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
  const isQuoted = around.isQuoted || matches(element, QUOTE);
  const staysPut = (position === 'fixed' || position === 'sticky') && display !== 'contents';
  if (!staysPut && !scrolls) {
    const clip = clipInside(element, style, around.clip, cuts);
    return { layer: around.layer, scrolled: around.scrolled + scrolled, isFolded, clip, isQuoted };
  }
  const { top, width, height } = boundsOf(element);
  const isSmall = width * height < (innerWidth * innerHeight) / 2;
  const clip = clipInside(element, style, scrolls ? NO_CLIP : around.clip, cuts);
  return { layer: { isSmall }, scrolled: scrolled - top, isFolded, clip, isQuoted };
}

function hasRoom(element: Element): boolean {
  const { width, height } = boundsOf(element);
  return width >= ROOM && height >= ROOM;
}
