import { flatChildren } from '../dom/flat-tree.ts';
import { nameOf } from '../dom/true-dom.ts';
import { isOut, type View } from '../dom/view.ts';
import { type LongList, longList } from './long-list.ts';
import { isNoteMark } from './note-marks.ts';
import type { Rules } from './reading-rules.ts';

/** A list of sibling nodes being walked. */
export interface Level {
  next: Node | null;
  /** Nodes that are no siblings, like those assigned to a slot; `next` is then unused. */
  listed: Node[] | undefined;
  rules: Rules;
  /** A block, or where the walk began: its text is not joined to what follows. */
  cutsAfter: boolean;
  /** Style of the element whose children these are, for its text nodes. */
  style: CSSStyleDeclaration;
  /** The nearest block around is out of view. Paragraphs are read whole or not at all, so no mark hangs on the scroll. */
  out: boolean;
  /** What comes after it is of another section. */
  isSection: boolean;
  /** Set for long lists. */
  long: LongList | undefined;
}

/** What an element does to the text before it, and the level of its children; none when they are not read. */
export interface Entrance {
  cuts: boolean;
  parts: boolean;
  level?: Level;
}

interface Entering {
  view: View | undefined;
  /** Whether elements out of view are passed over, whatever may be in them. */
  pruning: boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
}

/** Siblings that are walked one by one; among more, the first in view is searched. */
const MANY_SIBLINGS = 64;
/** Elements up to which every one is looked at, so that positioned boxes far from their parents are found too. */
export const FEW_ELEMENTS = 3000;

/** Elements that are a section of the page, and those that begin one. */
const SECTIONS = new Set(['article', 'aside', 'dialog', 'section']);
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** How a walk enters an element in which these rules hold; `around` is the level that it is met on. */
export function entranceTo(
  element: Element,
  rules: Rules,
  around: Level | undefined,
  { view, pruning, shadowRootOf }: Entering,
): Entrance {
  const style = getComputedStyle(element);
  const { display } = style;
  if (display === 'none' || isNoteMark(element)) return { cuts: false, parts: false };
  const drawing = element instanceof SVGElement;
  const joined = !drawing && (display === 'inline' || display === 'contents' || display === 'ruby');
  if (hidesContent(style, joined)) return { cuts: true, parts: false };
  const isSection = SECTIONS.has(nameOf(element));
  const parts = isSection || HEADINGS.has(nameOf(element));
  const measured = display !== 'contents' && (!joined || around?.long !== undefined);
  const out = view && measured ? isOut(element, style, view) : (around?.out ?? false);
  if (pruning && measured && out) return { cuts: true, parts };
  const { siblings, listed } = flatChildren(element, shadowRootOf);
  const many = siblings.length > (pruning ? MANY_SIBLINGS : FEW_ELEMENTS);
  const long = view && many ? longList(siblings, view) : undefined;
  const start = long?.start ?? 0;
  const level = {
    next: siblings[start] ?? null,
    listed: listed?.slice(start),
    rules,
    cutsAfter: !joined || !around,
    style,
    out,
    isSection,
    long,
  };
  return { cuts: !joined, parts, level };
}

/** Whether a style hides all that is in an element. Invisible is another thing: children may still be visible. */
function hidesContent({ display, opacity, contentVisibility }: CSSStyleDeclaration, joined: boolean): boolean {
  return (opacity === '0' && display !== 'contents') || (contentVisibility === 'hidden' && !joined);
}
