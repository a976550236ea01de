import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../../scripts/browser/marks-on-page.ts';
import { cardOn } from '../support/card-on-page.ts';
import { cardGone, hasCard, LONG_ENOUGH, markOf, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const CRPS = 'Complex regional pain syndrome';

describe.each(KINDS)('cards in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  const onWords = async (): Promise<Page> => {
    await page?.close();
    page = await session.open('e2e/pages/words.html');
    return page;
  };

  it('opens when the pointer rests on a mark and closes on Esc', async () => {
    const page = await onWords();
    const card = await restOn(page, 'CRPS');
    expect(await card.term()).toBe(CRPS);
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
  });

  it('does not open where the pointer only passes', async () => {
    const page = await onWords();
    const { x, y } = await markOf(page, 'CRPS');
    await page.mouse.move(x, y - 40);
    await page.mouse.move(x, y + 100, { steps: 12 });
    expect(await waitForCard(page, LONG_ENOUGH)).toBe(false);
  });

  it('opens on a click, and then stays when the pointer leaves', async () => {
    const page = await onWords();
    const { x, y } = await markOf(page, 'CRPS');
    await page.mouse.click(x, y);
    expect(await waitForCard(page)).toBe(true);
    await page.mouse.move(x + 400, y + 600, { steps: 4 });
    expect(await cardGone(page, LONG_ENOUGH)).toBe(false);
  });

  it('opens on a tap', async () => {
    const page = await onWords();
    const { x, y } = await markOf(page, 'CRPS');
    await page.touchscreen.tap(x, y);
    expect(await waitForCard(page)).toBe(true);
    expect(await cardOn(page).term()).toBe(CRPS);
  });

  it.each(['tap', 'click'] as const)('lets a %s on a marked link follow the link', async (way) => {
    const page = await onWords();
    const { x, y } = await markOf(page, 'ketamine infusion');
    if (way === 'tap') await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
    await page.waitForFunction(() => location.hash === '#below', { timeout: 3000 });
    expect(await waitForCard(page, LONG_ENOUGH)).toBe(false);
  });

  it('stays while the pointer travels to it and over it, and closes once it has left', async () => {
    const page = await onWords();
    const card = await restOn(page, 'CRPS');
    const mark = await markOf(page, 'CRPS');
    const box = await card.box();
    const [x, bottom] = [mark.x, box.y + box.height - 5];
    const started = Date.now();
    for (let step = 1; Date.now() - started < LONG_ENOUGH; step++) {
      await page.mouse.move(x + (step % 2), Math.min(mark.y + step, bottom));
      expect(await hasCard(page)).toBe(true);
    }
    await page.mouse.move(x, bottom);
    expect(await cardGone(page, LONG_ENOUGH)).toBe(false);
    await page.mouse.move(box.x + box.width + 200, bottom + 200, { steps: 5 });
    expect(await cardGone(page)).toBe(true);
  });

  it('closes on a click elsewhere', async () => {
    const page = await onWords();
    // Opened by a click, it does not close because the pointer leaves.
    const { x, y } = await markOf(page, 'CRPS');
    await page.mouse.click(x, y);
    expect(await waitForCard(page)).toBe(true);
    await page.mouse.click(1100, 700);
    expect(await cardGone(page)).toBe(true);
  });

  it('stays on a click into it', async () => {
    const page = await onWords();
    const card = await restOn(page, 'CRPS');
    const { x, y, width } = await card.box();
    await page.mouse.click(x + width / 2, y + 60);
    expect(await cardGone(page, LONG_ENOUGH)).toBe(false);
  });

  it.each([
    { name: 'is removed', how: (word: Element) => word.remove() },
    { name: 'is hidden', how: (word: Element) => (word as HTMLElement).style.setProperty('display', 'none') },
    { name: 'is replaced', how: (word: Element) => word.replaceChildren('nothing') },
    {
      name: 'is rewritten in its text node',
      how: (word: Element) => {
        (word.firstChild as Text).data = 'some other words';
      },
    },
  ])('closes when its word $name', async ({ how }) => {
    const page = await onWords();
    await restOn(page, 'CRPS');
    await page.$eval('#word', how);
    expect(await cardGone(page, 1000)).toBe(true);
  });

  it.each(['wheel', 'script'] as const)(
    'never opens because the page scrolled under a still pointer, by %s',
    async (by) => {
      const page = await onWords();
      // The word is then 300 px below the pointer.
      const from = await page.$eval('#below', (below) => {
        scrollTo(0, below.getBoundingClientRect().top - 600);
        return scrollY;
      });
      const { x, y } = await page.$eval('#below', (below) => {
        const range = document.createRange();
        range.setStart(below.firstChild as Node, 'Far below, '.length);
        range.setEnd(below.firstChild as Node, 'Far below, allodynia'.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      const by300 = y - 300;
      await page.mouse.move(x - 20, by300 - 30);
      await page.mouse.move(x, by300, { steps: 4 });
      // Scrolled while the pointer's rest still counts, and again once it is over.
      if (by === 'wheel') await page.mouse.wheel({ deltaY: 300 });
      else await page.evaluate(() => scrollBy(0, 300));
      await page.waitForFunction((to) => Math.abs(scrollY - to) < 1, { timeout: 3000 }, from + 300);
      await markOf(page, 'allodynia');
      expect(await waitForCard(page, LONG_ENOUGH)).toBe(false);
      await page.mouse.move(x + 8, by300, { steps: 3 });
      expect(await waitForCard(page)).toBe(true);
    },
  );

  it('opens on a page that has written itself anew', async () => {
    const page = await onWords();
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><html lang="en"><body style="padding: 90px"><p>All new: allodynia.</p>');
      document.close();
    });
    const card = await restOn(page, 'allodynia');
    expect(await card.term()).toBe('Allodynia');
  });

  it('takes Esc for itself: a dialog of the page stays open', async () => {
    const page = await session.open('e2e/pages/dialog.html');
    await restOn(page, 'CRPS');
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    const isOpen = () => page.$eval('#dialog', (dialog) => (dialog as HTMLDialogElement).open);
    expect(await isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(false);
    await page.close();
  });

  it('opens pages of its own', async () => {
    const page = await session.openOwn('options.html');
    await page.waitForSelector('h1');
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Plainly: options');
    await page.close();
  });
});
