import { fileURLToPath } from 'node:url';
import type { Browser, Page, Viewport } from 'puppeteer-core';
import { type ExtensionInBrowser, extensionIn } from '../../../scripts/browser/extension-in-browser.ts';
import { type BrowserKind, findOrGetBrowser } from '../../../scripts/browser/find-browser.ts';
import { launch, REUSED_PROCESSES } from '../../../scripts/browser/launch.ts';
import { waitForMarks } from '../../../scripts/browser/marks-on-page.ts';
import { type Served, serve } from '../../../scripts/browser/serve.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const KINDS: BrowserKind[] = ['chromium', 'firefox'];
/** CSS px. */
export const VIEWPORT = { width: 1280, height: 900 };

/** A browser with the built extension, and the pages of `tests/` on a loopback address. */
export interface Session extends ExtensionInBrowser {
  kind: BrowserKind;
  browser: Browser;
  served: Served;
  /** A second origin that serves the same pages, for frames of another site. */
  elsewhere: Served;
  /** Opens a page of `tests/`, like "sample/thread.html", and waits for its first marks unless told not to. */
  open(path: string, options?: { marks?: boolean; viewport?: Viewport }): Promise<Page>;
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
    firefoxPreferences: {
      ...REUSED_PROCESSES,
      // A tab behind the one in view stands in for the popup, whose timers no browser slows down.
      'dom.min_background_timeout_value': 4,
      'dom.min_background_timeout_value_without_budget_throttling': 4,
    },
  });
  const served = await serve(`${ROOT}tests`);
  const elsewhere = await serve(`${ROOT}tests`);
  const extension = await extensionIn(browser, kind);
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
    ...extension,
    async close() {
      await browser.close();
      served.close();
      elsewhere.close();
    },
  };
}
