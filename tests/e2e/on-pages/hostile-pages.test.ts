import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOn } from '../support/card-on-page.ts';
import { errorsOf } from '../support/lifecycle.ts';
import { openOwn, texts } from '../support/own-page.ts';
import { cardGone, markedWords, markOf, restAt } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

/** What a page does to itself before its words come; code for its own world. */
const HOSTILE = [
  {
    name: 'overrides what Plainly is built on',
    script: `
      const broken = () => { throw new Error('broken by the page'); };
      for (const name of ['map', 'filter', 'push', 'at', 'find', 'forEach', 'slice']) Array.prototype[name] = broken;
      for (const name of ['contains', 'getRootNode', 'appendChild']) Node.prototype[name] = broken;
      for (const name of ['nodeType', 'parentNode', 'nextSibling', 'childNodes'])
        Object.defineProperty(Node.prototype, name, { get: broken });
      for (const name of ['set', 'delete', 'clear', 'has']) HighlightRegistry.prototype[name] = broken;
      Object.defineProperty(CSS, 'highlights', { get: broken });
      window.IntersectionObserver = window.MutationObserver = window.Highlight = window.StaticRange = broken;
      Document.prototype.createElement = document.createElement = broken;
      Element.prototype.attachShadow = Element.prototype.getBoundingClientRect = broken;`,
  },
  { name: 'styles everything away', style: '* { all: unset !important; position: fixed } p { top: 60px; left: 40px }' },
  {
    name: 'covers everything with what lets the pointer through',
    style: 'p::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }',
  },
  {
    name: 'names its images like what a document has',
    names: ['body', 'title', 'activeElement', 'getElementsByTagName'],
  },
];

describe.each(KINDS)('hostile pages in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it.each(HOSTILE)('get their marks and cards: one that $name', async ({ script = '', style = '', names = [] }) => {
    const page = await session.open('e2e/pages/repeated.html');
    const errors = errorsOf(page);
    const images = names.map((name) => `<img name="${name}" alt="">`).join('');
    const { x, y } = await page.evaluate(
      (script, style, images) => {
        document.body.innerHTML = `<style>${style}</style>${images}<p>Here allodynia is explained.</p>`;
        // Whatever the test itself needs is asked for before.
        Object.assign(globalThis, { highlights: CSS.highlights });
        const word = document.createRange();
        const text = document.querySelector('p')?.firstChild as Text;
        word.setStart(text, 'Here '.length);
        word.setEnd(text, 'Here allodynia'.length);
        const { left, right, top, bottom } = word.getBoundingClientRect();
        setTimeout(() => new Function(script)(), 0);
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
      script,
      style,
      images,
    );
    const painted = () =>
      page.evaluate(() => {
        const { highlights } = globalThis as unknown as { highlights: HighlightRegistry };
        const [mark, ...others] = highlights.get('plainly') ?? [];
        if (!mark || others.length > 0) return '';
        return (mark.startContainer as Text).data.slice(mark.startOffset, mark.endOffset);
      });
    await expect.poll(painted).toBe('allodynia');
    const card = await restAt(page, { x, y, written: 'allodynia' });
    await expect.poll(() => card.term()).toBe('Allodynia');
    expect(errors.filter((error) => /plainly|content-script|broken by/.test(error))).toEqual([]);
    await page.close();
  });

  it('cover everything, and have their card above that when it is asked for by a key', async () => {
    const page = await session.open('e2e/pages/repeated.html');
    await page.evaluate(() => {
      const style = 'position: fixed; inset: 0; z-index: 2147483647; background: #fff';
      document.body.append(Object.assign(document.createElement('div'), { style, textContent: 'Advertisement' }));
    });
    await session.command('next-term');
    const card = cardOn(page);
    await expect.poll(() => card.term()).not.toBe('');
    await card.click('More detail');
    await expect.poll(() => card.text()).toContain('Less');
    await page.close();
  });

  it('lose their card without a fight when they remove what they do not know, and get it again when asked', async () => {
    const page = await session.open('e2e/pages/repeated.html');
    const errors = errorsOf(page);
    await page.evaluate(() => {
      const counted = globalThis as unknown as { removed: number };
      counted.removed = 0;
      new MutationObserver(() => {
        const strange = document.querySelector('plainly-card');
        if (!strange) return;
        strange.remove();
        counted.removed++;
      }).observe(document, { subtree: true, childList: true });
    });
    const removed = () => page.evaluate(() => (globalThis as unknown as { removed: number }).removed);
    for (const turn of [1, 2]) {
      const { x, y } = await markOf(page, 'CRPS');
      await page.mouse.move(x + 30, y + 70);
      await page.mouse.move(x, y, { steps: 4 });
      await expect.poll(removed).toBe(turn);
      expect(await cardGone(page)).toBe(true);
      await expect.poll(() => page.evaluate(() => CSS.highlights.has('plainly-current'))).toBe(false);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('say in the popup that they are too large, and are marked again when they calm down', async () => {
    const page = await session.open('e2e/pages/repeated.html');
    await page.evaluate(() => {
      const long = document.createElement('p');
      long.id = 'long';
      long.textContent = 'a word and '.repeat(200_000);
      document.body.prepend(long);
    });
    const says = async (): Promise<string> => {
      const popup = await openOwn(session, 'popup.html', { behind: true });
      await expect.poll(() => texts(popup, 'h2, .notice')).not.toEqual([]);
      const notices = await texts(popup, '.notice');
      await popup.close();
      return notices.join();
    };
    await page.bringToFront();
    await expect.poll(says, { timeout: 25_000, interval: 1000 }).toContain('too large, or changes too fast');
    await page.$eval('#long', (long) => long.remove());
    await expect.poll(() => markedWords(page), { timeout: 25_000 }).toContain('CRPS');
    await expect.poll(says, { timeout: 25_000, interval: 1000 }).not.toContain('too large');
    await page.close();
  }, 90_000);
});
