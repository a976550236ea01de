import type { TermKey } from '../../core/active-page.ts';
import type { Passage } from '../reading/passage-builder.ts';
import { type Reading, walkPassages } from '../reading/passages.ts';
import { type FoundTerm, termKeyOf } from './found-terms.ts';
import type { FoundMark, Mark } from './marks.ts';

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

/** The terms of the whole page, in the order in which each first comes. */
export async function findTerms(searched: Searched): Promise<FoundTerm[]> {
  const found = new Map<TermKey, FoundTerm>();
  await readAll(searched, (mark) => {
    const term = found.get(termKeyOf(mark));
    if (term) term.count++;
    else found.set(termKeyOf(mark), firstFound(mark));
    return false;
  });
  return [...found.values()];
}

function firstFound({ entry, written, pageSays }: Mark): FoundTerm {
  const words = { written: written.replace(/\s+/gu, ' '), count: 1 };
  return entry === undefined ? { ...words, pageSays } : { ...words, entry };
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
