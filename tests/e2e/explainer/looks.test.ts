import frontPage from 'virtual:plainly/front-page';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { asPrinted } from '../support/as-printed.ts';
import { axeFinds, smallControls } from '../support/axe.ts';
import { openOwn, press, store, texts } from '../support/own-page.ts';
import { faintWords } from '../support/picture-contrast.ts';
import { reduceMotion } from '../support/reduce-motion.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';
import { headingInView, openArticle, visit } from './explainer-page.ts';

const IDS = frontPage.ways.map(({ article }) => article);
/** Least size of text in pictures on phones, the smallest with them, CSS px. */
const LEAST_TEXT = 14;
describe.each(KINDS)('how the explainer looks in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await openOwn(session, 'explainer.html');
  });
  afterAll(() => session?.close());

  const widths = async (width: number, height: number) => {
    await page.setViewport({ width, height });
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
  };
  /** Elements that reach beyond the right edge of the window, by their first letters. */
  const beyond = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map(
          (element) => `${element.localName}.${element.getAttribute('class')}: ${element.textContent?.slice(0, 40)}`,
        ),
    );

  it('needs no scrolling sideways, on a small phone and magnified four times', async () => {
    await store(page, { readingLevel: 'detail' });
    for (const [width, height] of [
      [320, 700],
      [320, 225],
    ] as const) {
      await widths(width, height);
      for (const id of IDS) {
        await openArticle(page, id);
        expect(await beyond(), id).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        // A line may break at a space, and the number of a reference would begin the next one.
        const loose = await page.$$eval('article sup', (numbers) =>
          numbers
            .filter(({ previousSibling }) => previousSibling?.textContent?.endsWith(' '))
            .map((number) => number.innerHTML),
        );
        expect(loose, id).toEqual([]);
      }
      await visit(page, 'letter-C');
      await expect.poll(() => page.$$eval('.entry', ({ length }) => length)).toBeGreaterThan(20);
      expect(await beyond()).toEqual([]);
    }
  });

  it.each([400, 320])(
    'writes nothing in pictures too small to read at %i px, and names and describes each',
    async (width) => {
      await store(page, { readingLevel: 'detail' });
      await widths(width, 800);
      const pictures: string[] = [];
      for (const id of IDS) {
        await openArticle(page, id);
        const { small, found, names, undescribed } = await page.evaluate((least) => {
          const figures = [...document.querySelectorAll('.picture')];
          const sizeOf = (element: Element): number => {
            const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
            return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
          };
          const written = figures.flatMap((figure) =>
            [...figure.querySelectorAll('*')].filter((element) =>
              [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
            ),
          );
          return {
            small: written.filter((element) => sizeOf(element) < least).map(({ textContent }) => textContent),
            found: figures.map((figure) => figure.firstElementChild?.getAttribute('class') ?? ''),
            names: figures.map((figure) => figure.getAttribute('aria-label')),
            undescribed: figures.filter((figure) => (figure.querySelector('details p')?.textContent ?? '').length < 40)
              .length,
          };
        }, LEAST_TEXT);
        expect(small, id).toEqual([]);
        expect(undescribed, id).toBe(0);
        for (const name of names) expect(name, id).toMatch(/^[A-Z][^.]{20,120}\.$/);
        pictures.push(...found);
      }
      expect(pictures.sort()).toEqual([
        'charts',
        'crps-where',
        'ladder',
        'louder',
        'synapse',
        'timeline',
        'treatments',
      ]);
    },
  );

  it('has its contents at hand from deep within an article on a phone, over the text', async () => {
    await widths(390, 780);
    await openArticle(page, 'crps');
    await visit(page, 'crps/treatments');
    const isOpen = () => page.$eval('#contents', (list) => list.checkVisibility());
    const current = () => texts(page, '#contents [aria-current="location"]');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await expect.poll(() => headingInView(page, 'crps/treatments')).toBe(true);
    expect(await isOpen()).toBe(false);
    await press(page, 'Contents');
    await expect.poll(isOpen).toBe(true);
    await expect.poll(current).toEqual(['What is known about treatments']);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    await page.focus('#contents [aria-current="location"]');
    await page.keyboard.press('Escape');
    await expect.poll(isOpen).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Contents');
    await press(page, 'Contents');
    await page.type('#find', 'phantom');
    await expect.poll(() => texts(page, 'h1')).toContain('Found for “phantom”');
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('keeps what is being read in view among contents that are longer than the window', async () => {
    await widths(1280, 500);
    await visit(page, 'ketamine-infusion/what-would-change-this');
    const isSeen = () =>
      page.evaluate(() => {
        const current = document.querySelector('#contents [aria-current="location"]');
        const { bottom = 0 } = document.getElementById('contents')?.getBoundingClientRect() ?? {};
        return current !== null && current.getBoundingClientRect().bottom < bottom;
      });
    await expect.poll(isSeen).toBe(true);
  });

  it.each(['light', 'dark'])('axe finds nothing wrong in any article, %s', { timeout: 120_000 }, async (theme) => {
    await widths(theme === 'light' ? 390 : 1280, 900);
    await store(page, { theme, readingLevel: 'detail' });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    await visit(page, 'start');
    expect(await axeFinds(page)).toEqual([]);
    for (const id of IDS) {
      await openArticle(page, id);
      expect(await axeFinds(page), id).toEqual([]);
      expect(await smallControls(page), id).toEqual([]);
      expect(await faintWords(page), id).toEqual([]);
    }
  });

  it('prints an article large and whole, with references and nothing that cannot be used on paper', async () => {
    await store(page, { readingLevel: 'detail' });
    await openArticle(page, 'ketamine-infusion');
    const { text: pages, totalPages } = await extractText(new Uint8Array(await page.pdf({ format: 'a4' })));
    const text = pages.join(' ').replace(/\s+/g, ' ');
    expect(totalPages).toBeGreaterThan(3);
    expect(text).toContain('Ketamine infusion for pain');
    expect(text).toContain('What can go wrong');
    expect(text).toContain('References');
    expect(text.replaceAll(' ', '')).toContain('https://doi.org/10.1016/j.pain.2009.06.023');
    expect(text).toContain('76%');
    expect(text).toContain('How long there was a difference');
    for (const control of ['Copy as plain text', 'Show details', 'This picture in words', 'All words, A to Z']) {
      expect(text, control).not.toContain(control);
    }
    await openArticle(page, 'central-sensitization');
    const { text: stepped } = await extractText(new Uint8Array(await page.pdf({ format: 'a4' })), { mergePages: true });
    expect(stepped.match(/Sending nerve cell/g)).toHaveLength(3);
  });

  it('is dark letters on white paper, in large type, also for those who read it dark', async () => {
    await store(page, { theme: 'dark' });
    await openArticle(page, 'central-sensitization');
    const look = () =>
      page.evaluate(() => {
        const [ground, letters] = [document.documentElement, document.querySelector('article > p:not(.quiet)')];
        return {
          ground: getComputedStyle(ground).backgroundColor,
          letters: letters && getComputedStyle(letters).color,
          size: letters && Math.round(Number.parseFloat(getComputedStyle(letters).fontSize)),
        };
      });
    const screen = { ground: 'rgb(31, 36, 40)', letters: 'rgb(223, 220, 212)', size: 18 };
    await expect.poll(look).toEqual(screen);
    await page.bringToFront();
    const end = await asPrinted(session, page);
    onTestFinished(async () => void (await end()));
    // 13 points.
    await expect.poll(look).toEqual({ ground: 'rgb(255, 255, 255)', letters: 'rgb(0, 0, 0)', size: 17 });
    expect(await faintWords(page)).toEqual([]);
    await store(page, {});
  });

  it('keeps still when motion is reduced', async () => {
    await openArticle(page, 'central-sensitization');
    await page.waitForSelector('.synapse');
    /** What moves while the picture goes on to its next step. */
    const moving = () =>
      page.evaluate(async () => {
        const moved = new Set<string>();
        for (const step of document.querySelectorAll<HTMLElement>('.steps button')) {
          step.click();
          for (let frame = 0; frame < 4; frame++) {
            await new Promise(requestAnimationFrame);
            for (const { effect } of document.getAnimations())
              moved.add((effect as KeyframeEffect).target?.getAttribute('class')?.split(' ')[0] ?? '');
          }
        }
        return [...moved];
      });
    await reduceMotion(session, page, false);
    expect(await moving()).toEqual(expect.arrayContaining(['plug', 'ketamine']));
    await reduceMotion(session, page, true);
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await moving()).toEqual([]);
    await reduceMotion(session, page, false);
  });

  it.runIf(kind === 'chromium')('brings nothing that the article in view does not need', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
    await openArticle(page, 'phantom-limb-pain');
    asked.length = 0;
    await page.evaluate(() => {
      document.querySelector('h1')?.remove();
      location.reload();
    });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('h1')?.id).catch(() => ''))
      .toBe('phantom-limb-pain/start');
    expect(asked.filter((name) => name.startsWith('phantom-limb-pain-'))).toHaveLength(1);
    const needless =
      /^(?:search-cards|words(?!-link-)|search-articles|crps|fibromyalgia|ketamine-infusion|central-sens|synapse|timeline|sigtermans)-/;
    expect(asked.filter((name) => needless.test(name))).toEqual([]);
  });
});
