import type { Page } from 'puppeteer-core';
import { PAGE_LINK, type PageLink } from '../../src/extension/page-link.ts';
import type { BenchRun, Part } from './bench-run.ts';
import type { Figures } from './keys.ts';
import { pageOf, paragraphs } from './made-pages.ts';
import { repeatTo } from './prose.ts';
import { measured, ratio } from './statistics.ts';
import { type Trace, trace } from './tracing.ts';
import { byTurns } from './turns.ts';

/** Characters of the two pages. */
const SIZES = { long: 12_000_000, short: 12_000 } as const;
const ROUNDS = { rounds: 3, warmUp: 1 };
/** Stands first, so that both pages have marks in view. */
const FIRST = 'CRPS and allodynia are words that people with long-lasting pain meet.';

/** Leaves a mark in the trace after the first frame in which marks are there and have their style. */
const WATCH_MARKS = `
  const look = () => {
    const painted = CSS.highlights.get('plainly')?.size > 0 &&
      getComputedStyle(document.documentElement, '::highlight(plainly)').textDecorationLine !== 'none';
    if (!painted) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { performance.mark('painted'); document.title = 'painted'; };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);`;

/** What the bench uses of the background's world. */
interface Background {
  chrome: {
    tabs: { query(filter: object): Promise<{ id: number }[]> };
    scripting: {
      executeScript(options: {
        target: { tabId: number };
        func: (key: string) => unknown;
        args: string[];
      }): Promise<unknown>;
    };
  };
}

/** Reads the whole page, as opening the popup does. */
async function readWholePage(page: Page): Promise<void> {
  const target = await page.browser().waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate(async (key) => {
    const { chrome } = globalThis as unknown as Background;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const state = (key: string) => (globalThis as unknown as Record<symbol, PageLink>)[Symbol.for(key)]?.state();
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: state, args: [key] });
  }, PAGE_LINK);
}

async function measure({ kind, site, passages, start }: BenchRun): Promise<Figures> {
  if (kind === 'firefox') return { 'page.first_mark_ratio': undefined, 'page.longest_task_ms': undefined };
  for (const [name, size] of Object.entries(SIZES)) {
    const texts = repeatTo([FIRST, ...passages], size);
    site.add(`${name}.html`, pageOf(paragraphs(texts), WATCH_MARKS));
  }
  const browser = await start({ withExtension: true });
  const page = await browser.newPage();
  await page.bringToFront();
  const longest: number[] = [];
  const load = async (name: keyof typeof SIZES): Promise<number> => {
    await page.goto('about:blank');
    const seen: Trace = await trace(page, async () => {
      await page.goto(`${site.origin}/${name}.html`, { timeout: 120_000 });
      await page.waitForFunction(() => document.title === 'painted', { polling: 100, timeout: 120_000 });
      if (name === 'long') await readWholePage(page);
    });
    if (name === 'long') longest.push(Math.max(...seen.pieces));
    return seen.markedAt('painted') - seen.scriptStart;
  };
  const { long, short } = await byTurns({ long: () => load('long'), short: () => load('short') }, ROUNDS);
  await browser.close();
  return {
    'page.first_mark_ratio': ratio(long, short),
    'page.first_mark_long_ms': measured(long),
    'page.first_mark_short_ms': measured(short),
    'page.longest_task_ms': measured(longest.slice(ROUNDS.warmUp)),
  };
}

export const FIRST_MARKS: Part = { keys: ['page.first_mark', 'page.longest_task'], measure };
