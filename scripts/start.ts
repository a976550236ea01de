/**
 * Builds the extension and opens a browser with it, on a page to try it on.
 * `npm start [URL or HTML file] [--browser chromium|firefox] [--headless]`
 */
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';
import { compileGlossary } from '../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../src/build/glossary/files/read-files.ts';
import { firstSentence } from '../src/core/glossary/card.ts';
import { chooserOf } from '../src/core/senses/choose-sense.ts';
import { unpackMeanings } from '../src/core/senses/meanings.ts';
import { spot } from '../src/core/spotting/spot.ts';
import { unpackIndex } from '../src/core/spotting/term-index.ts';
import { type BrowserKind, findBrowser, findOrGetBrowser, kindOf } from './browser/find-browser.ts';
import { launch } from './browser/launch.ts';
import { type PaintedMark, paintedMarks, waitForCard, waitForMarks } from './browser/marks-on-page.ts';
import { type Served, serve } from './browser/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = join(root, 'tests/sample/thread.html');
const SCREENSHOT = join(root, 'screenshots/start.png');
const VIEWPORT = { width: 1280, height: 900 };
/** Until marks have followed a scroll, and until a card or the marks at the top are drawn for the picture, ms. */
const LOOKED = 150;
const DRAWN = 300;

const USAGE = 'npm start -- [URL or HTML file] [--browser chromium|firefox] [--headless]';

/** What was asked for on the command line. Throws an Error with the usage when it makes no sense. */
function readArguments(): { target: string; kind: BrowserKind; headless: boolean } {
  const { values, positionals } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser takes chromium or firefox, not ${browser}.\n${USAGE}`);
  }
  const named = process.env.PLAINLY_BROWSER;
  const kind =
    browser ?? (named ? kindOf(named) : findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  return { target: positionals[0] ?? SAMPLE, kind, headless: values.headless || !hasDisplay };
}

/** The address to open: files are served on the loopback address, since extensions do not run on file addresses. */
async function addressOf(target: string): Promise<{ url: string; served?: Served }> {
  if (/^https?:\/\//.test(target)) return { url: target };
  const file = resolve(target);
  if (!existsSync(file))
    throw new Error(`There is no file ${file}, and it is no address that begins with http.\n${USAGE}`);
  const served = await serve(dirname(file));
  return { url: `${served.origin}/${encodeURIComponent(basename(file))}`, served };
}

/** Waits, ms. */
function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}

/** A term on the page, for the table. */
interface Row {
  written: string;
  entry: string;
  times: number;
  meaning: string;
}

/** Scrolls through the page, screen by screen, and collects every mark that is painted on the way. */
async function collectMarks(page: Page): Promise<PaintedMark[]> {
  const found = new Map<string, PaintedMark>();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += VIEWPORT.height) {
    await page.evaluate((y) => window.scrollTo({ top: y, behavior: 'instant' }), top);
    await pause(LOOKED);
    for (const mark of await paintedMarks(page)) found.set(`${mark.at} ${mark.block}`, mark);
  }
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await pause(DRAWN);
  return [...found.values()];
}

/** Counts marks by entry. The entry is read off the words and the text around them, as on the page. */
function tableOf(marks: PaintedMark[], title: string): Row[] {
  const { index: packed, meanings, cards } = compileGlossary(readGlossaryFiles(join(root, 'glossary')));
  const index = unpackIndex(packed);
  const choose = chooserOf(unpackMeanings(meanings), meanings.topics);
  const rows = new Map<number, Row>();
  const defined = new Map<string, number>();
  for (const { written, block, at } of marks) {
    const chosen = choose(block, spot(block, index), { title, defined }).find(({ start }) => start === at);
    const card = chosen && cards[chosen.entry];
    if (!card) continue;
    const row = rows.get(chosen.entry);
    if (row) row.times++;
    else {
      const meaning = firstSentence(card.plain);
      rows.set(chosen.entry, { written: written.replace(/\s+/g, ' '), entry: card.id, times: 1, meaning });
    }
  }
  return [...rows.values()];
}

/** Tries marks and card as a reader would, and tells what came of it. True when there were marks and a card opened. */
async function tryHeadless(browser: Browser, url: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.goto(url, { waitUntil: 'load' });
  const marked = await waitForMarks(page);
  const marks = marked ? await collectMarks(page) : [];
  const rows = tableOf(marks, await page.title());
  const [first] = marked ? (await paintedMarks(page)).filter(({ y }) => y > 0 && y < VIEWPORT.height) : [];
  let shown = false;
  if (first) {
    await page.mouse.move(first.x + 40, first.y + 60);
    await page.mouse.move(first.x, first.y, { steps: 4 });
    shown = await waitForCard(page);
    await pause(DRAWN);
  }
  await page.screenshot({ path: SCREENSHOT as `${string}.png` });
  console.table(rows.map(({ written, entry, times, meaning }) => ({ 'as written': written, entry, times, meaning })));
  console.log(`Page and card: ${SCREENSHOT}`);
  console.log(`${rows.length} terms, ${marks.length} marks, card shown: ${shown ? 'yes' : 'no'}`);
  return marked && shown;
}

async function main(): Promise<void> {
  const { target, kind, headless } = readArguments();
  const { url, served } = await addressOf(target);
  const found = await findOrGetBrowser(kind);
  await build({ root, browser: kind === 'firefox' ? 'firefox' : 'chrome' });
  const browser = await launch({ browser: found, root, headless, withExtension: true });
  if (headless) {
    mkdirSync(dirname(SCREENSHOT), { recursive: true });
    if (!(await tryHeadless(browser, url))) process.exitCode = 1;
    await browser.close();
  } else {
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(url);
    console.log(`Reading ${url} with Plainly. Close the browser to end.`);
    await new Promise((ended) => browser.once('disconnected', ended));
  }
  served?.close();
}

main().catch((error: Error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
