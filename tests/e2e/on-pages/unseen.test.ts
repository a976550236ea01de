import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import { cardGone, markOf, restOn } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** Records every request that the extension makes, from its background or its part of a page. */
async function extensionRequests(session: Session): Promise<() => Promise<string[]>> {
  if (session.kind === 'firefox') {
    await inFirefoxWindow(
      session.browser,
      `{
        window.plainlyRequests = [];
        Services.obs.addObserver((channel) => {
          const { URI, loadInfo } = channel.QueryInterface(Ci.nsIHttpChannel);
          const principals = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
          if (principals.some((principal) => principal?.addonPolicy || principal?.contentScriptAddonPolicy)) {
            window.plainlyRequests.push(URI.spec);
          }
        }, 'http-on-opening-request');
        ''
      }`,
    );
    return async () => JSON.parse(await inFirefoxWindow(session.browser, 'JSON.stringify(window.plainlyRequests)'));
  }
  const urls: string[] = [];
  const background = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const client = await background.createCDPSession();
  client.on('Network.requestWillBeSent', ({ request }) => urls.push(request.url));
  await client.send('Network.enable');
  return async () => urls;
}

describe.each(KINDS)('what the page and the network see in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  it('is no change while terms are marked, and one element while a card is open', async () => {
    page = await session.open('e2e/pages/watching.html');
    const seen = () => page.evaluate(() => (window as Window & { seen?: string[] }).seen);
    await markOf(page, 'CRPS');
    expect(await seen()).toEqual([]);
    const card = await restOn(page, 'CRPS');
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
    expect(await seen()).toEqual(['html + plainly-card']);
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    expect(await seen()).toEqual(['html + plainly-card', 'html - plainly-card']);
    await page.evaluate(() => document.body.append('something'));
    expect((await seen())?.at(-1)).toBe('body + #text');
  });

  it('is nothing of the card’s shadow root, nor of the extension’s files', async () => {
    page = await session.open('e2e/pages/words.html');
    await restOn(page, 'CRPS');
    expect(await page.$eval('plainly-card', (host) => host.shadowRoot)).toBeNull();
    expect(await page.$eval('plainly-card', (host) => host.textContent)).toBe('');
    const own = await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => /plainly|webext|wxt/i.test(name)),
    );
    expect(own).toEqual([]);
  });

  it('is no request but the page’s own', async () => {
    const extension = await extensionRequests(session);
    page = await session.browser.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const url = `${session.served.origin}/e2e/pages/words.html`;
    await page.goto(url);
    const card = await restOn(page, 'CRPS');
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
    const own = [url, `${session.served.origin}/favicon.ico`];
    expect(requests.filter((request) => !own.includes(request))).toEqual([]);
    expect(requests).toContain(url);
    expect(await extension()).toEqual([]);
  });
});
