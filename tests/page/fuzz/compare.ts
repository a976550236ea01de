import { type NaiveMark, naiveMarks, type RootOf } from './naive-marks.ts';
import type { Read } from './run-case.ts';

/** What is wrong with the marks; `marks` counts those that had to be there. */
export interface Compared {
  marks: number;
  problems: string[];
}

/** How the marks of all documents differ from the naive ones. */
export async function compareMarks(reads: Read[], rootOf: RootOf): Promise<Compared> {
  const problems: string[] = [];
  let marks = 0;
  for (const [place, read] of reads.entries()) {
    if (!isShown(read)) continue;
    const naive = naiveMarks(read.document, rootOf);
    marks += naive.filter(({ sight }) => sight === 'seen').length;
    const found = [...paintedProblems(read, naive), ...(await wholePageProblems(read, naive))];
    problems.push(...found.map((problem) => `Document ${place}: ${problem}`));
  }
  return { marks, problems };
}

/**
 * Frames that are not displayed, or in content that is hidden or skipped, are not drawn: what is painted in them does not
 * matter.
 */
export function isShown({ document: { defaultView } }: Pick<Read, 'document'>): boolean {
  for (let window = defaultView; window?.frameElement; window = window.parent as typeof window) {
    const frame = window.frameElement;
    const { width, height } = frame.getBoundingClientRect();
    const drawn =
      frame.checkVisibility({ contentVisibilityAuto: true }) && getComputedStyle(frame).contentVisibility !== 'hidden';
    if (width === 0 || height === 0 || !drawn) return false;
  }
  return true;
}

function paintedProblems({ reader, painted }: Read, naive: NaiveMark[]): string[] {
  const marks = reader.marks();
  const problems: string[] = [];
  const ranges = new Set(painted());
  if (ranges.size !== marks.length || marks.some(({ range }) => !ranges.has(range))) {
    problems.push(`painted ${ranges.size}, but marks ${marks.length}`);
  }
  const open = new Set(naive);
  for (const { entry, written, range } of marks) {
    const same = [...open].find(({ from, to }) => {
      return isAt(range.startContainer, range.startOffset, from) && isAt(range.endContainer, range.endOffset, to);
    });
    if (same) open.delete(same);
    if (!same || same.entry !== entry || same.written !== written) problems.push(`marks no term: "${written}"`);
    else if (same.sight === 'far') problems.push(`marks what is far: "${written}"`);
  }
  for (const { sight, written, holders } of open) {
    const mayRepeat = holders.some(({ localName }) => localName === 'blockquote');
    if (sight === 'seen' && !mayRepeat) problems.push(`does not mark: "${written}"`);
  }
  return problems;
}

function isAt(node: Node, offset: number, place: NaiveMark['from']): boolean {
  return node === place.node && offset === place.offset;
}

/** The list of terms of the whole page, in view or not. */
async function wholePageProblems({ reader }: Read, naive: NaiveMark[]): Promise<string[]> {
  const counts = new Map<number, number>();
  for (const { entry } of naive) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const expected = JSON.stringify([...counts]);
  const found = JSON.stringify((await reader.findAll()).map(({ entry, count }) => [entry, count]));
  return found === expected ? [] : [`finds on the whole page ${found}, not ${expected}`];
}
