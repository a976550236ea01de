import { contentTypeOf } from './true-dom.ts';

const READ_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Whether a document is one that is marked: HTML, in a browser that has highlights. */
export function isReadable(document: Document): boolean {
  return READ_TYPES.has(contentTypeOf(document)) && typeof Highlight !== 'undefined';
}
