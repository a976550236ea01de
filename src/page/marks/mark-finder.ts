import type { PageContext } from '../../core/marks/find-marks.ts';
import type { Lexicon } from '../../core/marks/lexicon.ts';
import { titleOf } from '../dom/true-dom.ts';
import type { Passage } from '../reading/passage-builder.ts';
import type { Reading } from '../reading/passages.ts';
import { type DefinitionReader, startDefinitionReader } from '../reading/read-definitions.ts';
import { type FoundMark, marksOf } from './marks.ts';

interface Finding {
  window: Window & typeof globalThis;
  reading: Omit<Reading, 'view'>;
  lexicon: Lexicon;
  /** What the reader chose for this site: entry by the form's place in the index, null for none of its meanings. */
  remembered(): ReadonlyMap<number, number | null>;
  /** Called when the page has become another one. */
  onFollow(): void;
  /** Called when words may mean something else than before. */
  onNew(): void;
  signal: AbortSignal;
}

/** Finds the marks of passages, by all that is known of their page so far. */
export interface MarkFinder extends DefinitionReader {
  marksIn(passage: Passage): FoundMark[];
}

/** Starts to gather what a page says of its own words and of its topic, and finds marks with that. */
export function startMarkFinder(finding: Finding): MarkFinder {
  const { window, reading, lexicon, onFollow, onNew, signal } = finding;
  const definitions = lexicon.createDefinitions();
  const context: PageContext = {
    definitions,
    get title() {
      return titleOf(reading.document);
    },
    get remembered() {
      return finding.remembered();
    },
  };
  const defining = startDefinitionReader({
    window,
    reading,
    definitions,
    learn(text) {
      context.page = lexicon.choose.learn(text, context.page);
    },
    onFollow() {
      context.page = undefined;
      onFollow();
    },
    onNew,
    signal,
  });
  return { ...defining, marksIn: (passage) => marksOf(passage, lexicon, context) };
}
