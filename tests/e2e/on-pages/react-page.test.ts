import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardGone, hasCard, markedWords, markOf, restOn } from '../support/point-at.ts';
import { KINDS, ROOT, type Session, startSession } from '../support/session.ts';

/** The script of a test page and all that it imports, as one. */
async function bundled(path: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}tests/e2e/pages/${path}`, formats: ['iife'], name: 'app' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${path} was not built`);
  return output.output[0].code;
}

describe.each(KINDS)('a React page in %s', (kind) => {
  let session: Session;
  let app: string;
  beforeAll(async () => {
    app = await bundled('react-app.js');
    session = await startSession(kind);
  });
  afterAll(() => session?.close());

  it('re-renders and removes marked text without an error, and marks follow', async () => {
    const page = await session.open('e2e/pages/react.html', { marks: false });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    await page.addScriptTag({ content: app });
    await markOf(page, 'CRPS');
    expect(await markedWords(page)).toEqual(['CRPS', 'allodynia', 'fibromyalgia']);

    await restOn(page, 'CRPS');
    await page.$eval('#count', (button) => (button as HTMLElement).click());
    await expect.poll(() => page.$eval('h1', (heading) => heading.textContent)).toBe('CRPS, read 1 times');
    expect(await hasCard(page)).toBe(true);

    await page.$eval('#rename', (button) => (button as HTMLElement).click());
    expect(await cardGone(page)).toBe(true);
    await expect.poll(() => markedWords(page)).toEqual(['gabapentin', 'allodynia', 'fibromyalgia']);

    await page.$eval('#reverse', (button) => (button as HTMLElement).click());
    await expect.poll(() => markedWords(page)).toEqual(['gabapentin', 'fibromyalgia', 'allodynia']);

    await page.$eval('#drop', (button) => (button as HTMLElement).click());
    await expect.poll(() => markedWords(page)).toEqual(['gabapentin', 'allodynia']);

    // Many renders while marks are painted and a card is open.
    await restOn(page, 'gabapentin');
    await page.evaluate(async () => {
      for (let i = 0; i < 60; i++) {
        for (const id of ['rename', 'reverse', 'count']) document.getElementById(id)?.click();
        await new Promise(requestAnimationFrame);
      }
    });
    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('gabapentin, read 61 times');

    await page.$eval('#unmount', (button) => (button as HTMLElement).click());
    await expect.poll(() => page.$eval('#root', (root) => root.childNodes.length)).toBe(0);
    await expect.poll(() => markedWords(page)).toEqual([]);
    expect(await cardGone(page)).toBe(true);
    expect(errors).toEqual([]);
    await page.close();
  });
});
