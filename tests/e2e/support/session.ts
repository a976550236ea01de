import { fileURLToPath } from 'node:url';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { type BrowserKind, findOrGetBrowser } from '../../../scripts/browser/find-browser.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import { waitForMarks } from '../../../scripts/browser/marks-on-page.ts';
import { type Served, serve } from '../../../scripts/browser/serve.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const KINDS: BrowserKind[] = ['chromium', 'firefox'];
/** CSS px. */
export const VIEWPORT = { width: 1280, height: 900 };

/** The commands of the manifest, by the key that each is given there. */
const COMMANDS = {
  'next-term': ['alt', '.'],
  'previous-term': ['alt', ','],
  'enter-card': ['alt,shift', '.'],
} as const;
type Command = keyof typeof COMMANDS;

/** A browser with the built extension, and the pages of `tests/` on a loopback address. */
export interface Session {
  kind: BrowserKind;
  browser: Browser;
  served: Served;
  /** A second origin that serves the same pages, for frames of another site. */
  elsewhere: Served;
  /** Opens a page of `tests/`, like "sample/thread.html", and waits for its first marks unless told not to. */
  open(path: string, options?: { marks?: boolean; viewport?: Viewport }): Promise<Page>;
  /** Opens a page of the extension in a tab of its own, like "options.html"; behind the tab in view when asked. */
  openOwn(path: string, options?: { behind?: boolean }): Promise<Page>;
  /** Does what the keys of a command do in the tab in view. */
  command(name: Command): Promise<void>;
  close(): Promise<void>;
}

export async function startSession(kind: BrowserKind): Promise<Session> {
  const browser = await launch({
    browser: await findOrGetBrowser(kind),
    root: ROOT,
    headless: true,
    withExtension: true,
    viewport: VIEWPORT,
    firefoxArguments: ['--remote-allow-system-access'],
    // A tab behind the one in view stands in for the popup, whose timers no browser slows down.
    firefoxPreferences: {
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
    },
  });
  const served = await serve(`${ROOT}tests`);
  const elsewhere = await serve(`${ROOT}tests`);
  const own = await ownOf(browser, kind);
  return {
    kind,
    browser,
    served,
    elsewhere,
    async open(path, { marks = true, viewport = VIEWPORT } = {}) {
      const page = await browser.newPage();
      await page.setViewport(viewport);
      await page.goto(`${served.origin}/${path}`);
      await page.bringToFront();
      if (marks && !(await waitForMarks(page))) throw new Error(`No marks on ${path}`);
      return page;
    },
    ...own,
    async close() {
      await browser.close();
      served.close();
      elsewhere.close();
    },
  };
}

/**
 * The tab with this address, once it is there; it may have moved on to another anchor by then. Firefox does not report the
 * address of an extension's page: it is asked.
 */
async function pageAt(browser: Browser, url: string, patience = 15_000): Promise<Page> {
  const [start = url] = url.split('#');
  for (const end = Date.now() + patience; Date.now() < end; ) {
    // All are asked at once: a tab that is just closing may never answer.
    const asked = (await browser.pages()).map(async (page) => {
      if ((await addressOf(page)).startsWith(start)) return page;
      throw new Error('Another page');
    });
    const found = await Promise.any(asked).catch(() => undefined);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} did not open`);
}

/** '' when the tab does not answer soon, or has no extension's world: Firefox gives it a moment after the address. */
function addressOf(page: Page): Promise<string> {
  const silence = new Promise<string>((resolve) => setTimeout(() => resolve(''), 2000));
  return Promise.race([page.evaluate(() => ('chrome' in globalThis ? location.href : '')).catch(() => ''), silence]);
}

type Own = Pick<Session, 'openOwn' | 'command'>;

/** The extension's own pages and keys; Firefox has to be started with `--remote-allow-system-access`. */
export async function ownOf(browser: Browser, kind: BrowserKind): Promise<Own> {
  return kind === 'chromium' ? chromiumOwn(browser) : firefoxOwn(browser);
}

/** What the tests use of the background's world in Chromium. */
interface ChromiumBackground {
  chrome: {
    tabs: { create(options: { url: string; active: boolean }): void };
    commands: { onCommand: { dispatch(name: string): void } };
  };
}

async function chromiumOwn(browser: Browser): Promise<Own> {
  const background = () => browser.waitForTarget((target) => target.type() === 'service_worker');
  const { host } = new URL((await background()).url());
  const worker = async () => {
    const worker = await (await background()).worker();
    if (!worker) throw new Error('The background does not run');
    return worker;
  };
  return {
    async openOwn(path, { behind = false } = {}) {
      const url = `chrome-extension://${host}/${path}`;
      await (await worker()).evaluate(
        (url, active) => void (globalThis as unknown as ChromiumBackground).chrome.tabs.create({ url, active }),
        url,
        !behind,
      );
      return pageAt(browser, url);
    },
    async command(name) {
      // Extension events have `dispatch` in Chromium, which calls their listeners as a real key would.
      await (await worker()).evaluate((name) => {
        (globalThis as unknown as ChromiumBackground).chrome.commands.onCommand.dispatch(name);
      }, name);
    },
  };
}

/** Firefox's WebDriver BiDi connection, for what puppeteer has no call for. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

export function bidiOf(browser: Browser): BidiConnection {
  return (browser as unknown as { connection: BidiConnection }).connection;
}

/** Evaluates an expression in Firefox's own window, which tests may do with `moz:scope`. Its value is a string. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<string> {
  const connection = bidiOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = tree.result.contexts as { context: string; url: string }[];
  const context = windows.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type, result } = answer.result as { type: string; result: { value?: string } };
  if (type !== 'success') throw new Error(JSON.stringify(answer.result));
  return result.value ?? '';
}

function firefoxOwn(browser: Browser): Own {
  const inWindow = (expression: string) => inFirefoxWindow(browser, expression);
  return {
    async openOwn(path, { behind = false } = {}) {
      // A tab opened before the extension has started stays empty.
      const host = await inWindow(`(async () => {
        const policy = WebExtensionPolicy.getByID('plainly@plainly.example');
        await policy.readyPromise;
        return policy.mozExtensionHostname;
      })()`);
      const url = `moz-extension://${host}/${path}`;
      const add = () =>
        inWindow(`{
          const tab = gBrowser.addTab('${url}', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
          if (${!behind}) gBrowser.selectedTab = tab;
          ''
        }`);
      await add();
      // Now and then puppeteer is not told of a new tab: then of another one.
      return pageAt(browser, url, 7000).catch(async () => {
        await add();
        return pageAt(browser, url);
      });
    },
    async command(name) {
      const [modifiers, key] = COMMANDS[name];
      const code = key === '.' ? 'VK_PERIOD' : 'VK_COMMA';
      const done = await inWindow(`{
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-plainly"] key')];
        const key = keys.find((key) => key.getAttribute('modifiers') === '${modifiers}' && key.getAttribute('keycode') === '${code}');
        key?.dispatchEvent(new window.Event('command', { bubbles: true }));
        key ? 'yes' : 'no'
      }`);
      if (done !== 'yes') throw new Error(`Firefox has no key for ${name}`);
    },
  };
}
