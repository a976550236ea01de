import { focusedEditor, isEnglish, type Rules, rulesInside } from './reading-rules.ts';
import { firstInView, placeOf, type View } from './view.ts';

/** A stretch of one text node. `start` is its place in the passage, `from` its place in the node; UTF-16 offsets. */
export interface Piece {
  node: Text;
  start: number;
  from: number;
}

/** A run of text read as one: inline elements joined, cut at blocks, line breaks and replaced elements. */
export interface Passage {
  text: string;
  pieces: Piece[];
}

/** What is read, and how the walk gets there. */
export interface Reading {
  document: Document;
  /** Read only what meets this part of the viewport; the whole document when undefined. */
  view: View | undefined;
  /** Open or closed shadow root of an element. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** What a document that declares no language is taken for. */
  undeclaredIsEnglish: boolean;
}

/** Siblings that are walked one by one; among more, the first in view is searched. */
const MANY_SIBLINGS = 64;
/** Siblings below the view in a row after which the rest is taken to be below it too. */
const ENOUGH_BELOW = 16;
/** Elements up to which every one is looked at, so that positioned boxes far from their parents are found too. */
const FEW_ELEMENTS = 3000;

/** A list of sibling nodes being walked. */
interface Level {
  next: Node | null;
  /** Assigned nodes of a slot, which are no siblings; `next` is then unused. */
  assigned: Node[] | undefined;
  rules: Rules;
  /** A block: its text is not joined to what follows. */
  cutsAfter: boolean;
  /** Style of the element whose children these are, for its text nodes. */
  style: CSSStyleDeclaration;
  parent: Element;
  /** Set for long lists: siblings seen below the view in a row. */
  below: number | undefined;
}

/**
 * The passages of a page in reading order (that of the flattened tree). A loop with its own stack: pages nest deeper than
 * calls may.
 */
export function* passagesOf(reading: Reading): Generator<Passage> {
  const { document, view } = reading;
  const root = document.body ?? document.documentElement;
  if (!root) return;
  const editor = focusedEditor(document);
  const pruning = view !== undefined && document.getElementsByTagName('*').length > FEW_ELEMENTS;
  const levels: Level[] = [];
  let passage: Passage = { text: '', pieces: [] };
  let done: Passage | undefined;

  const cut = (): void => {
    if (passage.pieces.length === 0) return;
    if (/\S/.test(passage.text)) done = passage;
    passage = { text: '', pieces: [] };
  };

  const enter = (element: Element, outside: Rules): void => {
    const rules = element === editor ? undefined : rulesInside(element, outside);
    if (!rules) {
      cut();
      return;
    }
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    const joined = display === 'inline' || display === 'contents' || display === 'ruby';
    if (!joined) cut();
    if (pruning && display !== 'contents' && isOut(element, view)) return;
    const shadow = reading.shadowRootOf(element);
    const parent = shadow ?? element;
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const long = pruning && assigned.length === 0 && parent.childNodes.length > MANY_SIBLINGS;
    levels.push({
      next: long ? firstInView(parent.childNodes, view) : parent.firstChild,
      assigned: assigned.length > 0 ? [...assigned] : undefined,
      rules,
      cutsAfter: !joined,
      style,
      parent: element,
      below: long ? 0 : undefined,
    });
  };

  const addText = (node: Text, level: Level): void => {
    if (!level.rules.english || !level.rules.translated || level.style.visibility !== 'visible') return;
    if (!isShown(level)) return;
    const keepsLines = /^(?:preserve|break-spaces)/.test(level.style.getPropertyValue('white-space-collapse'));
    const parts = keepsLines ? node.data.split('\n') : [node.data];
    let from = 0;
    parts.forEach((part, place) => {
      if (place > 0) cut();
      if (part !== '') {
        passage.pieces.push({ node, start: passage.text.length, from });
        passage.text += part;
      }
      from += part.length + 1;
    });
  };

  const shown = new WeakMap<Element, boolean>();
  const isShown = ({ parent, style }: Level): boolean => {
    if (style.display === 'contents') return true;
    let is = shown.get(parent);
    if (is === undefined) {
      is =
        parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !(view && isOut(parent, view));
      shown.set(parent, is);
    }
    return is;
  };

  const declared = isEnglish(document.documentElement.getAttribute('lang'));
  const translate = document.documentElement.getAttribute('translate')?.toLowerCase();
  enter(root, { english: declared ?? reading.undeclaredIsEnglish, translated: translate !== 'no' });

  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node: Node | null | undefined = level.assigned ? level.assigned.shift() : level.next;
    if (!node) {
      if (level.cutsAfter) cut();
      levels.pop();
    } else {
      if (!level.assigned) level.next = node.nextSibling;
      if (node.nodeType === Node.TEXT_NODE) addText(node as Text, level);
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        if (element.localName === 'br' || element.localName === 'img' || element.localName === 'hr') cut();
        else if (level.below !== undefined && view && isBelow(element, view)) {
          level.below++;
          if (level.below >= ENOUGH_BELOW) level.next = null;
          cut();
        } else {
          level.below &&= 0;
          enter(element, level.rules);
        }
      }
    }
    if (done) {
      yield done;
      done = undefined;
    }
  }
}

function isBelow(element: Element, view: View): boolean {
  return placeOf(element.getBoundingClientRect(), view) === 'below';
}

/** Whether an element and what overflows it lie outside the view. An element without a box of its own never does. */
function isOut(element: Element, view: View): boolean {
  const box = element.getBoundingClientRect();
  const place = placeOf(box, view);
  if (place === 'in' || place === 'nowhere') return false;
  return place !== 'above' || box.top + element.scrollHeight < view.top;
}
