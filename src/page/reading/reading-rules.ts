import { flatParent } from '../dom/flat-tree.ts';
import { activeElementOf, attributeOf, bodyOf, boundsOf, matches, nameOf, parentOf } from '../dom/true-dom.ts';
import { FURNITURE, isFurnitureByClass } from './page-furniture.ts';
import { isProse } from './prose-elements.ts';

/**
 * What of a page is read: prose that a reader can see, in English, that somebody wrote and nobody is writing.
 */

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';
const EDITOR = `${EDITABLE}, [role="textbox"], .CodeMirror, .monaco-editor, .ace_editor`;
const NOT_TRANSLATED = '[translate="no" i], .notranslate';
const UNREAD = `${EDITOR}, [role="button"], ${FURNITURE}`;
/** One selector for the rare attributes, so that most elements are asked one question. */
const RARE = `${UNREAD}, ${NOT_TRANSLATED}, [lang], [translate="yes" i]`;

/** Rules that an element hands down to its text and children. */
export interface Rules {
  english: boolean;
  translated: boolean;
}

/** Whether a BCP 47 language tag is English; undefined when the tag says nothing. */
export function isEnglish(tag: string | null | undefined): boolean | undefined {
  const primary = tag?.trim().toLowerCase().split('-')[0];
  return primary ? primary === 'en' : undefined;
}

/** The rules inside an element, or undefined when nothing in it is read. */
export function rulesInside(element: Element, outside: Rules): Rules | undefined {
  if (!isProse(nameOf(element))) return undefined;
  // Most drawings are icons: nothing in them is worth a look at their style.
  if (nameOf(element) === 'svg' && element.getElementsByTagName('foreignObject').length === 0) return undefined;
  if (isFurnitureByClass(element)) return undefined;
  if (!matches(element, RARE)) return outside;
  if (matches(element, UNREAD)) return undefined;
  const translate = attributeOf(element, 'translate')?.toLowerCase();
  return {
    english: isEnglish(attributeOf(element, 'lang')) ?? outside.english,
    translated: matches(element, NOT_TRANSLATED) ? false : translate === 'yes' || outside.translated,
  };
}

/** The rules handed down to an element from all around it, or undefined when it is in something that is not read. */
export function rulesAround(
  element: Element,
  body: Element | null,
  outermost: Rules,
  editor: Element | undefined,
): Rules | undefined {
  const around: Element[] = [];
  for (let at = flatParent(element); at; at = flatParent(at)) {
    if (at === editor) return undefined;
    if (at instanceof Element) around.push(at);
    if (at === body) break;
  }
  return around.reduceRight<Rules | undefined>((rules, holder) => rules && rulesInside(holder, rules), outermost);
}

/** What a person types in, or what catches the keys for it. */
const FIELD = `input, textarea, ${EDITABLE}`;
/** Smaller than any field a person would type in, CSS px: such a field only catches an editor's keys. */
const KEY_CATCHER_SIZE = 24;
/** Large enough to be an editor, CSS px. */
const EDITOR_WIDTH = 100;

/**
 * The element that an editor with the focus occupies, if there is one. Code editors draw their text outside the tiny
 * field that catches the keys; the first ancestor of visible size is then the editor.
 */
export function focusedEditor(
  document: Document,
  shadowRootOf: (element: Element) => ShadowRoot | null,
): Element | undefined {
  const body = bodyOf(document);
  let active = activeElementOf(document);
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
  if (!active || active === body || !matches(active, FIELD)) return undefined;
  const box = boundsOf(active);
  if (box.width > KEY_CATCHER_SIZE && box.height > KEY_CATCHER_SIZE / 2) return active;
  for (let holder = parentOf(active); holder && holder !== body; holder = parentOf(holder)) {
    if (!(holder instanceof Element)) break;
    const { width, height } = boundsOf(holder);
    if (width >= EDITOR_WIDTH && height > KEY_CATCHER_SIZE / 2) return holder;
  }
  return active;
}
