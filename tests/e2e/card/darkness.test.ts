import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import type { CardOnPage } from '../support/card-on-page.ts';
import { brightness, filmed } from '../support/film.ts';
import { restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const PAGES = [
  { name: 'a white page', css: 'html { background: #fff }', dark: false },
  { name: 'a page without a background', css: 'body { background: none }', dark: false },
  { name: 'a dark page', css: 'body { background: #14171a; color: #eee }', dark: true },
  { name: 'a dark box on a light page', css: 'p { background: rgb(20 20 30); color: #eee }', dark: true },
  { name: 'a light box on a dark page', css: 'body { background: #000 } p { background: #fefefe }', dark: false },
  {
    name: 'a dark page in another color space',
    css: 'body { background: oklch(0.2 0.02 250); color: #eee }',
    dark: true,
  },
];

/** Brightness of the card's background, 0 to 255. */
const surface = async (card: CardOnPage): Promise<number> => {
  const color = await card.look((root) => getComputedStyle(root.querySelector('.frame') as Element).backgroundColor);
  const [, red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color ?? '') ?? [];
  if (blue === undefined) throw new Error(`Not a solid color: ${color}`);
  return (Number(red) + Number(green) + Number(blue)) / 3;
};

/** Makes the reader prefer dark pages until the test is over. */
async function preferDark({ kind, browser }: Session, page: Page): Promise<void> {
  if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  else {
    const preference = "'layout.css.prefers-color-scheme.content-override'";
    await inFirefoxWindow(browser, `Services.prefs.setIntPref(${preference}, 0), ''`);
    onTestFinished(
      async () => void (await inFirefoxWindow(browser, `Services.prefs.clearUserPref(${preference}), ''`)),
    );
  }
  await page.waitForFunction(() => matchMedia('(prefers-color-scheme: dark)').matches, { timeout: 3000 });
}

describe.each(KINDS)('light and dark in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  const open = async (css: string): Promise<void> => {
    page = await session.open('e2e/pages/words.html');
    await page.evaluate((css) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: css }));
    }, css);
  };

  it.each(PAGES)('$name: dark card $dark', async ({ css, dark }) => {
    await open(css);
    const shade = await surface(await restOn(page, 'CRPS'));
    if (dark) expect(shade).toBeLessThan(60);
    else expect(shade).toBeGreaterThan(230);
  });

  it('follows the reader’s preference where the page does', async () => {
    page = await session.open('sample/thread.html');
    await preferDark(session, page);
    expect(await surface(await restOn(page, 'CRPS'))).toBeLessThan(60);
  });

  it.each([
    { name: 'no white on a dark page', css: 'body { background: #14171a; color: #eee }', dark: true },
    { name: 'no black on a light page', css: 'body { background: #fff }', dark: false },
  ])('flashes $name while the card appears', async ({ css, dark }) => {
    await open(css);
    const { pictures, result: card } = await filmed(page, () => restOn(page, 'CRPS'));
    const box = await card.box();
    const shades = await Promise.all(pictures.map((picture) => brightness(page, picture, box)));
    expect(shades.length).toBeGreaterThan(1);
    if (dark) expect(Math.max(...shades)).toBeLessThan(80);
    else expect(Math.min(...shades)).toBeGreaterThan(180);
  });
});
