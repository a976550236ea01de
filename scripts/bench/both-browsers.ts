import type { Page } from 'puppeteer-core';
import type { BenchRun } from './bench-run.ts';
import { byTurns, type Rounds } from './turns.ts';

type Side = 'with' | 'without';

/** A tab in a browser with the extension and one in a browser without it, for one comparison. */
export interface BothBrowsers {
  /** Does the same in both, by turns. */
  byTurns(work: (page: Page, side: Side) => Promise<number>, rounds: Rounds): Promise<Record<Side, number[]>>;
  /** Opens an address in both. */
  open(url: string): Promise<void>;
  close(): Promise<void>;
}

/** The extension reaches pages that are open already when it is installed: this is over before the first measurement. */
const INSTALLED = 500;

export async function startBoth({ start }: BenchRun): Promise<BothBrowsers> {
  const withExtension = await (await start({ withExtension: true })).newPage();
  const without = await (await start({ withExtension: false })).newPage();
  const pages = [withExtension, without];
  for (const page of pages) await page.bringToFront();
  await pause(INSTALLED);
  return {
    byTurns: (work, rounds) =>
      byTurns({ with: () => work(withExtension, 'with'), without: () => work(without, 'without') }, rounds),
    async open(url) {
      for (const page of pages) await page.goto(url, { timeout: 120_000 });
    },
    async close() {
      for (const page of pages) await page.browser().close();
    },
  };
}

/** ms. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
