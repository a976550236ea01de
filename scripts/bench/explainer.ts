import type { Page } from 'puppeteer-core';
import { ownOf } from '../../tests/e2e/session.ts';
import type { BenchRun, Part } from './bench-run.ts';
import type { Figures } from './keys.ts';
import { measured } from './statistics.ts';

/** Openings; the first ones are thrown away. */
const ROUNDS = 15;
const WARM_UP = 3;
/** Longest wait for an article, ms. */
const PATIENCE = 10_000;

/** The longest article, with three pictures; and one entry of many. */
const PLACES = { 'explainer.open_ms': 'ketamine-infusion/start', 'explainer.entry_ms': 'allodynia' };

/** Where the explainer notes when what was asked for had been painted, ms from the start of the navigation. */
interface Noting {
  plainlyPainted?: number;
}

/** Lets each page note when its first title of an article or a visited entry has been painted. */
async function notePainting(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('article h1, .entry.visited')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          (globalThis as Noting).plainlyPainted = performance.now();
        };
        port2.postMessage(0);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Opens a place again and again in the tab that shows it: in Firefox, only the extension itself can go to its pages. */
async function openingTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await page.evaluate(() => location.reload());
    const time = await paintedAt(page);
    if (round >= 0) times.push(time);
  }
  return times;
}

/** Asks until the new page answers: the one before goes away while it is asked. */
async function paintedAt(page: Page): Promise<number> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((done) => setTimeout(done, 100))) {
    const time = await page.evaluate(() => (globalThis as Noting).plainlyPainted).catch(() => undefined);
    if (time !== undefined) return time;
  }
  throw new Error('The explainer stayed empty');
}

async function measure({ kind, start }: BenchRun): Promise<Figures> {
  const browser = await start({ withExtension: true });
  const { openOwn } = await ownOf(browser, kind);
  const figures: Figures = {};
  for (const [key, place] of Object.entries(PLACES)) {
    const page = await openOwn(`explainer.html#${place}`);
    await notePainting(page);
    figures[key] = measured(await openingTimes(page));
    await page.close();
  }
  await browser.close();
  return figures;
}

export const EXPLAINER: Part = { keys: ['explainer.'], measure };
