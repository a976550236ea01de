import { expect, test } from 'vitest';
import { readTrace } from '../../scripts/bench/tracing.ts';

const event = (name: string, ts: number, dur: number, args: object = {}, tid = 1) => ({
  name,
  ph: 'X',
  pid: 1,
  tid,
  ts,
  dur,
  args,
});
const OURS = { worldName: 'Plainly: pain terms' };
const start = event('EvaluateScript', 1000, 500, { data: { url: 'chrome-extension://x/glance.js' } });

test('our pieces are what runs in our world and in microtasks on the same thread, processor time, nested ones once', () => {
  const trace = readTrace({
    traceEvents: [
      event('v8.callFunction', 9000, 2000, OURS),
      start,
      event('v8.run', 1100, 300, OURS),
      event('v8.run', 5000, 900, { worldName: '' }),
      event('v8.callFunction', 9500, 100, OURS),
      event('BlinkScheduler_PerformMicrotaskCheckpoint', 20_000, 4000),
      event('v8.callFunction', 20_500, 3000, OURS),
      { ...event('v8.run', 25_000, 3000, OURS), tdur: 500 },
      event('v8.callFunction', 30_000, 9000, OURS, 2),
      event('painted', 40_000, 0),
    ],
  });
  expect(trace.pieces).toEqual([0.3, 2, 4, 0.5]);
  expect(trace.markedAt('painted') - trace.scriptStart).toBe(39);
  expect(() => trace.markedAt('missing')).toThrow(/missing/);
});

test('a trace without our script is refused', () => {
  expect(() => readTrace({ traceEvents: [event('v8.run', 1, 1)] })).toThrow(/content script/);
});
