import type { Page } from 'puppeteer-core';
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

async function openingTimes(page: Page, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await page.goto('about:blank');
    await page.goto(url);
    const painted = await page.waitForFunction(() => (globalThis as Noting).plainlyPainted, { timeout: PATIENCE });
    if (round >= 0) times.push((await painted.jsonValue()) as number);
  }
  return times;
}

/** Only in Chromium: in Firefox, nobody but the extension itself can open its pages. */
async function measure({ kind, start }: BenchRun): Promise<Figures> {
  if (kind !== 'chromium') return {};
  const browser = await start({ withExtension: true });
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.bringToFront();
  await notePainting(page);
  const figures: Figures = {};
  for (const [key, place] of Object.entries(PLACES)) {
    const url = `chrome-extension://${new URL(background.url()).host}/explainer.html#${place}`;
    figures[key] = measured(await openingTimes(page, url));
  }
  await browser.close();
  return figures;
}

export const EXPLAINER: Part = { keys: ['explainer.'], measure };
