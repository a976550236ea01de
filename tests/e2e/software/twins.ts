import type { Browser, Frame, Page } from 'puppeteer-core';
import { type BrowserKind, findOrGetBrowser } from '../../../scripts/browser/find-browser.ts';
import { launch, REUSED_PROCESSES } from '../../../scripts/browser/launch.ts';
import { serve } from '../../../scripts/browser/serve.ts';
import { wantAll } from '../support/own-page.ts';
import { ROOT, VIEWPORT } from '../support/session.ts';
import { buildPages } from './build-pages.ts';

/** A page in one of two browsers. */
export interface Twin {
  page: Page;
  kind: BrowserKind;
  /** Whether the extension is installed there. */
  hasPlainly: boolean;
  /** Errors and warnings of the page so far. */
  complaints: string[];
}

/** Two browsers of a kind, with and without the extension, and test pages made with real software. */
export interface Twins {
  /**
   * Does the same with a page in both browsers, and gives what came of it: with the extension, without it. The page's
   * random numbers are the same in both.
   */
  inBoth<T>(name: string, act: (twin: Twin) => Promise<T>): Promise<{ withPlainly: T; without: T }>;
  close(): Promise<void>;
}

/** How long is waited for a page to come to what is expected, ms: two browsers share a machine that may be busy. */
export const PATIENCE = { timeout: 10_000 };

/** What development builds say of themselves, which is no complaint. */
const OWN_NEWS = /Lit is in dev mode/;

export async function startTwins(kind: BrowserKind, names: readonly string[]): Promise<Twins> {
  const built = await buildPages(names);
  const served = await serve(built.folder);
  const found = await findOrGetBrowser(kind);
  const start = (withExtension: boolean) =>
    launch({
      browser: found,
      root: ROOT,
      headless: true,
      withExtension,
      viewport: VIEWPORT,
      firefoxArguments: withExtension ? ['--remote-allow-system-access'] : [],
      firefoxPreferences: REUSED_PROCESSES,
    });
  const plain = await start(false);
  const extended = await start(true);
  await wantAll({ browser: extended, kind });

  const run = async <T>(browser: Browser, name: string, act: (twin: Twin) => Promise<T>): Promise<T> => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warn'].includes(message.type()) && !OWN_NEWS.test(text)) complaints.push(text);
    });
    await page.setViewport(VIEWPORT);
    await page.evaluateOnNewDocument(foretellRandom);
    await page.goto(`${served.origin}/${name}/index.html`);
    await page.bringToFront();
    const result = await act({ page, kind, hasPlainly: browser === extended, complaints });
    await page.close();
    return result;
  };
  return {
    async inBoth(name, act) {
      const [withPlainly, without] = await Promise.all([run(extended, name, act), run(plain, name, act)]);
      return { withPlainly, without };
    },
    async close() {
      await Promise.all([plain.close(), extended.close()]);
      served.close();
      built.remove();
    },
  };
}

/** Ids that software makes up are then the same each time. */
function foretellRandom(): void {
  let state = 1;
  const next = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state;
  };
  Math.random = () => next() / 2_147_483_647;
  crypto.getRandomValues = (array) => {
    const bytes = array && new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (const place of bytes?.keys() ?? []) (bytes as Uint8Array)[place] = next();
    return array;
  };
}

/** All of a page, with what stands in its open shadow roots. */
export function wholePage(page: Page | Frame): Promise<string> {
  return page.evaluate(() => {
    const roots = (within: ParentNode): ShadowRoot[] =>
      [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : [],
      );
    const root = document.documentElement;
    return (root.cloneNode(false) as Element).outerHTML + root.getHTML({ shadowRoots: roots(document) });
  });
}

/** A mark: its words, the text of the row or paragraph that it stands in, and where in it. */
export type PlacedMark = [written: string, block: string, at: number];

/** The marks as painted, also those in open shadow roots, from top to bottom. */
export function placedMarks(page: Page | Frame): Promise<PlacedMark[]> {
  return page.evaluate(() => {
    const marks = [...(CSS.highlights.get('plainly') ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { left, top } = live.getBoundingClientRect();
      const written = live.toString();
      const block = range.startContainer.parentElement?.closest('li, p, h1, .tabulator-cell') ?? document.body;
      live.setStart(block, 0);
      return { left, top, placed: [written, block.textContent, live.toString().length - written.length] };
    });
    marks.sort((a, b) => a.top - b.top || a.left - b.left);
    return marks.map(({ placed }) => placed as PlacedMark);
  });
}
