import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './support/bare-page.ts';
import { MANY_ELEMENTS, numbered } from './support/large-pages.ts';

const FAR = 'style="margin-top: 6000px"';

/** Boxes that are seen at the top of the page while their parents are not. Their word is "CRPS". */
const BOXES: [name: string, html: string][] = [
  ['a fixed box in a far parent', `<div ${FAR}><p>x</p><div style="position: fixed; top: 9px">the CRPS</div></div>`],
  [
    'an absolute box in a far parent',
    `<div ${FAR}><div><p>x</p><p style="position: absolute; top: 50px; left: 50px">the CRPS</p></div></div>`,
  ],
  [
    'a box in a box',
    `<div ${FAR}>x<div style="position: fixed; top: -3000px; height: 9px">x<b style="position: fixed; top: 0">the CRPS</b></div></div>`,
  ],
  ['an open dialog', `<div ${FAR}>x<dialog id="modal">the CRPS</dialog></div>`],
  ['a popover', `<div ${FAR}>x<div popover id="popover">the CRPS</div></div>`],
  [
    'a fixed box in a closed root',
    `<div ${FAR}>x<div><template data-root="closed"><p style="position: fixed; top: 0">the CRPS</p></template></div></div>`,
  ],
];

/** Likewise, but nothing in them is read. */
const UNREAD: [name: string, html: string][] = [
  ['in another language', `<div lang="fr" ${FAR}>x<p style="position: fixed; top: 0">the CRPS</p></div>`],
  ['in an editor', `<div contenteditable ${FAR}>x<p style="position: fixed; top: 0">the CRPS</p></div>`],
  [
    'in a see-through part',
    `<div style="opacity: 0; margin-top: 6000px">x<p style="position: fixed; top: 0">the CRPS</p></div>`,
  ],
];

const LARGE: [name: string, before: string, after: string][] = [
  ['few elements', '', ''],
  ['many elements', MANY_ELEMENTS, ''],
  [
    'a list around them that ends far away',
    numbered(1600, (text) => `<p>${text}</p>`),
    numbered(1600, (text) => `<p>${text}</p>`),
  ],
];

describe.each(KINDS)('boxes far from their parents in %s', (kind) => {
  const bare = useBarePage(kind);

  const open = async (html: string) => {
    const page = await bare.load(html);
    await page.evaluate(() => {
      const dialog = document.getElementById('modal');
      if (dialog instanceof HTMLDialogElement) dialog.showModal();
      document.getElementById('popover')?.showPopover();
      const { reader } = plainly.read(['CRPS', 'ketamine']);
      Object.assign(window, {
        written: () =>
          reader
            .marks()
            .map(({ written }) => written)
            .join(' '),
      });
    });
    return page;
  };

  describe.each(LARGE)('on a page of %s', (_, before, after) => {
    it.each(BOXES)('are read: %s', async (_, html) => {
      const page = await open(`${before}${html}${after}`);
      await page.waitForFunction(`/CRPS/.test(written())`, { timeout: 5000, polling: 25 });
      expect(await page.evaluate(`written().match(/CRPS/g).length`)).toBe(1);
    });

    it.each(UNREAD)('are left alone %s', async (_, html) => {
      const page = await open(
        `${before}${html}<p ${FAR}>x<b style="position: fixed; top: 0">ketamine CRPS</b></p>${after}`,
      );
      // The one read box after it shows that the search has been there.
      await page.waitForFunction(`/CRPS/.test(written())`, { timeout: 5000, polling: 25 });
      expect(await page.evaluate(`written().match(/CRPS/g).length`)).toBe(1);
    });
  });

  it('are read when they come later, and forgotten when they go', async () => {
    const page = await open(
      `${MANY_ELEMENTS}<div ${FAR} id="far"><i style="position: fixed; top: 0">ketamine</i></div>`,
    );
    // The first search is over.
    await page.waitForFunction(`written() === 'ketamine'`, { timeout: 5000, polling: 25 });
    await page.evaluate(() => {
      document.getElementById('far')?.insertAdjacentHTML('beforeend', '<p style="position: fixed; top: 0">CRPS</p>');
    });
    await page.waitForFunction(`written() === 'ketamine CRPS'`, { timeout: 5000, polling: 25 });
    await page.evaluate(() => document.querySelector('#far p')?.remove());
    await page.waitForFunction(`written() === 'ketamine'`, { timeout: 5000, polling: 25 });
  });

  it('are not marked twice when they scroll into reach', async () => {
    const page = await open(
      `${MANY_ELEMENTS}<div ${FAR}><p>x</p><div style="position: fixed; top: 0">CRPS</div></div>`,
    );
    await page.waitForFunction(`written() === 'CRPS'`, { timeout: 5000, polling: 25 });
    await page.evaluate(() => {
      document.body.append(' ketamine');
      scrollTo(0, 9999);
    });
    await page.waitForFunction(`written() === 'CRPS ketamine'`, { timeout: 5000, polling: 25 });
  });
});
