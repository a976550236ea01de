/**
 * Takes the screenshots of docs/ from the built extension: pages, cards, all articles and pictures of the explainer.
 * `npm run screenshots`
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'wxt';
import { compileGlossary } from '../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../src/build/glossary/files/read-files.ts';
import { placeIn } from '../src/core/glossary/article.ts';
import { findOrGetBrowser } from './browser/find-browser.ts';
import { launch } from './browser/launch.ts';
import { paintedMarks, waitForCard, waitForMarks } from './browser/marks-on-page.ts';
import { serve } from './browser/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/screenshots');

/** Time for a card to be drawn and come to rest, ms. */
const SETTLED = 500;
const settle = () => new Promise((done) => setTimeout(done, SETTLED));

interface Shot {
  name: string;
  width: number;
  height: number;
  dark: boolean;
  /** Words to rest the pointer on, when a card is shown. */
  rest?: string;
}

const ON_PAGE: Shot[] = [
  { name: 'thread-light', width: 1100, height: 840, dark: false, rest: 'allodynia' },
  { name: 'thread-dark', width: 1100, height: 840, dark: true, rest: 'N-methyl-D-aspartate receptors' },
  { name: 'thread-phone', width: 390, height: 780, dark: false, rest: 'CRPS' },
];

const OWN: (Shot & { path: string; type?: string; enter?: boolean })[] = [
  { name: 'popup-search', path: 'popup.html', width: 400, height: 600, dark: false, type: 'central sens', enter: true },
  { name: 'explainer', path: 'explainer.html', width: 1100, height: 760, dark: false },
  {
    name: 'explainer-phone-dark',
    path: 'explainer.html#ketamine-infusion/three-readings',
    width: 390,
    height: 780,
    dark: true,
  },
  { name: 'options', path: 'options.html', width: 900, height: 760, dark: false },
];

/** How each picture of the explainer is shown: on a screen, and on a phone. */
const PICTURE_SHOTS: Shot[] = [
  { name: 'screen', width: 1100, height: 900, dark: false },
  { name: 'phone-dark', width: 400, height: 900, dark: true },
];

async function openWith(browser: Browser, url: string, { width, height, dark }: Shot): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(url);
  await page.bringToFront();
  return page;
}

async function save(page: Page, name: string): Promise<void> {
  await settle();
  await page.screenshot({ path: `${join(folder, name)}.png` });
  await page.close();
  console.log(`docs/screenshots/${name}.png`);
}

async function restOn(page: Page, words: string): Promise<void> {
  await waitForMarks(page);
  // On a busy machine the first look at a page may be cut short, and the next one has the rest.
  await settle();
  const mark = (await paintedMarks(page)).find(({ written }) => written === words);
  if (!mark) throw new Error(`"${words}" is not marked on the sample page`);
  await page.mouse.move(mark.x + 25, mark.y + 60);
  await page.mouse.move(mark.x, mark.y, { steps: 4 });
  if (!(await waitForCard(page))) throw new Error(`No card for "${words}"`);
}

/** Every article from its top, and every picture, of those who show details. */
async function saveExplainer(browser: Browser, explainer: string): Promise<void> {
  const { articles } = compileGlossary(readGlossaryFiles(join(root, 'glossary')));
  for (const { id } of articles) {
    const shot = { name: `article-${id}`, width: 1000, height: 700, dark: false };
    await save(await openWith(browser, `${explainer}#${placeIn(id)}`, shot), shot.name);
  }
  for (const shot of PICTURE_SHOTS) {
    const page = await openWith(browser, explainer, shot);
    await page.evaluate(SHOW_DETAILS);
    for (const { id, body } of articles) {
      await page.goto(`${explainer}#${placeIn(id)}`);
      await page.reload();
      await settle();
      await page.evaluate(HIDE_BARS);
      const names = body.flatMap((block) => (block.kind === 'picture' ? [block.name] : []));
      const pictures = await page.$$('.picture');
      for (const [place, picture] of pictures.entries()) {
        const name = `picture-${names[place]}-${shot.name}`;
        await picture.screenshot({ path: `${join(folder, name)}.png` });
        console.log(`docs/screenshots/${name}.png`);
      }
    }
    await page.close();
  }
}

/** Run in a page of the extension. */
const HIDE_BARS = `for (const bar of document.querySelectorAll('.top, .skip, .progress')) bar.style.display = 'none'`;
const SHOW_DETAILS = `chrome.storage.sync.set({ settings: { readingLevel: 'detail' } })`;

mkdirSync(folder, { recursive: true });
await build({ root, browser: 'chrome' });
const found = await findOrGetBrowser('chromium');
const browser = await launch({ browser: found, root, headless: true, withExtension: true });
const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
const served = await serve(join(root, 'tests/sample'));
for (const shot of ON_PAGE) {
  const page = await openWith(browser, `${served.origin}/thread.html`, shot);
  if (shot.rest) await restOn(page, shot.rest);
  await save(page, shot.name);
}
for (const shot of OWN) {
  const page = await openWith(browser, `chrome-extension://${new URL(background.url()).host}/${shot.path}`, shot);
  if (shot.type) await page.type('input', shot.type);
  if (shot.enter) await page.keyboard.press('Enter');
  await save(page, shot.name);
}
await saveExplainer(browser, `chrome-extension://${new URL(background.url()).host}/explainer.html`);
await browser.close();
served.close();
