import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';

declare global {
  /** What the pointer watch told of, inside the page only. */
  var told: string[];
  var stopWatching: () => void;
}

const LONG = `<p style="margin: 0; font: 30px monospace">some words to select</p><a href="#there">link</a>
  <div style="height: 5000px">x</div>`;
const DELAY = 120;

describe.each(KINDS)('watching the pointer in %s', (kind) => {
  const bare = useBarePage(kind);

  const watch = async (delay: number | null = DELAY): Promise<Page> => {
    const page = await bare.load(LONG);
    await page.mouse.move(700, 500);
    await page.evaluate((delay) => {
      globalThis.told = [];
      const stop = new AbortController();
      const scrolled = plainly.watchPointer({
        window,
        restDelay: () => delay ?? undefined,
        onRest: (x, y) => told.push(`rest ${x} ${y}`),
        onClick: (x, y) => told.push(`click ${x} ${y}`),
        signal: stop.signal,
      });
      addEventListener('scroll', scrolled);
      globalThis.stopWatching = () => stop.abort();
    }, delay);
    return page;
  };
  /** Lets the pointer rest for longer than the delay, and tells what was said by then. */
  const afterRest = (page: Page) =>
    page.evaluate(async (wait) => {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return told;
    }, 3 * DELAY);

  it('tells where it rests, once', async () => {
    const page = await watch();
    await page.mouse.move(200, 200, { steps: 4 });
    expect(await afterRest(page)).toEqual(['rest 200 200']);
    expect(await afterRest(page)).toEqual(['rest 200 200']);
  });

  it('takes trembling for rest', async () => {
    const page = await watch();
    const told = await page.evaluate(async (delay) => {
      const move = (x: number, y: number) => dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y }));
      const begun = performance.now();
      move(100, 100);
      for (let step = 0; globalThis.told.length === 0 && performance.now() - begun < 10 * delay; step++) {
        move(100 + (step % 3), 100 - (step % 2));
        await new Promise((resolve) => setTimeout(resolve, delay / 4));
      }
      return globalThis.told;
    }, DELAY);
    expect(told).toEqual(['rest 100 100']);
  });

  it('does not take slow movement for rest', async () => {
    const page = await watch();
    const told = await page.evaluate(async (delay) => {
      for (let step = 0; step < 12; step++) {
        dispatchEvent(new PointerEvent('pointermove', { clientX: 100 + 4 * step, clientY: 100 }));
        await new Promise((resolve) => setTimeout(resolve, delay / 4));
      }
      return [...globalThis.told];
    }, DELAY);
    expect(told).toEqual([]);
    expect(await afterRest(page)).toEqual(['rest 144 100']);
  });

  it('says nothing when the page scrolls under it', async () => {
    const page = await watch();
    await page.mouse.move(200, 200, { steps: 2 });
    await page.evaluate(() => scrollBy(0, 400));
    expect(await afterRest(page)).toEqual([]);
    await page.mouse.wheel({ deltaY: 100 });
    expect(await afterRest(page)).toEqual([]);
    // What browsers send when something else comes to lie under a still pointer.
    await page.evaluate(() => dispatchEvent(new PointerEvent('pointermove', { clientX: 200, clientY: 200 })));
    expect(await afterRest(page)).toEqual([]);
    await page.mouse.move(230, 230);
    expect(await afterRest(page)).toEqual(['rest 230 230']);
  });

  it('says nothing of rest when it is not asked to, while a button is down, or for touch', async () => {
    const off = await watch(null);
    await off.mouse.move(200, 200);
    expect(await afterRest(off)).toEqual([]);
    const page = await watch();
    const told = await page.evaluate(async (delay) => {
      const move = (more: PointerEventInit) =>
        dispatchEvent(new PointerEvent('pointermove', { clientX: 50, clientY: 50, ...more }));
      move({ buttons: 1 });
      move({ pointerType: 'touch' });
      await new Promise((resolve) => setTimeout(resolve, 3 * delay));
      return globalThis.told;
    }, DELAY);
    expect(told).toEqual([]);
  });

  it('tells of clicks, and takes back the rest before them', async () => {
    const page = await watch();
    await page.mouse.click(300, 200);
    expect(await afterRest(page)).toEqual(['click 300 200']);
    await page.mouse.click(300, 200, { button: 'right' });
    expect(await afterRest(page)).toEqual(['click 300 200']);
  });

  it('says nothing of clicks that leave words selected', async () => {
    const page = await watch();
    await page.mouse.move(5, 15);
    await page.mouse.down();
    await page.mouse.move(150, 15, { steps: 3 });
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
    expect((await afterRest(page)).filter((line) => line.startsWith('click'))).toEqual([]);
    await page.mouse.click(30, 15, { count: 2 });
    expect(await page.evaluate(() => told.filter((line) => line.startsWith('click')).length)).toBeLessThan(2);
  });

  it('is silent once stopped', async () => {
    const page = await watch();
    await page.mouse.move(200, 200);
    await page.evaluate(() => stopWatching());
    await page.mouse.move(240, 240);
    await page.mouse.click(240, 240);
    expect(await afterRest(page)).toEqual([]);
  });
});
