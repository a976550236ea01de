/**
 * The document of a window, then those of the windows around it as far as they are of its origin: only those may be seen
 * from here, and are in the same process.
 */
export function* documentsAround(window: Window): Generator<Document> {
  yield window.document;
  for (let at = window; at !== at.parent; ) {
    at = at.parent;
    try {
      yield at.document;
    } catch {
      return; // Of another origin.
    }
  }
}
