import type { Page } from 'puppeteer-core';

/** One timed event of Chromium's trace, as far as the bench reads it. Times are in µs. */
interface TraceEvent {
  name: string;
  /** "X": has a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time within `dur`. */
  tdur?: number;
  args: { data?: { url?: string }; worldName?: string };
}

/** What the main thread of a page did while it was traced. Times are in ms; their zero is the same for all. */
export interface Trace {
  /** When the content script began to run. */
  scriptStart: number;
  /** When the page called `performance.mark` with that name. */
  markedAt(name: string): number;
  /**
   * Pieces of our work that the thread did without doing anything else in between: processor time, so that other programs
   * on the machine do not lengthen them.
   */
  pieces: number[];
}

const CATEGORIES = ['-*', 'devtools.timeline', 'blink.user_timing', 'v8', 'toplevel', 'blink', 'scheduler'];
/** The world that the browser gives our script is named after the extension. */
const OUR_WORLD = /^Plainly/;
const CONTENT_SCRIPT = '/glance.js';
/** Promises go on in these; on pages that use none themselves, they are ours. */
const MICROTASKS = new Set(['BlinkScheduler_PerformMicrotaskCheckpoint', 'RunMicrotasks']);

/** Traces a page while something goes on. The page itself must not use promises, since all are taken to be ours. */
export async function trace(page: Page, work: () => Promise<void>): Promise<Trace> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const written = await page.tracing.stop();
  return readTrace(JSON.parse(new TextDecoder().decode(written)) as { traceEvents: TraceEvent[] });
}

/** Reads a trace in the format of `chrome://tracing`. Throws an Error when our script does not run in it. */
export function readTrace({ traceEvents }: { traceEvents: TraceEvent[] }): Trace {
  const start = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(CONTENT_SCRIPT) === true,
  );
  if (!start) throw new Error('The content script is not in the trace');
  const onThread = traceEvents.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const ours = onThread
    .filter(({ ph, name, args }) => ph === 'X' && (OUR_WORLD.test(args.worldName ?? '') || MICROTASKS.has(name)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  return {
    scriptStart: start.ts / 1000,
    markedAt(mark) {
      const event = onThread.find(({ name }) => name === mark);
      if (!event) throw new Error(`"${mark}" is not in the trace`);
      return event.ts / 1000;
    },
    pieces: outermost(ours).map(({ dur = 0, tdur = dur }) => tdur / 1000),
  };
}

/** Events that lie in no other; they come sorted by their beginning. */
function outermost(events: TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
