import { nameOf, textOf } from '../dom/true-dom.ts';

/** What leads to a note or a reference, or says whose name a word is: 3; 12, 14-16; [7]; a, b; daggers; registered; TM. */
const NOTE_MARK =
  /^[\s([]*(?:\d[\d\s,;\u2010-\u2015-]*|[a-z](?:\s*,\s*[a-z])*|[*#\u2020\u2021\xa7\xb6\xa9\xae\u2122]+|TM|SM)[\s)\].,]*$/;
/** Longer texts are not looked at, UTF-16 units. */
const LONGEST = 40;

/**
 * Whether an element only leads from a word to a note, as papers have it: behind "gabapentin" the raised 12 is no part of the
 * word. Raised text of other kinds is, as in 4th.
 */
export function isNoteMark(element: Element): boolean {
  if (nameOf(element) !== 'sup') return false;
  const text = textOf(element) ?? '';
  return text.length <= LONGEST && NOTE_MARK.test(text);
}
