import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../../scripts/browser/marks-on-page.ts';
import { cardOn } from '../support/card-on-page.ts';
import { errorsOf } from '../support/lifecycle.ts';
import { markOf } from '../support/point-at.ts';
import { markedTexts } from '../support/seen-marks.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const FRAMES = [
  { name: 'of the same origin', id: 'same' },
  { name: 'of another origin', id: 'other' },
  { name: 'about:blank, filled by the page', id: 'blank' },
  { name: 'about:blank, written by the page', id: 'written' },
  { name: 'srcdoc', id: 'srcdoc' },
  { name: 'sandboxed srcdoc', id: 'sandboxed' },
];

const ROOTS = [
  { name: 'an open shadow root', id: 'open', written: 'CRPS', term: 'Complex regional pain syndrome' },
  { name: 'a closed shadow root', id: 'closed', written: 'allodynia', term: 'Allodynia' },
  { name: 'a closed root in an open one', id: 'nested', written: 'fibromyalgia', term: 'Fibromyalgia' },
  { name: 'words in a slot', id: 'slotted', written: 'gabapentin', term: 'Gabapentin' },
];

/** Frames side by side that are led elsewhere; how often in all. 10,000 times take four minutes, two of them without Plainly. */
const RESTLESS = { frames: 20, navigations: Number(process.env['PLAINLY_NAVIGATIONS'] ?? 500) };
/** Of so many navigations one leads to a word to be marked: to 500 in all, however many there are. */
const MARKED = Math.ceil(RESTLESS.navigations / 500);
/** Far more than one navigation takes, ms. */
const NAVIGATION = 180;
const LONG = RESTLESS.navigations * NAVIGATION;

describe.each(KINDS)('frames and shadow roots in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  it.each(FRAMES)('marks a frame $name, and opens the card inside it', async ({ id }) => {
    page = await session.open(`e2e/pages/frames.html?${session.elsewhere.origin}#${id}`);
    const element = await page.$(`#${id}`);
    const frame = (await element?.contentFrame()) as Frame;
    const outer = await element?.boundingBox();
    if (!outer) throw new Error('The frame has no box');
    const { x, y } = await markOf(frame, 'CRPS');
    await page.mouse.move(outer.x + x + 20, outer.y + y + 40);
    await page.mouse.move(outer.x + x, outer.y + y, { steps: 4 });
    expect(await waitForCard(frame)).toBe(true);
    expect(await page.$('plainly-card')).toBeNull();
    const card = cardOn(page, frame);
    expect(await card.term()).toBe('Complex regional pain syndrome');
    const box = await card.box();
    expect(box.width).toBeGreaterThan(300);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(outer.height);
  });

  it.each(ROOTS)('marks $name, and opens its card', async ({ id, written, term }) => {
    page = await session.open('e2e/pages/shadow.html');
    const marked = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('plainly') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer as Text).data.slice(startOffset, endOffset),
        ),
      );
    await expect.poll(marked).toContain(written);
    const { x, y } = await page.$eval(`#${id}`, (host) => {
      const box = host.getBoundingClientRect();
      return { x: box.x + 20, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x + 30, y + 70);
    await page.mouse.move(x, y, { steps: 4 });
    expect(await waitForCard(page)).toBe(true);
    expect(await cardOn(page).term()).toBe(term);
  });

  it('paints the underline in closed shadow roots too', async () => {
    page = await session.open('e2e/pages/shadow.html');
    const clip = await page.$eval('#closed', (host) => {
      const { x, y, width, height } = host.getBoundingClientRect();
      return { x, y, width, height };
    });
    const picture = async () => Buffer.from(await page.screenshot({ clip })).toString('base64');
    await expect
      .poll(async () => (await page.evaluate(() => CSS.highlights.get('plainly')?.size)) ?? 0)
      .toBe(ROOTS.length);
    // In Firefox the mark style may come after the marks.
    const isPainted = async () => {
      const marked = await picture();
      const marks = await page.evaluateHandle(() => CSS.highlights.get('plainly'));
      await page.evaluate(() => CSS.highlights.delete('plainly'));
      const unmarked = await picture();
      await page.evaluate((marks) => marks && CSS.highlights.set('plainly', marks), marks);
      return marked !== unmarked;
    };
    await expect.poll(isPainted).toBe(true);
  });

  it('follows changes inside a closed shadow root', async () => {
    page = await session.open('e2e/pages/shadow.html');
    await page.click('#change');
    await expect.poll(() => markedTexts(page), { timeout: 1000 }).toContain('hyperalgesia is new');
  });

  it("is still there after hundreds of frames' worth of navigation", { timeout: LONG + 30_000 }, async () => {
    page = await session.open('e2e/pages/repeated.html');
    const errors = errorsOf(page);
    await page.evaluate(
      ({ frames, navigations, marked }) => {
        let left = navigations;
        const lead = (frame: HTMLIFrameElement): void => {
          if (left === 0) return;
          left--;
          document.body.dataset['navigationsLeft'] = String(left);
          frame.srcdoc = `<!doctype html><html lang="en"><p>Turn ${left} of ${left % marked === 0 ? 'my CRPS' : 'it all'}.</p>`;
        };
        for (let count = 0; count < frames; count++) {
          const frame = document.createElement('iframe');
          frame.onload = () => lead(frame);
          lead(frame);
          document.body.append(frame);
        }
      },
      { ...RESTLESS, marked: MARKED },
    );
    const left = () => page.$eval('body', ({ dataset }) => dataset['navigationsLeft']);
    await expect.poll(left, { timeout: LONG, interval: 500 }).toBe('0');
    await page.$$eval('iframe:not(:first-of-type)', (frames) => {
      for (const frame of frames) frame.remove();
    });
    const last = (await (await page.$('iframe'))?.contentFrame()) as Frame;
    expect(await markOf(last, 'CRPS')).toBeDefined();
    const { x, y } = await markOf(page, 'CRPS');
    await page.mouse.move(x + 30, y + 70);
    await page.mouse.move(x, y, { steps: 4 });
    expect(await waitForCard(page)).toBe(true);
    expect(errors).toEqual([]);
  });
});
