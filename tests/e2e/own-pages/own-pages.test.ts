import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../../src/core/glossary/card.ts';
import { cardOn } from '../support/card-on-page.ts';
import { drawn, openOwn, press, tabAt, texts } from '../support/own-page.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const PATHS = ['popup.html', 'options.html', 'explainer.html'];

describe.each(KINDS)("the extension's own pages in %s", (kind) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => own.close());

  const open = async (path: string): Promise<void> => {
    own = await openOwn(session, path);
  };

  it.each(PATHS)('%s asks nothing of any network, and could not', async (path) => {
    await open(path);
    const asked: string[] = [];
    own.on('request', (request) => asked.push(request.url()));
    await own.evaluate(() => {
      document.querySelector('h1')?.remove();
      location.reload();
    });
    await drawn(own);
    const field = await own.$('#search, #find, textarea');
    await field?.type('crps');
    await own.keyboard.press('Enter');
    const loaded = await own.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    // Neither browser lists here what comes from the extension itself; Firefox does not tell tests of it either.
    expect(loaded).toEqual([]);
    if (kind === 'chromium') expect(asked.length).toBeGreaterThan(1);
    expect(asked.filter((url) => !/^(?:chrome|moz)-extension:|^data:/.test(url))).toEqual([]);
    const refused = await own.evaluate(async (url) => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
      const fetched = await fetch(url).then(
        () => true,
        () => false,
      );
      await new Promise<void>((resolve) => {
        const image = new Image();
        image.onload = image.onerror = () => resolve();
        image.src = url;
      });
      return { fetched, broken };
    }, `${session.served.origin}/sample/thread.html`);
    expect(refused).toEqual({ fetched: false, broken: ['connect-src', 'img-src'] });
  });

  it.each(PATHS)('%s needs no scrolling sideways at 320 px', async (path) => {
    await open(path);
    await own.setViewport({ width: 320, height: 700 });
    await expect.poll(() => own.evaluate(() => innerWidth)).toBe(320);
    const beyond = await own.$$eval('body *', (elements) =>
      elements
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML),
    );
    expect(beyond).toEqual([]);
    expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

/** Name and role of every control, as the browser hands them to screen readers; only Chromium tells them to tests. */
const NAMES: { path: string; controls: string[] }[] = [
  {
    path: 'popup.html',
    controls: [
      'combobox Look a word up',
      'radio Few',
      'radio Some',
      'radio All',
      'switch Pause everywhere',
      'button All words and articles',
      'button Options',
    ],
  },
  {
    path: 'options.html',
    controls: [
      'switch Mark words on pages',
      'radio On all sites but some',
      'radio Only on some sites',
      'textbox Off on these sites',
      'button Save these sites',
      'combobox Line under words',
      'combobox Color of the line',
      'combobox How many words are marked',
      ...Object.values(CATEGORIES).map((name) => `switch ${name}`),
      'combobox A card opens',
      'slider How long the pointer rests first: 0.3 seconds',
      'combobox Text size in cards',
      'combobox Light or dark',
      'switch Stop marking words that I look up often',
      'button Bring in a copy',
      'combobox Articles show',
      'combobox Text size in articles',
      'combobox Lines in articles',
      'button Change keys in the browser',
    ],
  },
];
const CONTROLS = new Set('button combobox link radio searchbox slider switch textbox checkbox'.split(' '));

describe('in chromium alone', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
  });
  afterAll(() => session?.close());

  /** Role and name of everything in the page's accessibility tree that can be worked. */
  const controls = async (page: Page): Promise<string[]> => {
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes
      .filter(({ ignored, role }) => !ignored && CONTROLS.has(`${role?.value}`.toLowerCase()))
      .map(({ role, name }) => `${`${role?.value}`.toLowerCase()} ${name?.value}`);
  };

  it.each(NAMES)('screen readers hear what every control of $path is', async ({ path, controls: expected }) => {
    const own = await openOwn(session, path);
    await expect.poll(async () => (await controls(own)).sort()).toEqual([...expected].sort());
    await own.close();
  });

  it('screen readers hear what every control of the explainer is', async () => {
    const own = await openOwn(session, 'explainer.html#ketamine-infusion/start');
    const all = await controls(own);
    expect(all).toContain('searchbox Search articles and words');
    expect(all).toContain('switch Show details');
    expect(all).toContain('button Text and light');
    expect(all).toContain('link Reference 1');
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((control) => /^\w+ \s*$/.test(control))).toEqual([]);
    await own.close();
  });

  it.each(['popup.html', 'options.html', 'explainer.html'])(
    '%s follows the light and dark of the system',
    async (path) => {
      const own = await openOwn(session, path);
      const theme = () => own.evaluate(() => document.documentElement.dataset.theme);
      for (const value of ['dark', 'light']) {
        await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        await expect.poll(theme).toBe(value);
      }
      await own.close();
    },
  );

  it('a theme that was chosen stays when the system changes', async () => {
    const options = await openOwn(session, 'options.html');
    const theme = () => options.evaluate(() => document.documentElement.dataset.theme);
    await options.select('[name="theme"]', 'light');
    await expect.poll(() => texts(options, '.outcome .notice')).toHaveLength(1);
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await options.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await theme()).toBe('light');
    await options.select('[name="theme"]', 'page');
    await expect.poll(theme).toBe('dark');
    await options.close();
  });

  it('the real popup, opened from the toolbar, lists the words of the page and leads to them', async () => {
    const page = await session.open('e2e/pages/repeated.html');
    const [extension] = (await session.browser.extensions()).values();
    if (!extension) throw new Error('The extension is not installed');
    const target = session.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await page.triggerExtensionAction(extension);
    const popup = await (await target).asPage();
    await expect.poll(() => texts(popup, '.list .row')).toContain('Allodynia once');
    const size = () =>
      popup.evaluate(() => ({ width: innerWidth, over: document.documentElement.scrollHeight - innerHeight }));
    await expect.poll(size).toEqual({ width: 400, over: 0 });
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('search');
    await press(popup, 'Allodynia once');
    await expect.poll(() => cardOn(page).term()).toBe('Allodynia');
    await expect.poll(() => popup.isClosed()).toBe(true);
    await page.close();
  });

  it('the real popup leads to the options', async () => {
    const page = await session.open('e2e/pages/words.html');
    const [extension] = (await session.browser.extensions()).values();
    if (!extension) throw new Error('The extension is not installed');
    const target = session.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await page.triggerExtensionAction(extension);
    const popup = await (await target).asPage();
    await drawn(popup);
    await press(popup, 'Options');
    await (await tabAt(session.browser, 'options.html')).close();
    await page.close();
  });
});
