import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/** The commands of the manifest, by the key that each is given there. */
const COMMANDS = {
  'next-term': ['alt', '.'],
  'previous-term': ['alt', ','],
  'enter-card': ['alt,shift', '.'],
} as const;
type Command = keyof typeof COMMANDS;

/** The extension's own pages, and its keys, in a browser that has it. */
export interface ExtensionInBrowser {
  /** Opens a page of the extension in a tab of its own, like "options.html"; behind the tab in view when asked. */
  openOwn(path: string, options?: { behind?: boolean }): Promise<Page>;
  /** Does what the keys of a command do in the tab in view. */
  command(name: Command): Promise<void>;
}

/** The extension installed in a browser; Firefox has to be started with `--remote-allow-system-access`. */
export async function extensionIn(browser: Browser, kind: BrowserKind): Promise<ExtensionInBrowser> {
  return kind === 'chromium' ? inChromium(browser) : inFirefox(browser);
}

/** What is used of the background's world in Chromium. */
interface ChromiumBackground {
  chrome: {
    tabs: { create(options: { url: string; active: boolean }): void };
    commands: { onCommand: { dispatch(name: string): void } };
  };
}

async function inChromium(browser: Browser): Promise<ExtensionInBrowser> {
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

function inFirefox(browser: Browser): ExtensionInBrowser {
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
