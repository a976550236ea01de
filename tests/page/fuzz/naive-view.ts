import { isJoined } from './naive-marks.ts';

/** Whether words are surely seen, surely far from what is seen, or neither: then they may be marked or not. */
export type Sight = 'seen' | 'far' | 'near';

/** How far beyond the view paragraphs are marked, in screens each way. */
const MARGIN = 1;
/** What is closer to the margin than this is neither in nor out, CSS px. */
const SLACK = 40;

/** A character of a page as it is shown. */
export interface Letter {
  letter: string;
  node: Text;
  offset: number;
  /** The elements around it in the tree as it is shown, the nearest first. */
  holders: Element[];
  /** Counts headings, and edges of articles and the like, up to here. */
  section: number;
}

interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/**
 * By how much words may have moved since they were looked at, CSS px: boxes with `content-visibility: auto` get their size
 * only once they are drawn, which no browser tells a script.
 */
export function lateHeight(letters: Letter[]): number {
  return [...new Set(letters.flatMap(({ holders }) => holders))]
    .filter((holder) => windowOf([holder]).getComputedStyle(holder).contentVisibility === 'auto')
    .reduce((sum, holder) => sum + holder.getBoundingClientRect().height, 0);
}

/** Where words stand that are given letter by letter; they may have moved by `late` CSS px. */
export function placeOf(letters: Letter[], late: number): Sight {
  const nodes = [...new Set(letters.map(({ node }) => node))];
  const boxes = nodes.map((node) => {
    const own = letters.filter((letter) => letter.node === node);
    const offsets = own.map(({ offset }) => offset);
    const range = node.ownerDocument.createRange();
    range.setStart(node, Math.min(...offsets));
    range.setEnd(node, Math.max(...offsets) + 1);
    const holders = own[0]?.holders ?? [];
    return { holders, boxes: [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) };
  });
  const seen = boxes.filter(({ holders, boxes }) => boxes.some((box) => isSeen(box, holders)));
  if (seen.length > 0) return seen.some(({ holders }) => !isFromBeyond(holders)) ? 'seen' : 'near';
  const all = boxes.flatMap(({ boxes }) => boxes);
  return all.length > 0 && boxes.every(({ holders }) => isFar(holders, all, late)) ? 'far' : 'near';
}

/** Whether more than a pixel of a box is left when the view and all scrollers around have cut it. */
function isSeen(box: Box, holders: Element[]): boolean {
  const window = windowOf(holders);
  let seen = overlap(box, { top: 0, left: 0, bottom: window.innerHeight, right: window.innerWidth });
  let position = 'static';
  for (const element of holders) {
    const style = window.getComputedStyle(element);
    const contained = style.transform !== 'none' || style.contentVisibility === 'auto';
    if (position === 'fixed' && !contained) continue;
    if (position === 'absolute' && !contained && style.position === 'static') continue;
    position = style.position;
    const cuts = style.overflow !== 'visible' || style.contentVisibility === 'auto';
    if (cuts && !isJoined(style)) seen = overlap(seen, element.getBoundingClientRect());
  }
  return seen.bottom - seen.top > 1 && seen.right - seen.left > 1;
}

/**
 * Whether seen words belong in flow to a block below or to the right of all that is marked. What reaches out of a box
 * upwards or to the left is in no scroll size, so only measuring all text on a page would find it: not promised.
 */
function isFromBeyond(holders: Element[]): boolean {
  const window = windowOf(holders);
  for (const holder of holders) {
    const { position, display } = window.getComputedStyle(holder);
    const { top, left, width, height } = holder.getBoundingClientRect();
    const beyondX = left > window.innerWidth * (1 + MARGIN) - SLACK;
    const beyondY = top > window.innerHeight * (1 + MARGIN) - SLACK;
    if (display !== 'contents' && (width > 0 || height > 0) && (beyondX || beyondY)) return true;
    if (position === 'absolute' || position === 'fixed') return false;
  }
  return false;
}

function overlap(a: Box, b: Box): Box {
  return {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
}

/** Whether the words and the block they are in, with all that may overflow it, are further away than the margin. */
function isFar(holders: Element[], words: Box[], late: number): boolean {
  const window = windowOf(holders);
  const block = holders.find((element) => !isJoined(window.getComputedStyle(element)));
  if (!block) return false;
  const box = block.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return false;
  const width = window.innerWidth * MARGIN + SLACK + Math.max(0, block.scrollWidth - box.width);
  const height = window.innerHeight * MARGIN + SLACK + late + Math.max(0, block.scrollHeight - box.height);
  const near = {
    top: -height,
    left: -width,
    bottom: window.innerHeight + height,
    right: window.innerWidth + width,
  };
  return [box, ...words].every((box) => {
    const { top, bottom, left, right } = overlap(box, near);
    return top > bottom || left > right;
  });
}

function windowOf([holder]: Element[]): Window {
  return (holder as Element).ownerDocument.defaultView as Window;
}
