import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, markedWords, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** What the page says of QZT, an image in it being no image but text. */
const QZT = "Quiet <img src=x onerror='document.body.id=`run`'> zebra training";

describe.each(KINDS)('what a page defines in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await session.open('e2e/pages/definitions.html');
  });
  afterAll(() => session?.close());

  const cardAt = async (written: string): Promise<string[]> => {
    const card = await restOn(page, written);
    const lines = (await card.text()).split('\n').filter((line) => line.trim() !== '');
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    return lines;
  };
  const wordsIn = async (id: string): Promise<string[]> => {
    const frame = await (await page.$(`#${id}`))?.contentFrame();
    return markedWords(frame as Frame);
  };

  it('shows the glossary’s card with the page’s long form when they mean the same', async () => {
    await expect.poll(() => markedWords(page)).toEqual(['CRPS', 'RSD', 'QZT']);
    const lines = await cardAt('CRPS');
    expect(lines[0]).toContain('Complex regional pain syndrome');
    expect(lines).toContain('On this page: Complex regional pain syndrome');
    expect(lines).toContain('Full explainer');
  });

  it('shows the page’s own words when the glossary means something else', async () => {
    const lines = await cardAt('RSD');
    expect(lines).toEqual([
      'RSD',
      '×',
      'This page says: rejection sensitive dysphoria',
      expect.stringContaining('own words'),
    ]);
  });

  it('shows the page’s own words as text when the glossary has no such word', async () => {
    expect(await cardAt('QZT')).toContain(`This page says: ${QZT}`);
    expect(await page.evaluate(() => [document.body.id, document.images.length])).toEqual(['', 0]);
  });

  it('means the same in frames that may see the page, and nothing in others', async () => {
    await expect.poll(() => wordsIn('same')).toEqual(['CRPS', 'QZT', 'RSD']);
    await expect.poll(() => wordsIn('sandboxed')).toEqual(['CRPS', 'RSD']);
  });

  it('forgets what was defined when the page goes to another address by itself', async () => {
    await page.evaluate(() => {
      history.pushState(null, '', '?another');
      for (const defining of document.querySelectorAll('p:not(#first)')) defining.remove();
    });
    await expect.poll(() => markedWords(page), { timeout: 5000 }).toEqual(['CRPS', 'RSD']);
    expect((await cardAt('RSD'))[0]).toContain('Reflex sympathetic dystrophy');
  });
});
