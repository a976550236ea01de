import type { Chosen, Context } from '../core/choose-sense.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { spot } from '../core/spot.ts';
import type { Passage, Piece } from './passage-builder.ts';

/** A sighting with a known meaning, and where it stands on the page. */
export interface Mark {
  entry: number;
  /** The words as the page has them. */
  written: string;
  range: StaticRange;
}

/** The marks of a passage, in reading order. */
export function marksOf(passage: Passage, { index, choose }: Lexicon, context: Context): Mark[] {
  const { begins = 0, ends = passage.text.length } = passage;
  const sightings = spot(passage.text, index);
  if (sightings.length === 0) return [];
  return choose(passage.text, sightings, context)
    .filter((chosen) => chosen.start >= begins && chosen.start < ends && !isInAddress(passage.text, chosen))
    .flatMap((chosen) => markOf(passage, chosen));
}

/** Whether the words are part of a web or mail address, a file name or a handle written out in the text. */
function isInAddress(text: string, { start, end }: Chosen): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return (
    /(?:\/\/|^www\.|@|\.[a-z]{2,6}\/)/i.test(before) ||
    /^[\w.+-]*@/.test(after) ||
    /^[\w-]*(?:\.[a-z][a-z0-9-]*)*\.[a-z]{2,6}(?:[/:?#]|$|[^\w\s](?:\s|$))/.test(after)
  );
}

function markOf(passage: Passage, { start, end, entry }: Chosen): Mark[] {
  const first = pieceAt(passage.pieces, start);
  const last = pieceAt(passage.pieces, end - 1);
  if (first.node !== last.node && first.node.getRootNode() !== last.node.getRootNode()) return [];
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.start,
    endContainer: last.node,
    endOffset: last.from + end - last.start,
  });
  return [{ entry, written: passage.text.slice(start, end), range }];
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
  return (
    a.entry === b.entry &&
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
