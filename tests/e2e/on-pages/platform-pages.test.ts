import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../../scripts/browser/serve.ts';
import { expectCardAt } from '../support/card-at-word.ts';
import { servePages, wholePage } from '../support/inline-pages.ts';
import { wantAll } from '../support/own-page.ts';
import {
  areStyled,
  htmlOf,
  keepAsLoaded,
  markedTexts,
  paintedMarkings,
  seenMarks,
  seenWords,
} from '../support/seen-marks.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';
import { PLATFORM_CASES, type PlatformCase } from './platform-cases.ts';

/** Pixels that two pictures of the same page may differ in, by smoothed edges; a line under one letter has more. */
const NOISE = 5;

/** Elements of HTML, among them all that may have a shadow root but nav, which is not read, and a made-up one. */
const ELEMENTS =
  `a abbr address article aside b bdi bdo blockquote body button caption center cite code data dd del details
  dfn dialog dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label
  legend li main mark menu ol p pre q ruby s samp search section small span strong sub summary sup table tbody td th tr
  u ul var x-host`.split(/\s+/);

const pathOf = ({ xhtml }: PlatformCase, place: number): string => `/${place}.${xhtml ? 'xhtml' : 'html'}`;

describe.each(KINDS)('kinds of pages in %s', (kind) => {
  let session: Session;
  let served: Served;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    session = await startSession(kind);
    await wantAll(session);
    served = await servePages(
      Object.fromEntries(PLATFORM_CASES.map((page, place) => [pathOf(page, place), wholePage(page.html)])),
    );
  });
  afterAll(async () => {
    served?.close();
    await session?.close();
  });
  afterEach(() => page?.close());

  const open = async (path: string): Promise<void> => {
    page = await session.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await keepAsLoaded(page);
    await page.goto(`${served.origin}${path}`);
    await page.bringToFront();
  };
  const markedWords = async () => (await seenMarks(page)).map(({ written }) => written).sort();

  it.each(PLATFORM_CASES)('$name', async (platform) => {
    const { marks, before, reveal, leftAlone } = platform;
    await open(pathOf(platform, PLATFORM_CASES.indexOf(platform)));
    await expect.poll(markedWords, { timeout: 5000 }).toEqual([...(before ?? marks)].sort());
    expect(await htmlOf(page)).toBe(await page.evaluate(() => window.asLoaded));
    await reveal?.(page);
    const revealed = await htmlOf(page);
    await expect.poll(markedWords, { timeout: 5000 }).toEqual([...marks].sort());
    expect(await seenMarks(page)).toEqual(await seenWords(page, marks, leftAlone));

    const seen = await seenMarks(page);
    for (const mark of seen) await expectCardAt(page, mark);
    expect(await htmlOf(page)).toBe(revealed);

    await expect.poll(() => areStyled(page)).toBe(true);
    const { unpainted, beside } = await paintedMarkings(page, seen);
    expect(unpainted).toEqual([]);
    expect(beside).toBeLessThan(NOISE);
    expect(errors).toEqual([]);
  });

  it('reads closed shadow roots in all elements that may have one', async () => {
    await open(pathOf(PLATFORM_CASES[0] as PlatformCase, 0));
    const hosts = await page.evaluate(
      (elements) =>
        elements.filter((name) => {
          const host = document.createElement(name);
          try {
            host.attachShadow({ mode: 'closed' }).innerHTML = `<p>allodynia in ${name}</p>`;
          } catch {
            return false;
          }
          document.body.append(host);
          return true;
        }),
      ELEMENTS,
    );
    expect(hosts).toContain('x-host');
    expect(hosts).toContain('blockquote');
    await expect
      .poll(() => markedTexts(page), { timeout: 5000 })
      .toEqual(expect.arrayContaining(hosts.map((name) => `allodynia in ${name}`)));
  });
});
