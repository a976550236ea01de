import type { PageDefinitions } from '../../core/definitions/page-definitions.ts';
import {
  attributeOf,
  childCountOf,
  elementsNamed,
  firstElementOf,
  nameOf,
  nextElementOf,
  textOf,
} from '../dom/true-dom.ts';

/** Elements whose title is the long form of their text. */
const TITLED = ['abbr', 'acronym', 'dfn'];
/** Longest text of a short form's place in a list, and longest looked at for its long form, UTF-16 units. */
const SHORT_TEXT = 40;
const LONG_TEXT = 240;
/** Most elements in a place of a list: more is no definition, and costs time. */
const FEW_ELEMENTS = 20;

/**
 * Reads what a document defines by its elements: titles of abbreviations, lists of terms, tables with a short form in front.
 * Each step is short, and gives whether it changed what is defined.
 */
export function* readDeclared(document: Document, definitions: PageDefinitions): Generator<boolean> {
  for (const name of TITLED) {
    for (const element of elementsNamed(document, name)) {
      const title = attributeOf(element, 'title');
      yield title !== null && isShort(element) && definitions.declare(textOf(element) ?? '', title);
    }
  }
  for (const term of elementsNamed(document, 'dt')) yield readRow(term, 'dd', definitions);
  for (const row of elementsNamed(document, 'tr')) {
    const cell = firstElementOf(row);
    yield cell !== null && readRow(cell, 'td', definitions);
  }
}

/** A short form and the element after it, as a line of a glossary: its letters have to be in the long form. */
function readRow(first: Element, name: string, definitions: PageDefinitions): boolean {
  const second = nextElementOf(first);
  if (!second || nameOf(second) !== name || !isShort(first) || childCountOf(second) > FEW_ELEMENTS) return false;
  return definitions.read(`${textOf(first)?.trim()}: ${textOf(second)?.trim().slice(0, LONG_TEXT)}`);
}

function isShort(element: Element): boolean {
  return childCountOf(element) <= FEW_ELEMENTS && (textOf(element) ?? '').length <= SHORT_TEXT;
}
