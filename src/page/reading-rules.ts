import { flatParent } from './flat-tree.ts';

/**
 * What of a page is read: prose that a reader can see, in English, and that nobody is writing.
 */

/** Elements whose text is no prose (code, what is typed, what is drawn or not shown) or whose words act when touched. */
const SKIPPED = new Set(
  (
    'audio button canvas code datalist embed head iframe input kbd math meter noscript object optgroup option picture ' +
    'pre progress rp rt samp script select style svg template textarea title var video'
  ).split(' '),
);

const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox"], .CodeMirror, .monaco-editor, .ace_editor';
const NOT_TRANSLATED = '[translate="no" i], .notranslate';
/** One selector for the rare attributes, so that most elements are asked one question. */
const RARE = `${EDITOR}, ${NOT_TRANSLATED}, [role="button"], [lang], [translate="yes" i]`;

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
  if (SKIPPED.has(element.localName)) return undefined;
  if (!element.matches(RARE)) return outside;
  if (element.matches(EDITOR) || element.matches('[role="button"]')) return undefined;
  const translate = element.getAttribute('translate')?.toLowerCase();
  return {
    english: isEnglish(element.getAttribute('lang')) ?? outside.english,
    translated: element.matches(NOT_TRANSLATED) ? false : translate === 'yes' || outside.translated,
  };
}

/** The rules handed down to an element from all around it, or undefined when it is in something that is not read. */
export function rulesAround(element: Element, outermost: Rules, editor: Element | undefined): Rules | undefined {
  const around: Element[] = [];
  const { body } = element.ownerDocument;
  for (let at = flatParent(element); at; at = flatParent(at)) {
    if (at === editor) return undefined;
    if (at instanceof Element) around.push(at);
    if (at === body) break;
  }
  return around.reduceRight<Rules | undefined>((rules, holder) => rules && rulesInside(holder, rules), outermost);
}

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
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowRootOf(inner)?.activeElement ?? null) active = inner;
  if (!active || active === document.body || !active.matches('input, textarea, [contenteditable]')) return undefined;
  const box = active.getBoundingClientRect();
  if (box.width > KEY_CATCHER_SIZE && box.height > KEY_CATCHER_SIZE / 2) return active;
  for (let holder = active.parentElement; holder && holder !== document.body; holder = holder.parentElement) {
    const { width, height } = holder.getBoundingClientRect();
    if (width >= EDITOR_WIDTH && height > KEY_CATCHER_SIZE / 2) return holder;
  }
  return active;
}
