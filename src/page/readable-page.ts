import type { Wanted } from '../core/marks/choose-marks.ts';
import type { Lexicon } from '../core/marks/lexicon.ts';
import type { Reading } from './reading/passages.ts';
import type { Budget } from './watching/budget.ts';

/** A document that Plainly may read. */
export interface ReadablePage extends Pick<Reading, 'document' | 'shadowRootOf' | 'undeclaredIsEnglish'> {
  window: Window & typeof globalThis;
  lexicon: Lexicon;
  /** What the reader wants marked now; asked at every look. */
  wanted(): Wanted;
  /** What looks may cost. */
  budget: Budget;
  /** Whether the words of an entry are left unmarked, since the reader knows them. */
  isQuiet(entry: number): boolean;
  /** What the reader chose for this site: entry by the form's place in the index, null for none of its meanings. */
  remembered(): ReadonlyMap<number, number | null>;
}
