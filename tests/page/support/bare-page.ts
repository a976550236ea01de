import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../../scripts/browser/bundle.ts';
import { type BrowserKind, findOrGetBrowser } from '../../../scripts/browser/find-browser.ts';
import { launch } from '../../../scripts/browser/launch.ts';
import type { OnPage } from './bundle-entry.ts';

declare global {
  /** The source under test, inside the page only. */
  var plainly: OnPage;
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const KINDS: BrowserKind[] = ['chromium', 'firefox'];

/** A script that leaves the source under test as `plainly`; made once. */
let bundled: Promise<string> | undefined;

/** A tab without the extension, in which the source under test stands as `plainly`. */
export interface BarePage {
  /** The tab; there from the first test on. */
  readonly page: Page;
  /** Shows a body (or a whole document, when it begins with a doctype) in a fresh document, and brings `plainly` there. */
  load(html: string): Promise<Page>;
  /** The script that brings `plainly`, for frames. */
  script(): Promise<string>;
}

/** A browser for the tests of the describe block it is called in. */
export function useBarePage(kind: BrowserKind, viewport = { width: 800, height: 600 }): BarePage {
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    bundled ??= bundle(ROOT, fileURLToPath(new URL('bundle-entry.ts', import.meta.url)), { minify: false });
    browser = await launch({
      browser: await findOrGetBrowser(kind),
      root: ROOT,
      headless: true,
      withExtension: false,
      viewport,
    });
    page = await browser.newPage();
    await page.bringToFront();
  });
  afterAll(() => browser?.close());
  const tab = (): Page => {
    if (!page) throw new Error('The browser has not started');
    return page;
  };
  return {
    get page() {
      return tab();
    },
    script: async () => (await bundled) ?? '',
    async load(html) {
      const page = tab();
      const source = /^\s*<!doctype/i.test(html)
        ? html
        : `<!doctype html><html lang="en"><meta charset="utf-8"><title>Test</title><body>${html}</body></html>`;
      await page.goto('about:blank');
      await page.setContent(source);
      await page.evaluate((await bundled) ?? '');
      await page.evaluate(() => plainly.attachRoots(document));
      return page;
    },
  };
}
