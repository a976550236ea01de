import { type Letter, lateHeight, placeOf, type Sight } from './naive-view.ts';

/**
 * The marks a page should have, found the slow way: all text as it is shown is joined, a cut being one character that no
 * term holds, and searched. Written anew from what the reading rules promise; shares nothing with src/page. It sees every
 * change at once; of new style rules and new shadow roots no browser tells a script, so the page is used after them.
 */
export interface NaiveMark {
  entry: number;
  written: string;
  from: { node: Text; offset: number };
  to: { node: Text; offset: number };
  sight: Sight;
  section: number;
  holders: Element[];
}

/** The longest first; entries numbered as FORMS are. Plurals of words may be in capitals, those of capitals not. */
const TERMS: [pattern: string, entry: number][] = [
  ['central\\s+sensitization[sS]?', 0],
  ['ketamine\\s+infusion[sS]?', 2],
  ['ketamine[sS]?', 1],
  ['infusion[sS]?', 4],
  ['CRPSs?', 3],
];

/** Elements that stand between words where they are shown. */
const REPLACED = /^(?:br|img|hr)$/;
/** Names whose text is not read, of those that random pages have. */
const NOT_READ = /^(?:input|code|pre|nav|textarea|button|script|style|select|iframe)$/;

const SECTION = /^(?:article|aside|dialog|section)$/;
const HEADING = /^h[1-6]$/;

export type RootOf = (element: Element) => ShadowRoot | null;

/** The marks of one document in reading order. */
export function naiveMarks(document: Document, rootOf: RootOf): NaiveMark[] {
  const shown = lettersOf(document, rootOf);
  const late = lateHeight(shown.filter((part) => part !== 'cut'));
  const joined = shown.map((part) => (part === 'cut' ? '|' : part.letter)).join('');
  const pattern = new RegExp(TERMS.map(([term]) => `(\\b${term}\\b)`).join('|'), 'g');
  return [...joined.matchAll(pattern)].flatMap((match) => {
    const letters = shown.slice(match.index, match.index + match[0].length) as Letter[];
    const first = letters[0] as Letter;
    const last = letters.at(-1) as Letter;
    if (first.node.getRootNode() !== last.node.getRootNode()) return [];
    const [, entry = -1] = TERMS[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
    return {
      entry,
      written: match[0],
      from: { node: first.node, offset: first.offset },
      to: { node: last.node, offset: last.offset + 1 },
      sight: placeOf(letters, late),
      section: first.section,
      holders: first.holders,
    };
  });
}

/** What an element hands down to what is in it. */
interface Around {
  english: boolean;
  translated: boolean;
  style: CSSStyleDeclaration;
  holders: Element[];
}

function lettersOf(document: Document, rootOf: RootOf): (Letter | 'cut')[] {
  const shown: (Letter | 'cut')[] = [];
  const window = document.defaultView as Window;
  const editor = editorInUse(document, rootOf);
  let section = 0;

  const showText = (node: Text, { english, translated, style, holders }: Around): void => {
    if (!english || !translated || style.visibility !== 'visible') {
      shown.push('cut');
      return;
    }
    const keepsLines = /^(?:pre|break)/.test(style.whiteSpace);
    [...node.data].forEach((letter, offset) => {
      shown.push(letter === '\n' && keepsLines ? 'cut' : { letter, node, offset, holders, section });
    });
  };

  const show = (node: Node, around: Around): void => {
    if (node.nodeType === Node.TEXT_NODE) showText(node as Text, around);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    const style = window.getComputedStyle(element);
    const isRead = !NOT_READ.test(element.localName) && !isNotToBeRead(element) && element !== editor;
    if (!isRead) shown.push('cut');
    else if (style.display !== 'none' && REPLACED.test(element.localName)) shown.push('cut');
    else if (style.display !== 'none') {
      const joins = isJoined(style);
      const cutting = !joins || isHiding(style);
      if (cutting) shown.push('cut');
      if (!isHiding(style)) {
        if (SECTION.test(element.localName) || HEADING.test(element.localName)) section++;
        const inside = { ...handedDown(element, around), style, holders: [element, ...around.holders] };
        for (const child of shownChildren(element, rootOf)) show(child, inside);
        if (SECTION.test(element.localName)) section++;
      }
      if (cutting) shown.push('cut');
    }
  };

  const outermost = window.getComputedStyle(document.documentElement);
  show(document.body, { english: true, translated: true, style: outermost, holders: [] });
  return shown;
}

export function isJoined({ display }: CSSStyleDeclaration): boolean {
  return display === 'inline' || display === 'contents' || display === 'ruby';
}

/** See-through, or of hidden content; neither concerns an element without a box, nor the latter one inside a line. */
function isHiding(style: CSSStyleDeclaration): boolean {
  if (style.display === 'contents') return false;
  return style.opacity === '0' || (style.contentVisibility === 'hidden' && !isJoined(style));
}

/** A field that is not larger than this only catches the keys of the editor around it, which is at least so wide, CSS px. */
const CATCHER = { width: 24, height: 12 };
const EDITOR_WIDTH = 100;

/** The nearest element around the field that has the focus which may be what its reader writes in. */
function editorInUse(document: Document, rootOf: RootOf): Element | undefined {
  let field = document.activeElement;
  for (let inner = field; inner; inner = rootOf(inner)?.activeElement ?? null) field = inner;
  if (!field?.matches('input, textarea, [contenteditable]:not([contenteditable="false"])')) return undefined;
  const { width, height } = field.getBoundingClientRect();
  if (width > CATCHER.width && height > CATCHER.height) return field;
  for (let around = field.parentElement; around && around !== document.body; around = around.parentElement) {
    const box = around.getBoundingClientRect();
    if (box.width >= EDITOR_WIDTH && box.height > CATCHER.height) return around;
  }
  return undefined;
}

function isNotToBeRead(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  const role = element.getAttribute('role');
  const pressed = role === 'textbox' || role === 'button';
  const names = element.classList.contains('username') && !/^(?:body|main|article|section)$/.test(element.localName);
  const isAuthor = names || element.getAttribute('itemprop') === 'author';
  return pressed || isAuthor || element.classList.contains('CodeMirror') || (editable !== null && editable !== 'false');
}

function handedDown(element: Element, { english, translated }: Around): Pick<Around, 'english' | 'translated'> {
  const lang = element.getAttribute('lang');
  const translate = element.getAttribute('translate');
  return {
    english: lang === null ? english : /^en\b/.test(lang),
    translated: translate !== 'no' && !element.classList.contains('notranslate') && (translated || translate === 'yes'),
  };
}

function shownChildren(element: Element, rootOf: RootOf): Node[] {
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  if (assigned.length > 0) return assigned;
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    return [...element.children].filter(({ localName }) => localName === 'summary').slice(0, 1);
  }
  return [...(rootOf(element) ?? element).childNodes];
}
