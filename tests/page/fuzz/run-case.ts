import type { Density } from '../../../src/core/marks/choose-marks.ts';
import type { Reader } from '../../../src/page/reader.ts';
import { type Compared, compareMarks, isShown } from './compare.ts';
import { densityProblems } from './compare-density.ts';
import { dump } from './dump.ts';
import { attachRoot, EMPTY, grow, type Soil } from './grow.ts';
import { FORMS, TRAITS } from './ingredients.ts';
import { type Edited, makeEdit, nodesIn } from './make-edit.ts';
import type { Case, Tree } from './random-page.ts';

/** Size of the page, CSS px: small, so that random pages are larger than what is seen. */
const SIZE = 'width: 300px; height: 150px; border: 0';
/** Timers of a page run this many times as fast, so that pauses between looks are there but short. */
const HASTE = 30;
/** Times that wrong marks are waited for to become right, two frames each: counted, since a busy machine is slow. */
const PATIENCE = 40;
/** Elements that make a page large. */
const FILLING = 3100;

/** How a page was marked wrongly. */
interface Failure {
  /** Groups of edits made; 0 as the page has loaded. After the last, fewer marks are wanted twice. */
  step: number;
  problems: string[];
  /** The page as it stood. */
  html: string;
}

/** What came of a case: `marks` counts what had to be marked. */
export interface Outcome {
  marks: number;
  failure: Failure | undefined;
}

/** A document that is read. */
export interface Read {
  document: Document;
  reader: Reader;
  painted(): AbstractRange[];
}

/** Runs a case in a frame of its own, and holds the marks to the naive ones after each step. Runs in the page. */
export async function runCase({ trees, large, edits }: Case, script: string): Promise<Outcome> {
  const reads = new Map<Document, Read>();
  const plans = new WeakMap<Element, Tree[]>();
  const soil: Soil = {
    roots: new WeakMap(),
    onFrame(frame, trees) {
      plans.set(frame, trees);
      frame.addEventListener('load', () => start(frame));
    },
  };
  /** What the reader of every document wants now. */
  let density: Density = 'all';
  const rootOf = (element: Element): ShadowRoot | null => soil.roots.get(element) ?? null;

  const start = (frame: HTMLIFrameElement): void => {
    const window = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!window?.document.body || reads.has(window.document)) return;
    const { document, setTimeout } = window;
    for (const tree of plans.get(frame) ?? []) grow(tree, document.body, null, soil);
    window.setTimeout = ((run: () => void, ms = 0) => setTimeout(run, ms / HASTE)) as never;
    window.eval(script);
    const wanted = {
      get density() {
        return density;
      },
    };
    const { reader } = window.plainly.read(FORMS, {}, { rootOf, wanted, traits: TRAITS });
    reads.set(document, {
      document,
      reader,
      painted: () => [...(window.CSS.highlights.get('plainly') ?? [])] as never,
    });
  };

  /** The frames that are on the page, outer before inner; undefined while one has not loaded. */
  const current = (): Read[] | undefined => {
    const found: Read[] = [];
    const visit = (frame: HTMLIFrameElement): boolean => {
      const read = frame.contentDocument && reads.get(frame.contentDocument);
      if (!read) return false;
      found.push(read);
      return nodesIn(read.document.body, { rootOf }).every((node) => {
        return (node as Element).localName !== 'iframe' || visit(node as HTMLIFrameElement);
      });
    };
    return visit(outermost) ? found : undefined;
  };
  const page: Edited = {
    documents: () => (current() ?? []).map(({ document }) => document),
    rootOf,
    attachRoot: (host, mode) => attachRoot(host, mode, soil),
    grow: (tree, parent, before) => grow(tree, parent, before, soil),
  };

  /** Gives what is wrong once nothing is, or for good. */
  const settle = async (compare: (found: Read[]) => Promise<Compared>): Promise<Compared> => {
    for (let time = 1; ; time++) {
      await frames(2);
      const found = current();
      const compared = found ? await compare(found) : { marks: 0, problems: ['A frame never loads'] };
      if (compared.problems.length === 0 || time === PATIENCE) return compared;
    }
  };
  /** What was seen before counts for nothing once the reader wants fewer marks. */
  const settleDensity = (fewer: 'few' | 'some'): Promise<Compared> => {
    density = fewer;
    for (const { reader } of current() ?? []) reader.refresh();
    return settle(async (found) => ({
      marks: 0,
      problems: found.filter(isShown).flatMap((read) => densityProblems(read, rootOf, fewer)),
    }));
  };

  const outermost = document.createElement('iframe');
  outermost.setAttribute('style', SIZE);
  outermost.srcdoc = large
    ? EMPTY.replace('</body>', `<div id="filling" hidden>${'<i></i>'.repeat(FILLING)}</div>`)
    : EMPTY;
  soil.onFrame(outermost, trees);
  document.body.append(outermost);
  let marks = 0;
  const steps = [
    ...[[], ...edits].map((group) => () => {
      for (const edit of group) makeEdit(page, edit);
      return settle((found) => compareMarks(found, rootOf));
    }),
    () => settleDensity('some'),
    () => settleDensity('few'),
  ];
  for (const [step, take] of steps.entries()) {
    const settled = await take();
    marks += settled.marks;
    if (settled.problems.length === 0) continue;
    const html = page.documents().map((document) => dump(document.body, rootOf));
    outermost.remove();
    return { marks, failure: { step, problems: settled.problems, html: html.join('\n--- frame:\n') } };
  }
  outermost.remove();
  return { marks, failure: undefined };
}

/** Waits for some animation frames. */
async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
