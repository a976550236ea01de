import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../../scripts/browser/marks-on-page.ts';
import { cardOn } from '../support/card-on-page.ts';
import { errorsOf } from '../support/lifecycle.ts';
import { cardGone, markOf, restAt, restOn } from '../support/point-at.ts';
import { htmlOf } from '../support/seen-marks.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** Farthest that a card may stand from its word, CSS px. */
const BESIDE = 30;

const ZOOMED = [
  { name: 'as it is', css: '' },
  { name: 'body zoomed 2', css: 'body { zoom: 2 }' },
  { name: 'body zoomed 0.5', css: 'body { zoom: 0.5 }' },
  { name: 'the whole document zoomed 2', css: 'html { zoom: 2 }' },
  {
    name: 'a scaled and turned body',
    css: 'body { transform-origin: 0 0; transform: translate(60px, 90px) scale(1.4) rotate(3deg) }',
  },
  { name: 'a transformed document', css: 'html { transform: translate(40px, 40px) }' },
  { name: 'filtered and contained', css: 'html { filter: grayscale(1); contain: paint; container-type: inline-size }' },
];

describe.each(KINDS)('where cards stand in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  it.each(ZOOMED)('beside the word: $name', async ({ css }) => {
    page = await session.open('e2e/pages/words.html');
    await page.evaluate(
      (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
      css,
    );
    const card = await restOn(page, 'CRPS');
    const word = await page.$eval('#word', (word) => {
      const { left, right, top, bottom } = word.getBoundingClientRect();
      return { left, right, top, bottom };
    });
    const { x, y, width, height } = await card.box();
    expect(width).toBeCloseTo(352, 0);
    const beside = Math.max(x - word.right, word.left - (x + width), 0);
    const apart = Math.max(y - word.bottom, word.top - (y + height));
    expect({ beside: beside <= BESIDE, apart: apart >= 0 && apart <= BESIDE }).toEqual({ beside: true, apart: true });
  });

  it('keeps its own looks under rules for every element', async () => {
    page = await session.open('e2e/pages/words.html');
    const card = await restOn(page, 'CRPS');
    const before = await card.box();
    await page.evaluate(
      (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
      'plainly-card { display: none !important; opacity: 0 !important; transform: scale(3) !important } *, *::backdrop { margin: 50px; width: 9px !important; font: 40px serif; color: red }',
    );
    const { width } = await card.box();
    expect(width).toBe(before.width);
    expect(await page.$eval('plainly-card', (host) => getComputedStyle(host).opacity)).toBe('1');
  });

  it.each([
    { edge: 'bottom', padding: 0 },
    { edge: 'top', padding: 600 },
  ])('as a sheet at the $edge of a narrow window, away from its word', async ({ edge, padding }) => {
    page = await session.open('e2e/pages/words.html', { viewport: { width: 400, height: 800 } });
    await page.evaluate((padding) => document.body.style.setProperty('padding-top', `${padding}px`), padding);
    const card = await restOn(page, 'CRPS');
    const { x, y, width, height } = await card.box();
    const across = await page.evaluate(() => document.documentElement.clientWidth);
    expect({ x, width }).toEqual({ x: 0, width: across });
    expect(edge === 'top' ? y : Math.round(800 - y - height)).toBe(0);
    const word = await page.$eval('#word', (word) => word.getBoundingClientRect().toJSON());
    expect(word.bottom <= y || word.top >= y + height).toBe(true);
  });

  // Firefox can be made to shrink pages on phones alone.
  it.runIf(kind === 'chromium')('as large as ever on a phone that shrinks a page made for wide windows', async () => {
    const viewport = { width: 390, height: 780, isMobile: true, hasTouch: true };
    page = await session.open('e2e/pages/words.html', { viewport });
    const scale = await page.evaluate(() => visualViewport?.scale ?? 1);
    expect(scale).toBeLessThan(0.5);
    // Chromium takes a tap for one on the link or button that is near.
    await page.$eval('#word', ({ parentElement }) => parentElement?.style.setProperty('margin-block', '200px'));
    const { x, y } = await markOf(page, 'CRPS');
    // Below the word, as a finger comes down.
    await page.touchscreen.tap(x, y + 10 + 3 / scale);
    expect(await waitForCard(page)).toBe(true);
    const card = cardOn(page);
    const box = await card.box();
    expect(box.width * scale).toBeCloseTo(352, 0);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect((box.x + box.width) * scale).toBeLessThanOrEqual(390);
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
  });

  it.each(['bottom', 'right'] as const)('within the window for a word at its %s', async (edge) => {
    page = await session.open('e2e/pages/words.html');
    await page.$eval(
      '#word',
      (word, edge) => {
        const style = (word as HTMLElement).style;
        style.position = 'fixed';
        style.setProperty(edge, '4px');
      },
      edge,
    );
    await page.waitForFunction(() => document.querySelector('#word')?.getBoundingClientRect().x !== 0);
    const { box } = await restOn(page, 'CRPS');
    const { x, y, width, height } = await box();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1280);
    expect(y + height).toBeLessThanOrEqual(900);
  });

  it('clear of both lines of a word broken over two, whichever the pointer is on', async () => {
    page = await session.open('e2e/pages/words.html');
    await page.$eval('#word', (word) => {
      word.textContent = 'mirror therapy';
      Object.assign((word as HTMLElement).style, { display: 'inline-block', width: '5em' });
    });
    const { written } = await markOf(page, 'mirror therapy');
    const lines = await page.$eval('#word', (word) => {
      const range = document.createRange();
      range.selectNodeContents(word);
      return [...range.getClientRects()].map(({ x, y, top, bottom }) => ({ x, y, top, bottom }));
    });
    expect(lines).toHaveLength(2);
    for (const { x, top, bottom } of lines) {
      const card = await restAt(page, { x: x + 20, y: (top + bottom) / 2, written });
      const { y, height } = await card.box();
      const isClear = lines.every((line) => y >= line.bottom || y + height <= line.top);
      expect(isClear).toBe(true);
      await page.keyboard.press('Escape');
      expect(await cardGone(page)).toBe(true);
    }
  });

  it('stays with its word while the page scrolls', async () => {
    page = await session.open('e2e/pages/words.html');
    const { x, y } = await markOf(page, 'ketamine infusion');
    await session.command('previous-term');
    const card = cardOn(page);
    await expect.poll(card.term).toBe('Ketamine infusion');
    const before = await card.box();
    expect(before.x).toBeLessThan(x);
    expect(before.y).toBeGreaterThan(y);
    await page.evaluate(() => scrollTo(0, 60));
    await expect.poll(async () => Math.round((await card.box()).y)).toBe(Math.round(before.y - 60));
  });

  it('above a modal dialog, where its buttons can be clicked', async () => {
    page = await session.open('e2e/pages/dialog.html');
    const card = await restOn(page, 'CRPS');
    const { x, y, width } = await card.box();
    const uppermost = await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, x + width / 2, y + 20);
    expect(uppermost).toBe('plainly-card');
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
  });

  it('above a full-screen element, where its buttons can be clicked', async () => {
    page = await session.open('e2e/pages/words.html');
    const errors = errorsOf(page);
    const before = await htmlOf(page);
    await page.$eval('body', (body) => body.addEventListener('click', () => body.requestFullscreen(), { once: true }));
    await page.click('#elsewhere');
    await page.waitForFunction(() => document.fullscreenElement !== null, { timeout: 3000 });
    const card = await restOn(page, 'CRPS');
    const { x, y } = await card.box();
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, x + 40, y + 20)).toBe(
      'plainly-card',
    );
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
    await card.click('Close');
    expect(await cardGone(page)).toBe(true);
    expect(await page.evaluate(() => document.fullscreenElement?.localName)).toBe('body');
    expect(await htmlOf(page)).toBe(before);
    expect(errors).toEqual([]);
  });
});
