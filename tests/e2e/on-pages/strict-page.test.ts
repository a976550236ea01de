import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, markedWords, markOf, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

describe.each(KINDS)('a page that allows nothing in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('has marks and a styled card, and no complaint', async () => {
    const page = await session.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`violated ${violatedDirective} ${blockedURI}`);
      });
    });
    await page.goto(`${session.served.origin}/e2e/pages/strict.html`);
    await markOf(page, 'CRPS');
    expect(await markedWords(page)).toEqual(['CRPS', 'allodynia']);

    const card = await restOn(page, 'CRPS');
    const look = await card.look((root) => {
      const frame = root.querySelector('.frame') as Element;
      const { backgroundColor, borderTopLeftRadius } = getComputedStyle(frame);
      return { backgroundColor, borderTopLeftRadius, width: Math.round(frame.getBoundingClientRect().width) };
    });
    expect(look).toEqual({ backgroundColor: 'rgb(253, 252, 249)', borderTopLeftRadius: '14px', width: 352 });
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    // Firefox asks for an icon that the page has not got, and refuses it itself.
    expect(complaints.filter((complaint) => !complaint.includes('/favicon.ico'))).toEqual([]);

    // A style of the page's own would have been refused and reported.
    await page.evaluate(() => document.head.append(document.createElement('style')));
    await page.$eval('style', (style) => style.append('p { color: red }'));
    await expect.poll(() => complaints.join()).toContain('violated style-src');
    await page.close();
  });
});
