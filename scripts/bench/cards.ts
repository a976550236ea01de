import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { type PaintedMark, paintedMarks, waitForMarks } from '../browser/marks-on-page.ts';
import type { BenchRun, Part } from './bench-run.ts';
import type { Figures } from './keys.ts';
import { pageOf } from './made-pages.ts';
import { measured } from './statistics.ts';

/** Page loads; the first ones are thrown away. */
const ROUNDS = 9;
const WARM_UP = 2;
/** Longest wait for a card, ms. */
const PATIENCE = 10_000;

/** Two words far enough apart that the card of one leaves the other free, and room for cards around them. */
const BODY = `<p style="margin-top: 250px">A line with the word allodynia in it.</p>
<p style="margin-top: 250px">A line with the word hyperalgesia in it.</p>`;

/**
 * Moves the pointer to a word, and gives the ms from when it has rested there to the first frame that shows a card: the
 * first after which the point right above or below the word belongs to the card.
 */
async function openCard(page: Page, { x, y }: PaintedMark): Promise<number> {
  const opened = page.evaluate(
    (x, y, rest, patience) =>
      new Promise<number>((resolve, reject) => {
        let rested = Number.NaN;
        const moved = (event: PointerEvent) => {
          if (Math.abs(event.clientX - x) < 1 && Math.abs(event.clientY - y) < 1) rested = event.timeStamp + rest;
        };
        addEventListener('pointermove', moved, { capture: true });
        const end = performance.now() + patience;
        const isCard = (dy: number) => document.elementFromPoint(x, y + dy)?.localName === 'plainly-card';
        const frame = () => {
          if (performance.now() > end) return reject(new Error('No card came'));
          if (!isCard(45) && !isCard(-45)) return requestAnimationFrame(frame);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - rested);
          port2.postMessage(0);
          removeEventListener('pointermove', moved, { capture: true });
        };
        requestAnimationFrame(frame);
      }),
    x,
    y,
    DEFAULT_SETTINGS.cardDelay,
    PATIENCE,
  );
  await page.mouse.move(x - 40, y + 20);
  await page.mouse.move(x, y, { steps: 3 });
  return opened;
}

async function closeCard(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('plainly-card'), { polling: 50, timeout: PATIENCE });
}

async function measure({ site, start }: BenchRun): Promise<Figures> {
  site.addIsolated('cards.html', pageOf(BODY));
  const page = await (await start({ withExtension: true })).newPage();
  await page.bringToFront();
  const first: number[] = [];
  const next: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    await page.mouse.move(5, 5);
    await page.goto(`${site.origin}/cards.html`);
    if (!(await waitForMarks(page))) throw new Error('The page for cards has no marks');
    const [one, other] = await paintedMarks(page);
    if (!one || !other) throw new Error('The page for cards has too few marks');
    const firstTime = await openCard(page, one);
    await closeCard(page);
    const nextTime = await openCard(page, other);
    await closeCard(page);
    if (round < 0) continue;
    first.push(firstTime);
    next.push(nextTime);
  }
  await page.browser().close();
  return { 'card.open_ms': measured(first), 'card.next_ms': measured(next) };
}

export const CARDS: Part = { keys: ['card.'], measure };
