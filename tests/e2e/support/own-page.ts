import type { Browser, Page } from 'puppeteer-core';
import { extensionIn } from '../../../scripts/browser/extension-in-browser.ts';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import type { Session } from './session.ts';

interface StorageArea {
  get(name: string): Promise<object>;
  set(items: object): Promise<void>;
  remove(name: string): Promise<void>;
  clear(): Promise<void>;
}

/** What the tests use of the extension's world, under the name that both browsers have for it. */
interface ExtensionWorld {
  chrome: {
    storage: {
      sync: StorageArea;
      local: StorageArea;
    };
  };
}

/** The settings as they are stored, whatever they are; undefined when nothing is. */
export function stored(own: Page): Promise<unknown> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    return ((await chrome.storage.sync.get('settings')) as { settings?: unknown }).settings;
  });
}

/** Stores settings as the browser's sync may at any time, or anything else. */
export function store(own: Page, settings: unknown): Promise<void> {
  return own.evaluate(async (settings) => {
    const { sync } = (globalThis as unknown as ExtensionWorld).chrome.storage;
    await sync.clear();
    await sync.set({ settings });
  }, settings as object);
}

/** What is stored on this machine alone under a name, whatever it is; undefined when nothing is. */
export function storedLocally(own: Page, name: string): Promise<unknown> {
  return own.evaluate(async (name) => {
    const { local } = (globalThis as unknown as ExtensionWorld).chrome.storage;
    return ((await local.get(name)) as Record<string, unknown>)[name];
  }, name);
}

/** Stores anything under a name on this machine alone; takes it away when undefined. */
export function storeLocally(own: Page, name: string, value: object | undefined): Promise<void> {
  return own.evaluate(
    async (name, value) => {
      const { local } = (globalThis as unknown as ExtensionWorld).chrome.storage;
      if (value) await local.set({ [name]: value });
      else await local.remove(name);
    },
    name,
    value,
  );
}

/** Fills the storage of this machine to the brim. Returns what empties it. */
export async function fillStorage(own: Page): Promise<() => Promise<void>> {
  await own.evaluate(async () => {
    const { local } = (globalThis as unknown as ExtensionWorld).chrome.storage;
    for (let size = 4_000_000, part = 0; size >= 1; part++) {
      const filled = await local.set({ [`filler-${part}`]: 'x'.repeat(size) }).then(
        () => true,
        () => false,
      );
      if (!filled) size = Math.floor(size / 2);
    }
  });
  return () =>
    own.evaluate(async () => {
      const { local } = (globalThis as unknown as ExtensionWorld).chrome.storage;
      await local.clear();
    });
}

/** Has every mention marked from now on: for tests of what is found and painted, not of how much a reader wants of it. */
export async function wantAll({ browser, kind }: Pick<Session, 'browser' | 'kind'>): Promise<void> {
  const own = await (await extensionIn(browser, kind)).openOwn('options.html', { behind: true });
  await store(own, { density: 'all' });
  await own.close();
}

/** Text of every element that a selector finds, as people see it. */
export function texts(page: Page, selector: string): Promise<string[]> {
  return page.$$eval(selector, (elements) =>
    elements
      .filter((element) => element.checkVisibility())
      .map((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
  );
}

/** Presses a visible control by the words on or for it, also in a tab behind, where the mouse does not reach. */
export async function press(page: Page, words: string): Promise<void> {
  const pressed = await page.evaluate((words) => {
    const says = (element: HTMLElement): boolean => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : element.innerText;
      return [element.ariaLabel, label?.replace(/\s+/g, ' ').trim()].includes(words);
    };
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, [role="option"]')];
    const control = controls.find((control) => control.checkVisibility() && says(control));
    control?.click();
    return control !== undefined;
  }, words);
  if (!pressed) throw new Error(`There is no "${words}"`);
}

/** Opens a page of the extension and waits until it has drawn itself. */
export async function openOwn(session: Session, path: string, options: { behind?: boolean } = {}): Promise<Page> {
  const page = await session.openOwn(path, options);
  await drawn(page);
  return page;
}

/** Waits until a page of the extension has drawn itself. Puppeteer's own waiting now and then misses that in Firefox. */
export async function drawn(page: Page): Promise<void> {
  const title = () => page.evaluate(() => document.querySelector('h1')?.innerText).catch(() => '');
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((done) => setTimeout(done, 25))) {
    if (await title()) return;
  }
  throw new Error(`${page.url()} stayed empty`);
}

/** Whether a tab is still there. In Firefox, puppeteer is not told of tabs that close themselves: they are asked. */
export function isOpen(page: Page): Promise<boolean> {
  return page.evaluate(() => true).catch(() => false);
}

/** The tab whose address holds these letters, once it is there. Firefox tells the address of extension pages only to them. */
export async function tabAt(browser: Browser, part: string): Promise<Page> {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    for (const page of await browser.pages()) {
      if ((await page.evaluate(() => location.href).catch(() => '')).includes(part)) return page;
    }
  }
  throw new Error(`No tab at ${part}`);
}

/** Opens a page of the browser's own, which extensions may not read, in front. Returns what closes it. */
export async function openBrowserPage(session: Session): Promise<() => Promise<unknown>> {
  if (session.kind === 'chromium') {
    const page = await session.browser.newPage();
    await page.goto('chrome://version');
    await page.bringToFront();
    return () => page.close();
  }
  await inFirefoxWindow(
    session.browser,
    `{
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.selectedTab = gBrowser.addTab('about:support', { triggeringPrincipal });
      ''
    }`,
  );
  return () => inFirefoxWindow(session.browser, `gBrowser.removeTab(gBrowser.selectedTab); ''`);
}
