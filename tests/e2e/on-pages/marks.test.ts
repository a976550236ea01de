import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { paintedMarks } from '../../../scripts/browser/marks-on-page.ts';
import { wantAll } from '../support/own-page.ts';
import { markedWords, markOf } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** The marks of the thread's title and of its first post up to the abstract, in reading order. */
const FIRST_MARKS = [
  ...['ketamine infusion', 'CRPS', 'CRPS', 'ketamine infusion', 'fibromyalgia', 'CRPS type 1', 'allodynia'],
  ...['Gabapentin', 'brain fog', 'PT', 'pain clinic', 'ketamine infusion', 'off-label', 'outpatient'],
  ...[
    'prior authorization',
    'randomized trial',
    'N-methyl-D-aspartate receptors',
    'NMDARs',
    'dorsal horn',
    'central sensitization',
  ],
];

/** Parts of the thread that hold terms which must not be marked. */
const LEFT_ALONE = [
  { name: 'code', selector: 'pre' },
  { name: 'a French sentence', selector: '[lang="fr"]' },
  { name: 'translate="no"', selector: '[translate="no"]' },
  { name: 'a textarea', selector: 'textarea' },
];

/** Within how long new text is marked, ms. */
const SOON = 3000;

describe.each(KINDS)('marks in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    await wantAll(session);
  });
  afterAll(() => session?.close());
  afterEach(() => page?.close());

  it('are on the terms of the sample thread', async () => {
    page = await session.open('sample/thread.html');
    await expect.poll(async () => (await markedWords(page)).slice(0, FIRST_MARKS.length)).toEqual(FIRST_MARKS);
  });

  it.each(LEFT_ALONE)('are not on $name', async ({ selector }) => {
    page = await session.open('sample/thread.html');
    await page.$eval(selector, (part) => part.scrollIntoView({ block: 'center', behavior: 'instant' }));
    // Marks in the post before, which was out of view, show that this part of the page has been looked at.
    const marks = () =>
      page.$eval(selector, (part) => {
        const starts = [...(CSS.highlights.get('plainly') ?? [])].map(({ startContainer }) => startContainer);
        const posts = [...document.querySelectorAll('.post')].filter(
          (post) => post.compareDocumentPosition(part) === Node.DOCUMENT_POSITION_FOLLOWING,
        );
        return {
          inside: starts.some((start) => part.contains(start)),
          before: starts.some((start) => posts.at(-1)?.contains(start)),
        };
      });
    await expect.poll(marks).toEqual({ inside: false, before: true });
  });

  it('come to a late reply soon', async () => {
    page = await session.open('sample/thread.html');
    await page.$eval('#more', (more) => more.scrollIntoView({ block: 'center', behavior: 'instant' }));
    expect(await markedWords(page)).not.toContain('postherpetic neuralgia');
    await page.$eval('#more', (more) => (more as HTMLElement).click());
    await markOf(page, 'postherpetic neuralgia', SOON);
  });

  it('come to an in-place edit soon', async () => {
    page = await session.open('sample/thread.html');
    await page.$eval('#edit', (edit) => edit.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const isMarked = () =>
      page.$eval('#editable', (post) =>
        [...(CSS.highlights.get('plainly') ?? [])].some(({ startContainer, startOffset, endOffset }) => {
          const written = (startContainer as Text).data.slice(startOffset, endOffset);
          return post.contains(startContainer) && written === 'hyperalgesia';
        }),
      );
    expect(await isMarked()).toBe(false);
    await page.$eval('#edit', (edit) => (edit as HTMLElement).click());
    await expect.poll(isMarked, { timeout: SOON }).toBe(true);
  });

  it('come to each part of a list that grows as one scrolls', async () => {
    page = await session.open('e2e/pages/endless.html');
    for (const written of ['fibromyalgia', 'allodynia', 'gabapentin']) {
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await markOf(page, written);
      // Only what is in and around the view is marked: the list's length must not matter.
      expect((await markedWords(page)).length).toBeLessThan(150);
    }
  });

  it('follow single-page navigation that swaps the content', async () => {
    page = await session.open('e2e/pages/single-page.html');
    expect(await markedWords(page)).toEqual(['CRPS']);
    await page.click('#next');
    await markOf(page, 'allodynia', SOON);
    expect(await markedWords(page)).toEqual(['allodynia', 'hyperalgesia']);
    await page.goBack();
    await markOf(page, 'CRPS', SOON);
    expect(await markedWords(page)).toEqual(['CRPS']);
  });

  it('follow a page that replaces its whole body', async () => {
    page = await session.open('e2e/pages/single-page.html');
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.textContent = 'All new: fibromyalgia.';
      document.body.replaceWith(body);
    });
    await markOf(page, 'fibromyalgia', SOON);
    expect(await markedWords(page)).toEqual(['fibromyalgia']);
  });

  it('are underlines that move no text', async () => {
    page = await session.open('e2e/pages/words.html');
    const [mark] = await paintedMarks(page);
    expect(mark?.written).toBe('CRPS');
    const line = () =>
      page.$eval('#word', (word) => {
        const style = getComputedStyle(word, '::highlight(plainly)');
        return `${style.textDecorationLine} ${style.textDecorationStyle}`;
      });
    await expect.poll(line).toBe('underline dotted');
  });
});
