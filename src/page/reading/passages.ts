import { attributeOf, bodyOf, elementCount, isVisible, nameOf, nextOf, nodeTypeOf, rootOf } from '../dom/true-dom.ts';
import type { View } from '../dom/view.ts';
import { entranceTo, FEW_ELEMENTS, type Level } from './levels.ts';
import { addText, isTooLong, keepsLineEnds, LONG_TEXT, readLongText } from './long-text.ts';
import { createPassageBuilder, type Passage } from './passage-builder.ts';
import { focusedEditor, isEnglish, type Rules, rulesAround, rulesInside } from './reading-rules.ts';

/** What is read, and how the walk gets there. */
export interface Reading {
  document: Document;
  /** Read only what meets this part of the viewport; the whole document when undefined. */
  view: View | undefined;
  /** Open or closed shadow root of an element. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** What a document that declares no language is taken for. */
  undeclaredIsEnglish: boolean;
  /** Boxes far from their parents, in reading order: read by themselves when the walk does not come to them. */
  strays?: Iterable<Element>;
  /** Called for a text in view that is not read because it is too long. */
  onTooLong?: () => void;
  /** Whether the time for reading is over; asked while something long is being looked for. */
  isOver?: () => boolean;
}

/** Steps of a walk, one node each, after which it gives its caller a chance to stop. */
const BREATH = 8;

/** Elements that are see-through, or in one that is, are not shown. */
const SHOWN: CheckVisibilityOptions = { opacityProperty: true };

/** Elements without text of their own, which part what is before from what is after. */
const REPLACED = new Set(['br', 'img', 'hr']);

/** The passages of a page in reading order (that of the flattened tree). */
export function* passagesOf(reading: Reading): Generator<Passage> {
  for (const passage of walkPassages(reading)) if (passage) yield passage;
}

/**
 * The passages of a page in reading order; undefined every few steps, so that who must be brief can stop between
 * passages. A loop with its own stack: pages nest deeper than calls may.
 */
export function* walkPassages(reading: Reading): Generator<Passage | undefined> {
  const { document, view, shadowRootOf } = reading;
  const html = rootOf(document);
  const body = bodyOf(document);
  const root = body ?? html;
  if (!html || !root || !isVisible(html, SHOWN)) return;
  const editor = focusedEditor(document, shadowRootOf);
  const pruning = view !== undefined && elementCount(document) > FEW_ELEMENTS;
  const strays = new Set(pruning ? reading.strays : undefined);
  const levels: Level[] = [];
  const builder = createPassageBuilder();
  const { cut, part, take } = builder;
  /** Set while a long text is read. */
  let longText: Generator<undefined> | undefined;

  const enter = (element: Element, outside: Rules, around: Level | undefined): void => {
    strays.delete(element);
    const rules = element === editor ? undefined : rulesInside(element, outside);
    if (!rules) {
      cut();
      return;
    }
    const { cuts, parts, level } = entranceTo(element, rules, around, { view, pruning, shadowRootOf });
    if (cuts) cut();
    if (parts) part();
    if (level) levels.push(level);
  };

  const read = (node: Text, { rules, style, out }: Level): void => {
    if (node.length === 0) return;
    if (out || !rules.english || !rules.translated || style.visibility !== 'visible') cut();
    else if (node.length <= LONG_TEXT) addText(builder, node, keepsLineEnds(style), 0, node.length);
    else if (!view || !isTooLong(node, style)) {
      longText = readLongText({ node, keepsLines: keepsLineEnds(style), view, builder, isOver: reading.isOver });
    } else {
      cut();
      reading.onTooLong?.();
    }
  };

  const visit = (node: Node, level: Level): void => {
    const place = level.long?.look(node);
    if (place === 'over') {
      level.next = null;
      level.listed = undefined;
    }
    if (place === 'over' || place === 'out') cut();
    else if (nodeTypeOf(node) === Node.TEXT_NODE) read(node as Text, level);
    else if (nodeTypeOf(node) === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (REPLACED.has(nameOf(element))) {
        // Pages take line breaks away where there is room.
        if (getComputedStyle(element).display !== 'none') cut();
      } else enter(element, level.rules, level);
    }
  };

  const declared = isEnglish(attributeOf(html, 'lang'));
  const translate = attributeOf(html, 'translate')?.toLowerCase();
  const outermost = { english: declared ?? reading.undeclaredIsEnglish, translated: translate !== 'no' };
  enter(root, outermost, undefined);

  /** When the walk has ended, goes on with a box that it did not come to; false when there is none. */
  const enterStray = (): boolean => {
    const [stray] = strays;
    if (!stray) return false;
    strays.delete(stray);
    const rules = isVisible(stray, SHOWN) ? rulesAround(stray, body, outermost, editor) : undefined;
    if (rules) enter(stray, rules, undefined);
    return true;
  };
  const step = (): boolean => {
    if (longText) {
      if (longText.next().done) longText = undefined;
      return true;
    }
    const level = levels.at(-1);
    if (!level) return enterStray();
    const node: Node | null | undefined = level.listed ? level.listed.shift() : level.next;
    if (!node) {
      if (level.cutsAfter) cut();
      if (level.isSection) part();
      levels.pop();
    } else {
      if (!level.listed) level.next = nextOf(node);
      visit(node, level);
    }
    return true;
  };
  for (let steps = 1; step(); steps++) {
    yield* take();
    // Coming to a stray asks all that is around it.
    if (longText || levels.length === 0 || steps % BREATH === 0) yield undefined;
  }
  cut();
  yield* take();
}
