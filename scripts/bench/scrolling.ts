import type { Page } from 'puppeteer-core';
import type { BenchRun, Part } from './bench-run.ts';
import { startBoth } from './both-browsers.ts';
import type { Figures } from './keys.ts';
import { pageOf } from './made-pages.ts';
import { measured, median, ratio } from './statistics.ts';
import { threadTime } from './thread-time.ts';

const PARAGRAPHS = 100_000;
/** Frames of one turn. */
const FRAMES = 60;
const ROUNDS = { rounds: 9, warmUp: 2 };

/** Scrolls on a little every frame, back from the end to the top; how long each frame took, ms. */
function scroll(page: Page): Promise<number[]> {
  return page.evaluate(
    (frames) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let before: number | undefined;
        const frame = (now: number) => {
          if (before !== undefined) times.push(now - before);
          before = now;
          if (times.length === frames) resolve(times);
          else {
            scrollBy({ top: 250, behavior: 'instant' });
            requestAnimationFrame(frame);
          }
        };
        requestAnimationFrame(frame);
      }),
    FRAMES,
  );
}

async function measure(run: BenchRun): Promise<Figures> {
  const text = Array.from({ length: PARAGRAPHS }, (_, place) => `<p>Line ${place}: allodynia is a word in it.</p>`);
  run.site.add('scroll.html', pageOf(text.join('\n')));
  const both = await startBoth(run);
  await both.open(`${run.site.origin}/scroll.html`);
  const work: Record<'with' | 'without', number[]> = { with: [], without: [] };
  const frames = await both.byTurns(async (page, side) => {
    let times: number[] = [];
    const scrolling = async () => {
      times = await scroll(page);
    };
    if (run.kind === 'firefox') await scrolling();
    else work[side].push((await threadTime(page, scrolling)) / FRAMES);
    return median(times);
  }, ROUNDS);
  await both.close();
  return {
    'page.scroll_frame_ratio': ratio(frames.with, frames.without),
    'page.scroll_frame_ms': measured(frames.without),
    ...(run.kind === 'chromium' && {
      'page.scroll_work_ratio': ratio(work.with.slice(ROUNDS.warmUp), work.without.slice(ROUNDS.warmUp)),
      'page.scroll_work_ms': measured(work.without.slice(ROUNDS.warmUp)),
    }),
  };
}

export const SCROLLING: Part = { keys: ['page.scroll_'], measure };
