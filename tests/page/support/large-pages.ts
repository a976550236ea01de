/** Large pages for tests, as HTML. */

/** Blocks with numbered terms, so that a test can tell which were marked: "word7". */
export function numbered(count: number, block: (text: string, place: number) => string): string {
  return Array.from({ length: count }, (_, place) => block(`n${place} ketamine`, place)).join('\n');
}

/** Makes a page count as large. */
export const MANY_ELEMENTS = `<div hidden>${'<i></i>'.repeat(3100)}</div>`;
