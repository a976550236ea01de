import articles from 'virtual:plainly/articles';
import frontPage from 'virtual:plainly/front-page';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleText } from '../../../src/core/glossary/article-text.ts';
import { plainText } from '../../../src/core/glossary/prose.ts';
import { openOwn, press, store, texts } from '../support/own-page.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';
import { openArticle } from './explainer-page.ts';

describe.each(KINDS)('the explainer without a mouse in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    // Without a place: from one, a browser may go on with the keyboard, past the skip link.
    page = await openOwn(session, 'explainer.html');
  });
  afterAll(() => session?.close());

  const focus = () => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 30) ?? '');
  const step = () => page.$eval('.synapse svg', (drawing) => (drawing as SVGElement).dataset['step']);

  it('leads from the skip link to the text, through the steps of a picture, to the next article', async () => {
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('Skip to the text');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    await openArticle(page, 'central-sensitization');
    await page.waitForSelector('.synapse');
    for (let tabs = 0; !(await focus()).includes('Open.') && tabs < 60; tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(step).toBe('2');
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await expect.poll(step).toBe('3');
    expect(await page.$eval('.synapse svg', (svg) => svg.getAttribute('aria-label'))).toContain('Ketamine sits');
    await page.$eval('.neighbors .next', (link) => (link as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    expect(await texts(page, 'h1')).toEqual([frontPage.ways[2]?.title]);
  });

  it.each(['plain', 'detail'] as const)('copies just what is shown, %s', async (level) => {
    await store(page, { readingLevel: level });
    await openArticle(page, 'crps');
    await openArticle(page, 'ketamine-infusion');
    await expect.poll(() => page.$eval('article', ({ dataset }) => dataset['level'])).toBe(level);
    await page.$$eval('.article-tools button', (buttons) => buttons.at(-1)?.focus());
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page, '.article-tools [role="status"]')).toEqual(['Copied.']);
    const article = await articles['ketamine-infusion']?.();
    expect(await pasted(page)).toBe(article && articleText(article, level));
  });

  it('comes by every control of an article in the order of the page, each in view and shown to have the focus', async () => {
    await store(page, { readingLevel: 'plain' });
    await openArticle(page, 'fibromyalgia');
    await expect.poll(() => page.$eval('article', ({ dataset }) => dataset['level'])).toBe('plain');
    const all = await page.$eval('article', (article) => {
      const controls = [...article.querySelectorAll<HTMLElement>('a[href], button, input, summary')];
      controls.forEach((control, place) => {
        control.dataset['place'] = String(place);
      });
      document.getElementById('text')?.focus();
      return controls.length;
    });
    const come: number[] = [];
    const unseen: string[] = [];
    for (let tabs = 0; tabs < all; tabs++) {
      await page.keyboard.press('Tab');
      const { place, seen, name } = await page.evaluate(seenFocus);
      come.push(place);
      if (!seen) unseen.push(name);
    }
    expect(come).toEqual(Array.from({ length: all }, (_, place) => place));
    expect(all).toBeGreaterThan(30);
    expect(unseen).toEqual([]);
  });

  // Stands in for a screen reader: Firefox gives its tree of what is read out to nobody over WebDriver.
  it.runIf(kind === 'chromium')('tells those who listen its places, headings, pictures and level', async () => {
    await store(page, { readingLevel: 'plain' });
    await openArticle(page, 'central-sensitization');
    await page.waitForSelector('.synapse');
    const nodes = flat(await page.accessibility.snapshot({ interestingOnly: false }));
    const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
    const article = await articles['central-sensitization']?.();
    const headings = (article?.body ?? []).flatMap((block) =>
      block.kind === 'heading' && block.level === 'plain' ? [plainText(block.children)] : [],
    );
    for (const place of ['banner', 'search', 'main']) expect(named(place), place).toHaveLength(1);
    expect(named('navigation')).toContain('Contents');
    expect(named('article')).toEqual([article?.title]);
    const levels = nodes.filter(({ role }) => role === 'heading').map(({ level, name }) => `${level} ${name}`);
    expect(levels).toEqual([`1 ${article?.title}`, ...[...headings, 'References'].map((heading) => `2 ${heading}`)]);
    expect([...named('image'), ...named('img')].map((name) => name?.split('.')[0])).toEqual([
      'The same light touch, before and after sensitization',
      'An NMDA receptor between two nerve cells',
    ]);
    const switches = () => nodes.filter(({ role }) => role === 'switch').map(({ name, checked }) => [name, checked]);
    expect(switches()).toEqual([['Show details', false]]);
    await press(page, 'Show details');
    await expect.poll(() => page.$eval('article', ({ dataset }) => dataset['level'])).toBe('detail');
    nodes.splice(0, nodes.length, ...flat(await page.accessibility.snapshot({ interestingOnly: false })));
    expect(switches()).toEqual([['Show details', true]]);
  });
});

/** Run in the page: what has the focus, and whether a reader can see it and that it has it. */
function seenFocus(): { place: number; seen: boolean; name: string } {
  const element = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const { left = -1, top = -1, width = 0, height = 0 } = element.getClientRects()[0] ?? {};
  const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
  const isInView = onTop !== null && (element.contains(onTop) || onTop.contains(element));
  return {
    place: Number(element.dataset['place'] ?? -1),
    seen: isMarked && isInView,
    name: `${element.ariaLabel ?? element.textContent}: ${outlineWidth} ${outlineStyle}, ${isInView}`,
  };
}

/** What the clipboard holds, put into a field of the page as a reader would who writes a note. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => document.body.appendChild(document.createElement('textarea')).focus());
  await page.keyboard.down('Control');
  // The command as well: on a Mac, other keys stand for it.
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  const value = () => page.$eval('body > textarea', (field) => (field as HTMLTextAreaElement).value);
  await expect.poll(value).not.toBe('');
  const text = await value();
  await page.$eval('body > textarea', (field) => field.remove());
  return text;
}

function flat(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(flat)] : [];
}
