import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { paintedMarks, waitForCard, waitForMarks } from '../../../scripts/browser/marks-on-page.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { PAGE_LINK } from '../../../src/extension/page-link.ts';
import { cardOn } from '../support/card-on-page.ts';
import { cardGone, LONG_ENOUGH, markedWords, markOf, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession, VIEWPORT } from '../support/session.ts';

const WORDS = ['CRPS', 'fibromyalgia', 'ketamine infusion'];

/** What is used here of the extension's world, under the name that both browsers have for it. */
interface ExtensionWorld {
  storage: { sync: { set(items: object): Promise<void> } };
  tabs: { query(of: { url: string }): Promise<{ id: number }[]> };
  scripting: {
    executeScript(script: {
      target: { tabId: number };
      func: (link: string) => boolean;
      args: [string];
    }): Promise<{ result: boolean }[]>;
  };
}

describe.each(KINDS)('settings take effect at once on an open page in %s', (kind) => {
  let session: Session;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    options = await session.openOwn('options.html');
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await store({});
    page = await session.open('e2e/pages/words.html');
  });
  afterEach(() => page.close());

  /** Stores settings as the extension does, and as the browser's sync may at any time. */
  const store = (settings: Partial<Settings>): Promise<void> =>
    options.evaluate((settings) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionWorld };
      return chrome.storage.sync.set({ settings });
    }, settings);

  /** In how many pages the script that marks them has come, switched off or not. */
  const pagesWithScript = (): Promise<number> =>
    options.evaluate(async (link) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionWorld };
      const tabs = await chrome.tabs.query({ url: '*://127.0.0.1/e2e/pages/words.html' });
      const has = (link: string): boolean => Symbol.for(link) in globalThis;
      const found = await Promise.all(
        tabs.map(({ id }) => chrome.scripting.executeScript({ target: { tabId: id }, func: has, args: [link] })),
      );
      return found.filter(([top]) => top?.result).length;
    }, PAGE_LINK);

  it.each([
    { name: 'this site off', settings: { sitesOff: ['127.0.0.1'] } },
    { name: 'paused everywhere', settings: { enabled: false } },
    { name: 'only other sites', settings: { siteMode: 'only', sitesOnly: ['forum.example'] } },
  ] satisfies { name: string; settings: Partial<Settings> }[])('$name, and on again', async ({ settings }) => {
    expect(await markedWords(page)).toEqual(WORDS);
    await restOn(page, 'CRPS');
    await store(settings);
    await expect.poll(() => markedWords(page)).toEqual([]);
    expect(await cardGone(page)).toBe(true);
    const other = await session.open('e2e/pages/words.html', { marks: false });
    expect(await markedWords(other)).toEqual([]);
    await session.command('next-term');
    expect(await waitForCard(other, LONG_ENOUGH)).toBe(false);
    expect(await pagesWithScript()).toBe(1);
    await store({});
    await expect.poll(() => markedWords(other)).toEqual(WORDS);
    await other.close();
    await expect.poll(() => markedWords(page)).toEqual(WORDS);
  });

  it('a site off takes the frames on it along', async () => {
    await store({ sitesOff: ['127.0.0.1'] });
    const other = await session.open(`e2e/pages/frames.html?${session.elsewhere.origin}#srcdoc`, { marks: false });
    for (const id of ['srcdoc', 'blank', 'sandboxed']) {
      const frame = await (await other.$(`#${id}`))?.contentFrame();
      expect(await waitForMarks(frame as Frame, LONG_ENOUGH), id).toBe(false);
    }
    await other.close();
  });

  it('another site off changes nothing here', async () => {
    await store({ sitesOff: ['forum.example'] });
    const other = await session.open('e2e/pages/words.html');
    expect(await markedWords(other)).toEqual(WORDS);
    await other.close();
  });

  it('how many words are marked, and of which kinds', async () => {
    const words = async () => new Set(await markedWords(thread));
    const thread = await session.open('sample/thread.html');
    await expect.poll(words).toContain('central sensitization');
    // The thread itself; the box beside it stays in view and has marks of its own.
    const seen = async () => (await paintedMarks(thread)).filter(({ x, y }) => x < 800 && y < VIEWPORT.height).length;
    await expect.poll(seen).toBe(8);
    const some = await paintedMarks(thread);
    await store({ density: 'few' });
    await expect.poll(seen).toBe(3);
    expect(await words()).toContain('CRPS');
    await store({ density: 'all' });
    await expect.poll(words).toContain('off-label');
    expect(await words()).toContain('Gabapentin');
    expect((await paintedMarks(thread)).length).toBeGreaterThan(2 * some.length);
    await store({ density: 'all', categoriesOff: ['medicines', 'conditions'] });
    await expect.poll(words).not.toContain('Gabapentin');
    expect(await words()).not.toContain('CRPS');
    expect(await words()).toContain('allodynia');
    await store({});
    await expect.poll(words).not.toContain('off-label');
    expect(await words()).toContain('CRPS');
    await thread.close();
  });

  it('mark style and color', async () => {
    const line = () =>
      page.$eval('#word', (word) => {
        const style = getComputedStyle(word, '::highlight(plainly)');
        return `${style.textDecorationStyle} ${style.textDecorationColor}`;
      });
    await expect.poll(line).toMatch(/^dotted/);
    await store({ markStyle: 'wavy', markColor: 'orange' });
    await expect.poll(line).toBe('wavy rgb(194, 112, 28)');
    await store({ markStyle: 'solid', markColor: 'blue' });
    await expect.poll(line).toBe('solid rgb(59, 130, 196)');
  });

  it('theme and text size of cards', async () => {
    const looks = () =>
      cardOn(page).look((root) => {
        const { theme, size } = (root.querySelector('.frame') as HTMLElement).dataset;
        return { theme, size };
      });
    await restOn(page, 'CRPS');
    expect(await looks()).toEqual({ theme: 'light', size: 'medium' });
    await page.keyboard.press('Escape');
    await store({ theme: 'dark', cardTextSize: 'large' });
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Escape');
          await restOn(page, 'CRPS');
          return looks();
        },
        { timeout: 8000 },
      )
      .toEqual({ theme: 'dark', size: 'large' });
  });

  it('cards only on a click', async () => {
    await store({ cardTrigger: 'click', markStyle: 'wavy' });
    await expect
      .poll(() => page.$eval('#word', (word) => getComputedStyle(word, '::highlight(plainly)').textDecorationStyle))
      .toBe('wavy');
    const { x, y } = await markOf(page, 'CRPS');
    await page.mouse.move(x, y, { steps: 4 });
    expect(await waitForCard(page, LONG_ENOUGH)).toBe(false);
    await page.mouse.click(x, y);
    expect(await waitForCard(page)).toBe(true);
  });
});
