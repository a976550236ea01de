import type { FoundMark, Mark } from './marks.ts';
import type { Passage } from './passage-builder.ts';
import { type Reading, walkPassages } from './passages.ts';

/** Most time one slice of reading the whole page takes before the page has its turn, ms. */
const SLICE = 8;

/** An entry found on the whole page. */
export interface FoundTerm {
  entry: number;
  /** The words where it first stands. */
  written: string;
  count: number;
}

interface Searched {
  window: Window;
  reading: Omit<Reading, 'view'>;
  marksIn(passage: Passage): FoundMark[];
  signal: AbortSignal;
}

/** Every mark of the page, painted or not, slice by slice, until `visit` says it has enough. */
async function readAll({ window, reading, marksIn, signal }: Searched, visit: (mark: Mark) => boolean): Promise<void> {
  let sliceEnd = performance.now() + SLICE;
  for (const passage of walkPassages({ ...reading, view: undefined })) {
    if (passage) for (const { mark } of marksIn(passage)) if (visit(mark)) return;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => window.setTimeout(resolve));
    if (signal.aborted) return;
    sliceEnd = performance.now() + SLICE;
  }
}

/** The entries of the whole page in reading order. */
export async function findTerms(searched: Searched): Promise<FoundTerm[]> {
  const found = new Map<number, FoundTerm>();
  await readAll(searched, ({ entry, written }) => {
    const term = entry !== undefined && found.get(entry);
    if (term) term.count++;
    else if (entry !== undefined) found.set(entry, { entry, written: written.replace(/\s+/gu, ' '), count: 1 });
    return false;
  });
  return [...found.values()];
}

/** The first place of an entry on the whole page. */
export async function findFirst(searched: Searched, entry: number): Promise<Mark | undefined> {
  let first: Mark | undefined;
  await readAll(searched, (mark) => {
    if (mark.entry === entry) first = mark;
    return first !== undefined;
  });
  return first;
}
