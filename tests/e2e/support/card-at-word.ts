import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { CardOnPage } from './card-on-page.ts';
import { cardGone, restAt } from './point-at.ts';
import type { SeenWords } from './seen-marks.ts';

/** Farthest that a card may stand from its word, CSS px. */
const BESIDE = 30;

/** The words that test pages hold, and the terms of their cards. */
const TERMS: Record<string, string> = {
  CRPS: 'Complex regional pain syndrome',
  allodynia: 'Allodynia',
  'central sensitization': 'Central sensitization',
  fibromyalgia: 'Fibromyalgia',
  gabapentin: 'Gabapentin',
};

/** Points at a mark, and holds its card to be the right one, whole in the window, beside the word and above all else. */
export async function openCardAt(page: Page, { written, boxes }: SeenWords): Promise<CardOnPage> {
  const [word] = boxes;
  if (!word) throw new Error(`"${written}" has no box`);
  const card = await restAt(page, { x: word.x + word.width / 2, y: word.y + word.height / 2, written });
  await expect.poll(card.term).toBe(TERMS[written.replace('\u00ad', '').replace(/^A/, 'a')]);
  await expect
    .poll(() => standing(page, card, boxes))
    .toEqual({ whole: true, width: 352, near: true, above: true, direction: 'ltr' });
  return card;
}

/** How a card stands to its word and in the window. */
async function standing(page: Page, card: CardOnPage, lines: SeenWords['boxes']) {
  const { x, y, width, height } = await card.box();
  const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const uppermost = await page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName,
    x + width / 2,
    y + height / 2,
  );
  const direction = await card.look((root) => getComputedStyle(root.querySelector('.frame') as Element).direction);
  const isNear = (line: SeenWords['boxes'][number]): boolean =>
    Math.max(x - (line.x + line.width), line.x - (x + width)) <= BESIDE &&
    Math.max(y - (line.y + line.height), line.y - (y + height)) <= BESIDE;
  return {
    whole: x >= 0 && y >= 0 && x + width <= window.width && y + height <= window.height,
    width: Math.round(width),
    near: lines.some(isNear),
    above: uppermost === 'plainly-card',
    direction,
  };
}

/** The same, and closes the card again. */
export async function expectCardAt(page: Page, words: SeenWords): Promise<void> {
  await openCardAt(page, words);
  await page.keyboard.press('Escape');
  expect(await cardGone(page)).toBe(true);
}
