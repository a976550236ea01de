/**
 * What looking at a page may cost. Changes of the page may have 2 % of one core, however fast they come; scrolling, which
 * readers wait for, a fifth. A look that has not ended within its time goes on after a pause, or is cut short if the page has
 * changed by then. After several that were cut short in a row looking is given up, for a pause that doubles each time, and
 * taken up again at once when a look ends in time.
 */
export interface Budget {
  /** Notes the own time of a look, ms, without the layout that the page would have needed anyway, and how it ended. */
  spent(time: number, end: LookEnd): void;
  /** How long the next look is to wait, ms; 0 or less when it may come at once. */
  wait(cause: LookCause): number;
  /** How long looks are still given up, ms; 0 or less when they are not. Looks meanwhile may only check what is known. */
  rest(): number;
  /** Lets the next look come at once, also while looking is given up: the reader has changed something, and waits for it. */
  wake(): void;
  /**
   * The reader has clicked or typed, or gone elsewhere in the page: what changes then is worth a look as soon as on a page that
   * changes now and then, for a few looks.
   */
  acted(): void;
  /** Whether looking was given up, and no look has ended in time since. */
  isExhausted(): boolean;
  /** Whether the page goes on changing faster than it is looked at, for a moment at least. */
  isUnsteady(): boolean;
  /** Whether the page always changes, as far as the last looks tell. */
  isRestless(): boolean;
}

/** What has changed, what comes into view, or what a look that was cut short did not come to. */
export type LookCause = 'change' | 'scroll' | 'left';
/**
 * All was read; it was only broken off, and goes on at once; the rest is to be read after a pause; or what was left will not be
 * read, unless from the beginning.
 */
type LookEnd = 'whole' | 'in pieces' | 'goes on' | 'cut short';

/** Most own time of a look, ms: three frames, the longest that a page in use seems not to hang. */
export const LOOK_LIMIT = 50;
/**
 * Own time, ms, from which a look counts as one that was cut short though it has read all. Below it, one that takes a little
 * more to choose marks, on a slow machine say, is none to give up for.
 */
const TOO_LONG = 2 * LOOK_LIMIT;
/** Looks cut short in a row after which looking is given up: fewer may be a machine that was busy with other things. */
const MOST_CUT_SHORT = 3;
/** Looks whose mean is taken for the time of the next. */
const REMEMBERED = 4;
/**
 * Pauses, as many times as long as a look. On a page that always changes, marks themselves cost most: for each change the
 * browser paints all texts with marks anew (see look.ts), so that looks may have an eighth of the 2 %. A page that changes now
 * and then, as when something is opened in it, need not wait so long.
 */
const SHARES = { change: 30, scroll: 4 };
const RESTLESS_SHARE = 400;
/** Looks in a row for which a change was waiting, after which a page is one that always changes. */
const RESTLESS = 6;
/** The same for one that is in the midst of a change: a single change is often followed by another. */
const UNSTEADY = 2;
/** Least pause before changes are looked at, ms: three times a second are soon enough for late text. */
const LEAST_PAUSE = 300;
const LONGEST_PAUSE = 8000;
/**
 * Own time, ms, that may be spent on changes ahead of their share; it comes back as time passes. Much of a page comes soon after
 * its first text, while looks take longest: without it, such text would wait for two seconds on a slow machine.
 */
const AHEAD = 150;
/** The first pause after giving up, and the longest, ms. */
const FIRST_REST = 1000;
const LONGEST_REST = 60_000;

export function createBudget(now: () => number = () => performance.now()): Budget {
  let times: number[] = [];
  let lastEnd = Number.NEGATIVE_INFINITY;
  let cutShort = 0;
  let restTime = 0;
  let restEnd = Number.NEGATIVE_INFINITY;
  /** Whether a change waits for its look, and for how many looks in a row one did. */
  let waiting = false;
  let waited = 0;
  /** How much was left of AHEAD after the last look, and whether the next takes from it, as all do but those for scrolling. */
  let ahead = AHEAD;
  let takesAhead = false;

  const isRestless = (): boolean => waited >= RESTLESS;
  const pause = (cause: LookCause): number => {
    const resting = now() < restEnd;
    const mean = resting ? 0 : times.reduce((sum, time) => sum + time, 0) / Math.max(1, times.length);
    if (cause === 'scroll') return Math.min(LONGEST_PAUSE, mean * SHARES.scroll);
    const time = isRestless() ? mean * RESTLESS_SHARE : (mean - ahead) * SHARES.change;
    return Math.max(LEAST_PAUSE, Math.min(LONGEST_PAUSE, time));
  };
  return {
    spent(time, end) {
      const passed = now() - lastEnd;
      lastEnd = now();
      ahead = Math.min(AHEAD, ahead + passed / SHARES.change);
      if (takesAhead) ahead = Math.max(0, ahead - time);
      if (lastEnd >= restEnd) times = [...times, time].slice(-REMEMBERED);
      if (end === 'in pieces') return;
      takesAhead = false;
      waited = waiting ? waited + 1 : 0;
      waiting = false;
      if (lastEnd < restEnd) return;
      if (end === 'goes on' && time < TOO_LONG) return;
      cutShort = end === 'whole' && time < TOO_LONG ? 0 : cutShort + 1;
      if (cutShort < MOST_CUT_SHORT) restTime = 0;
      else {
        restTime = restTime === 0 ? FIRST_REST : Math.min(LONGEST_REST, 2 * restTime);
        restEnd = lastEnd + restTime;
      }
    },
    wait(cause) {
      if (cause !== 'scroll') takesAhead = true;
      const time = lastEnd + pause(cause) - now();
      // What is left of a look has not changed: marks there need not be held back, nor the page be taken for a restless one.
      if (cause === 'change' && time > 0) waiting = true;
      return time;
    },
    rest: () => restEnd - now(),
    wake() {
      lastEnd = Number.NEGATIVE_INFINITY;
      restEnd = Number.NEGATIVE_INFINITY;
    },
    acted() {
      waited = Math.min(waited, UNSTEADY);
    },
    isExhausted: () => restTime > 0,
    isUnsteady: () => waited >= UNSTEADY,
    isRestless,
  };
}
