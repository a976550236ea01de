import { boxOfText, type View } from '../dom/view.ts';
import { OVERLAP, PART, type PassageBuilder } from './passage-builder.ts';
import { type Reach, reachBetween } from './reach.ts';

/** Text nodes longer than this are read part by part, and only as far as they are in view; UTF-16 units. */
export const LONG_TEXT = 2 * PART;
/**
 * Texts longer than this are not marked at all, UTF-16 units: before it tells where any of it stands, Chromium takes 50 ms
 * for each million, and for what stands in one line eight times as long.
 */
const TOO_LONG = 1 << 20;
const TOO_LONG_LINE = TOO_LONG / 8;
/** How exactly the part in view is found, UTF-16 units. */
const NEAR = PART / 4;
/** Stretch of text that is measured to know where a place stands: white space that is not shown has no box. */
const MEASURED = 64;

/** Places measured to see which way a text runs. */
const SAMPLES = 8;

interface LongText {
  node: Text;
  /** Whether line ends are kept, so that passages end there. */
  keepsLines: boolean;
  /** Undefined when all of it is read. */
  view: View | undefined;
  builder: PassageBuilder;
  /** Whether the time to look for the part in view is over. */
  isOver: (() => boolean) | undefined;
}

/** Whether browsers take too long to tell what of a text is in view. */
export function isTooLong(node: Text, style: CSSStyleDeclaration): boolean {
  const oneLine = style.getPropertyValue('text-wrap-mode') === 'nowrap';
  return node.length > (oneLine && !keepsLineEnds(style) ? TOO_LONG_LINE : TOO_LONG);
}

/** Whether line ends in the source are line ends on the page. */
export function keepsLineEnds(style: CSSStyleDeclaration): boolean {
  return /^(?:preserve|break-spaces)/.test(style.getPropertyValue('white-space-collapse'));
}

/** Adds a stretch of a text node; where line ends are kept, each ends a passage. */
export function addText(builder: PassageBuilder, node: Text, keepsLines: boolean, from: number, to: number): void {
  const text = keepsLines ? node.substringData(from, to - from) : '';
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    builder.add(node, from + start, from + end);
    builder.cut();
    start = end + 1;
  }
  builder.add(node, from + start, to);
}

/**
 * Reads a long text node in parts, each `next` one. Parts begin at the same places wherever the reader is, so that hardly
 * any meaning hangs on the scroll.
 */
export function* readLongText({ node, keepsLines, view, builder, isOver }: LongText): Generator<undefined> {
  const { from, to } = view ? partInView(node, view, isOver ?? (() => false)) : { from: 0, to: node.length };
  if (from > 0) {
    const before = node.substringData(from - OVERLAP, OVERLAP);
    builder.cut();
    builder.add(node, from - (keepsLines ? OVERLAP - 1 - before.lastIndexOf('\n') : OVERLAP), from);
    builder.skip();
  }
  // Between two parts the page may have shortened the text.
  for (let at = from; at < Math.min(to, node.length); at += PART) {
    if (at > from) builder.split();
    addText(builder, node, keepsLines, at, Math.min(to, node.length, at + PART));
    yield;
  }
  if (to >= node.length) return;
  const after = node.substringData(to, OVERLAP);
  const line = keepsLines ? after.indexOf('\n') : -1;
  builder.split();
  builder.add(node, to, to + (line < 0 ? after.length : line));
  builder.end();
}

/** From where to where a text was last in view; the next search begins there. */
const lastSeen = new WeakMap<Text, number>();

/**
 * The parts of a text that meet the view, by measuring a few characters at a time: first in steps that double, from where
 * it was last seen, then by halves. Browsers take seconds to measure the whole, or what is far down in 50 MB.
 */
function partInView(node: Text, view: View, isOver: () => boolean): { from: number; to: number } {
  const { length } = node;
  const way = wayOf(node);
  // In columns, say, several parts are in view.
  if (!way) return { from: 0, to: length };
  const isBefore = (place: number): boolean => {
    const box = boxAt(node, place);
    return box !== undefined && way(box).to < way(view).from;
  };
  const isPast = (place: number): boolean => {
    const box = boxAt(node, place);
    return box !== undefined && way(box).from > way(view).to;
  };
  const first = lastWhere(isBefore, lastSeen.get(node) ?? 0, length, isOver);
  lastSeen.set(node, first);
  const last = lastWhere((place) => !isPast(place), first, length, isOver);
  return { from: Math.floor(first / PART) * PART, to: Math.min(length, (Math.floor((last + NEAR) / PART) + 1) * PART) };
}

/**
 * About the last place from which a condition still holds that holds from the beginning on; 0 when it never does,
 * and any place once the time is over.
 */
function lastWhere(holds: (place: number) => boolean, guess: number, length: number, isOver: () => boolean): number {
  let low = Math.min(guess, length - 1);
  let high = low;
  let step = NEAR;
  if (holds(low)) {
    do {
      low = high;
      high = Math.min(length, low + step);
      step *= 2;
    } while (high < length && !isOver() && holds(high));
  } else {
    do {
      high = low;
      low = Math.max(0, high - step);
      step *= 2;
    } while (low > 0 && !isOver() && !holds(low));
  }
  while (high - low > NEAR && !isOver()) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** The box of what is shown first from a place on, if that is near. */
function boxAt(node: Text, place: number): DOMRectReadOnly | undefined {
  for (let length = MEASURED; length <= NEAR; length *= 8) {
    const box = boxOfText(node, place, Math.min(node.length, place + length));
    if (box) return box;
  }
  return undefined;
}

/** The way that the text runs, by boxes here and there: down, up, or sideways; undefined where they are in no order. */
function wayOf(node: Text): Reach | undefined {
  const boxes: DOMRectReadOnly[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    const box = boxAt(node, Math.floor((node.length * sample) / SAMPLES));
    if (box) boxes.push(box);
  }
  const first = boxes[0];
  const last = boxes.at(-1);
  if (!first || !last) return undefined;
  const way = reachBetween(first, last);
  const inOrder = boxes.every((box, place) => place === 0 || way(box).to >= way(boxes[place - 1] as View).from);
  return inOrder ? way : undefined;
}
