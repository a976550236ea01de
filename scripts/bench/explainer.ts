import type { Browser, Page } from 'puppeteer-core';
import { extensionIn } from '../browser/extension-in-browser.ts';
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

async function inChromium(browser: Browser): Promise<Figures> {
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.bringToFront();
  await notePainting(page);
  const figures: Figures = {};
  for (const [key, place] of Object.entries(PLACES)) {
    const url = `chrome-extension://${new URL(background.url()).host}/explainer.html#${place}`;
    figures[key] = measured(await openingTimes(page, url));
  }
  return figures;
}

/**
 * Run in a page of the extension: opens the explainer in a frame as large as the window. Gives the time from asking for it
 * until what was asked for has been painted, ms.
 */
async function openInFrame(place: string, patience: number): Promise<number> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { position: 'fixed', inset: '0', width: '100%', height: '100%', border: '0' });
  frame.src = `explainer.html#${place}`;
  const asked = performance.now();
  document.body.append(frame);
  while (!frame.contentDocument?.querySelector('article h1, .entry.visited')) {
    if (performance.now() - asked > patience) throw new Error(`The explainer did not open at ${place}`);
    await new Promise((look) => setTimeout(look));
  }
  await new Promise((frameBegins) => frame.contentWindow?.requestAnimationFrame(frameBegins));
  await new Promise((painted) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = painted;
    port2.postMessage(0);
  });
  const time = performance.now() - asked;
  frame.remove();
  return time;
}

/** In Firefox, nobody but the extension itself can open its pages again and again. */
async function inFirefox(browser: Browser): Promise<Figures> {
  const page = await (await extensionIn(browser, 'firefox')).openOwn('options.html');
  const figures: Figures = {};
  for (const [key, place] of Object.entries(PLACES)) {
    const times: number[] = [];
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      const time = await page.evaluate(openInFrame, place, PATIENCE);
      if (round >= 0) times.push(time);
    }
    figures[key] = measured(times);
  }
  return figures;
}

async function measure({ kind, start }: BenchRun): Promise<Figures> {
  const browser = await start({ withExtension: true });
  const figures = await (kind === 'chromium' ? inChromium(browser) : inFirefox(browser));
  await browser.close();
  return figures;
}

export const EXPLAINER: Part = { keys: ['explainer.'], measure };
