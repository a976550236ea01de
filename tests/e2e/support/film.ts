import type { Page } from 'puppeteer-core';
import { kindOf } from '../../../scripts/browser/find-browser.ts';

/** A film of a page while something was done on it. */
interface Film<Result> {
  /** PNG pictures of the window in base64: every frame in Chromium, as many as can be taken in Firefox. */
  pictures: string[];
  result: Result;
}

export async function filmed<Result>(page: Page, act: () => Promise<Result>): Promise<Film<Result>> {
  const pictures: string[] = [];
  const take = async () => void pictures.push(await page.screenshot({ encoding: 'base64' }));
  await take();
  if (kindOf(page.browser().process()?.spawnfile ?? '') === 'firefox') {
    let done = false;
    const acting = act().finally(() => {
      done = true;
    });
    while (!done) await take();
    const result = await acting;
    await take();
    return { pictures, result };
  }
  const client = await page.createCDPSession();
  client.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    void client.send('Page.screencastFrameAck', { sessionId });
  });
  await client.send('Page.startScreencast', { format: 'png' });
  const result = await act();
  await client.send('Page.stopScreencast');
  await take();
  await client.detach();
  return { pictures, result };
}

/** Mean brightness of a part of a picture, 0 black to 255 white. The page only lends its decoder. */
export function brightness(page: Page, picture: string, box: { x: number; y: number; width: number; height: number }) {
  return page.evaluate(
    async (picture, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(x, y, width, height);
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) {
        sum += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
      }
      return sum / (data.length / 4);
    },
    picture,
    box,
  );
}
