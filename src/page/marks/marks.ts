import type { DefinedSighting, PageDefinitions } from '../../core/definitions/page-definitions.ts';
import { findMarks, type PageContext } from '../../core/marks/find-marks.ts';
import type { Lexicon } from '../../core/marks/lexicon.ts';
import type { Chosen } from '../../core/senses/choose-sense.ts';
import type { WordMeaning, WordSenses } from '../card-contract.ts';
import type { Passage, Piece } from '../reading/passage-builder.ts';

/** A sighting with a known meaning, and where it stands on the page. */
export type Mark = WordMeaning & { range: StaticRange };

/** A mark, and its place in the passage it was found in; UTF-16 offsets. */
export interface FoundMark {
  mark: Mark;
  passage: Passage;
  start: number;
  end: number;
  /** Number of the section it begins in, told apart only within one walk. */
  section: number;
}

/** The marks of a passage, in reading order. */
export function marksOf(passage: Passage, lexicon: Lexicon, context: PageContext): FoundMark[] {
  const { text, begins = 0, ends = text.length } = passage;
  return findMarks(text, lexicon, context)
    .filter(({ start }) => start >= begins && start < ends)
    .flatMap((found) => {
      const { start, end } = found;
      const meaning = meaningOf(text.slice(start, end), found, context.definitions, lexicon);
      const range = meaning && rangeOf(passage, start, end);
      const { section } = pieceAt(passage.pieces, start);
      return range ? [{ mark: { ...meaning, range }, passage, start, end, section }] : [];
    });
}

function meaningOf(
  written: string,
  found: Chosen | DefinedSighting,
  definitions: PageDefinitions,
  lexicon: Lexicon,
): WordMeaning | undefined {
  const pageSays = definitions.says(written);
  if (found.entry === undefined) return pageSays === undefined ? undefined : { written, pageSays };
  if (!('why' in found)) return { written, entry: found.entry, pageSays };
  const because = found.why.words.length > 0 ? found.why.words : undefined;
  return { written, entry: found.entry, pageSays, because, senses: sensesOf(found, lexicon) };
}

function sensesOf({ form, why, choices = [] }: Chosen, lexicon: Lexicon): WordSenses | undefined {
  const senses = why.by === 'definition' ? undefined : lexicon.sensesOf(form);
  if (!senses) return undefined;
  const entries = [...new Set([...choices, ...senses.entries])];
  return { ...senses, entries, by: why.by === 'reader' ? 'reader' : choices.length > 0 ? 'asking' : 'words' };
}

/** Where a part of a passage stands; undefined when it goes over the edge of a shadow root. */
function rangeOf(passage: Passage, start: number, end: number): StaticRange | undefined {
  const first = pieceAt(passage.pieces, start);
  const last = pieceAt(passage.pieces, end - 1);
  if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
}

/** The piece that holds the character at a place of the passage. */
function pieceAt(pieces: Piece[], place: number): Piece {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle] as Piece).start <= place) low = middle;
    else high = middle - 1;
  }
  return pieces[low] as Piece;
}

/** Whether two marks say the same of the same place. */
export function isSameMark(a: Mark, b: Mark): boolean {
  return a.entry === b.entry && a.pageSays === b.pageSays && a.senses?.by === b.senses?.by && isSamePlace(a, b);
}

export function isSamePlace(a: Mark, b: Mark): boolean {
  return (
    a.range.startContainer === b.range.startContainer &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}

/** A live range over a mark, for measuring, or undefined when the page has changed under it. Drop it at once. */
export function liveRange({ range }: Mark): Range | undefined {
  const { startContainer, endContainer } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
  const live = new Range();
  try {
    live.setStart(startContainer, range.startOffset);
    live.setEnd(endContainer, range.endOffset);
  } catch {
    return undefined; // The text has become shorter than the offsets.
  }
  return live;
}

/** Boxes of a mark, one a line, CSS px in the viewport; empty when its words are gone. */
export function boxesOf(mark: Mark): DOMRect[] {
  const live = liveRange(mark);
  if (!live || live.collapsed) return [];
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Whether the words of a mark are still where they were: frameworks write new words into the old text node. */
export function isWritten(mark: Mark): boolean {
  return liveRange(mark)?.toString() === mark.written;
}
