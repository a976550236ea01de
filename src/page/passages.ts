import { flatChildren } from './flat-tree.ts';
import { type LongList, longList } from './long-list.ts';
import { createPassageBuilder, type Passage } from './passage-builder.ts';
import { focusedEditor, isEnglish, type Rules, rulesAround, rulesInside } from './reading-rules.ts';
import { isOut, type View } from './view.ts';

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
}

/** Siblings that are walked one by one; among more, the first in view is searched. */
const MANY_SIBLINGS = 64;
/** Elements up to which every one is looked at, so that positioned boxes far from their parents are found too. */
export const FEW_ELEMENTS = 3000;

/** Elements that are see-through, or in one that is, are not shown. */
const SHOWN: CheckVisibilityOptions = { opacityProperty: true };

/** A list of sibling nodes being walked. */
interface Level {
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
  /** Set for long lists. */
  long: LongList | undefined;
}

/**
 * The passages of a page in reading order (that of the flattened tree). A loop with its own stack: pages nest deeper than
 * calls may.
 */
export function* passagesOf(reading: Reading): Generator<Passage> {
  const { document, view, shadowRootOf } = reading;
  const root = document.body ?? document.documentElement;
  if (!root || !document.documentElement.checkVisibility(SHOWN)) return;
  const editor = focusedEditor(document, shadowRootOf);
  const pruning = view !== undefined && document.getElementsByTagName('*').length > FEW_ELEMENTS;
  const strays = new Set(pruning ? reading.strays : undefined);
  const levels: Level[] = [];
  const { add, cut, take } = createPassageBuilder();

  const enter = (element: Element, outside: Rules, around: Level | undefined): void => {
    strays.delete(element);
    const rules = element === editor ? undefined : rulesInside(element, outside);
    if (!rules) {
      cut();
      return;
    }
    const style = getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return;
    const joined = display === 'inline' || display === 'contents' || display === 'ruby';
    const measured = display !== 'contents' && (!joined || around?.long !== undefined);
    const out = view && measured ? isOut(element, style, view) : (around?.out ?? false);
    if (!joined) cut();
    if ((pruning && measured && out) || hidesContent(style, joined)) {
      cut();
      return;
    }
    const { siblings, listed } = flatChildren(element, shadowRootOf);
    const long = pruning && siblings.length > MANY_SIBLINGS ? longList(siblings, view) : undefined;
    const start = long?.start ?? 0;
    const next = siblings[start] ?? null;
    levels.push({ next, listed: listed?.slice(start), rules, cutsAfter: !joined || !around, style, out, long });
  };

  const addText = (node: Text, { rules, style, out }: Level): void => {
    if (out || !rules.english || !rules.translated || style.visibility !== 'visible') cut();
    else add(node, /^(?:preserve|break-spaces)/.test(style.getPropertyValue('white-space-collapse')));
  };

  const visit = (node: Node, level: Level): void => {
    const place = level.long?.look(node);
    if (place === 'over') {
      level.next = null;
      level.listed = undefined;
    }
    if (place === 'over' || place === 'out') cut();
    else if (node.nodeType === Node.TEXT_NODE) addText(node as Text, level);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element;
      if (element.localName === 'br' || element.localName === 'img' || element.localName === 'hr') cut();
      else enter(element, level.rules, level);
    }
  };

  const declared = isEnglish(document.documentElement.getAttribute('lang'));
  const translate = document.documentElement.getAttribute('translate')?.toLowerCase();
  const outermost = { english: declared ?? reading.undeclaredIsEnglish, translated: translate !== 'no' };
  enter(root, outermost, undefined);

  /** The list being walked; when the walk has ended, that of the next box which it did not come to. */
  const current = (): Level | undefined => {
    for (const stray of strays) {
      if (levels.length > 0) break;
      strays.delete(stray);
      const rules = stray.checkVisibility(SHOWN) ? rulesAround(stray, outermost, editor) : undefined;
      if (rules) enter(stray, rules, undefined);
    }
    return levels.at(-1);
  };

  for (let level = current(); level; level = current()) {
    const node: Node | null | undefined = level.listed ? level.listed.shift() : level.next;
    if (!node) {
      if (level.cutsAfter) cut();
      levels.pop();
    } else {
      if (!level.listed) level.next = node.nextSibling;
      visit(node, level);
    }
    yield* take();
  }
}

/** Whether a style hides all that is in an element. Invisible is another thing: children may still be visible. */
function hidesContent({ display, opacity, contentVisibility }: CSSStyleDeclaration, joined: boolean): boolean {
  return (opacity === '0' && display !== 'contents') || (contentVisibility === 'hidden' && !joined);
}
