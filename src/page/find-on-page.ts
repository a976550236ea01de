import type { TermKey } from '../core/active-page.ts';
import { createTermList, type FoundTerm, termKeyOf } from './found-terms.ts';
import type { FoundMark, Mark } from './marks.ts';
import type { Passage } from './passage-builder.ts';
import { type Reading, walkPassages } from './passages.ts';

/** Most time one slice of reading the whole page takes before the page has its turn, ms. */
const SLICE = 8;

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

/** The terms of the whole page in reading order. */
export async function findTerms(searched: Searched): Promise<FoundTerm[]> {
  const list = createTermList();
  await readAll(searched, (mark) => {
    list.add(mark);
    return false;
  });
  return list.terms();
}

/** The first place of a term on the whole page. */
export async function findFirst(searched: Searched, term: TermKey): Promise<Mark | undefined> {
  let first: Mark | undefined;
  await readAll(searched, (mark) => {
    if (termKeyOf(mark) === term) first = mark;
    return first !== undefined;
  });
  return first;
}
