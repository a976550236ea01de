import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../../../scripts/browser/marks-on-page.ts';
import { LONG_ENOUGH, markedWords } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

describe.each(KINDS)('languages and kinds of documents in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  it.each([
    { name: 'English by its lang', path: 'english.html', marked: ['CRPS'] },
    { name: 'French, with an English part', path: 'french.html', marked: ['allodynia'] },
    { name: 'English without lang', path: 'undeclared-english.html', marked: ['CRPS', 'ketamine', 'fibromyalgia'] },
    { name: 'too short to tell, without lang', path: 'undeclared-short.html', marked: ['CRPS'] },
    { name: 'XHTML', path: 'words.xhtml', marked: ['CRPS'] },
  ])('marks only what is English: $name', async ({ path, marked }) => {
    page = await session.open(`e2e/pages/language/${path}`);
    await expect.poll(() => markedWords(page)).toEqual(marked);
  });

  it.each([
    { name: 'German without lang, by the browser’s own detection', path: 'undeclared-german.html' },
    { name: 'plain text', path: 'words.txt' },
    { name: 'an SVG image', path: 'words.svg' },
    { name: 'XML', path: 'words.xml' },
  ])('leaves alone: $name', async ({ path }) => {
    page = await session.open(`e2e/pages/language/${path}`, { marks: false });
    expect(await page.evaluate(() => document.documentElement.textContent)).toContain('CRPS');
    expect(await waitForMarks(page, LONG_ENOUGH)).toBe(false);
    await session.command('next-term');
    expect(await page.$('plainly-card')).toBeNull();
  });
});
