/** What tells one term of a page from another: the number of its entry, or the page's own long form of the word. */
export type TermKey = number | string;

/** A term found on the page in view. */
export interface PageTerm {
  key: TermKey;
  /** The words where it first stands. */
  written: string;
  /** How often it stands on the page, all frames together. */
  count: number;
  /** The frame where it stands first; 0 is the page itself. */
  frameId: number;
}

/** What the extension can know of the page in view. */
export type ActivePage =
  /** Pages of the browser, its store, its PDF viewer: extensions are kept out. */
  | { kind: 'closed' }
  /** A document that Plainly does not read, or one opened before Plainly was installed. */
  | { kind: 'unread'; tabId: number }
  | {
      kind: 'read';
      tabId: number;
      hostname: string;
      /** Whether marks are on for this site. */
      on: boolean;
      /** Whether marks are given up for now in any frame, because looking at it took too long. */
      exhausted: boolean;
      terms: PageTerm[];
    };
