import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../../scripts/browser/serve.ts';
import { openCardAt } from '../support/card-at-word.ts';
import { servePages, wholePage } from '../support/inline-pages.ts';
import { errorsOf } from '../support/lifecycle.ts';
import { wantAll } from '../support/own-page.ts';
import { cardGone, hasCard } from '../support/point-at.ts';
import { seenMarks } from '../support/seen-marks.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const STYLE =
  '<style>#box { width: 600px; height: 300px; inset: 80px auto auto 80px; margin: 0; background: #fff; color: #000 }</style>';
const WORD = '<p>A word like CRPS in it.</p>';

/** What stands in the top layer as #box, and the script that brings it there. */
const BOXES = [
  { name: 'a modal dialog', html: `<dialog id="box">${WORD}</dialog>`, show: 'box.showModal()' },
  {
    name: 'a modal dialog that a press outside closes',
    html: `<dialog id="box" closedby="any">${WORD}</dialog>`,
    show: 'box.showModal()',
  },
  {
    name: 'a dialog that is not modal, which a press outside closes',
    html: `<dialog id="box" closedby="any">${WORD}</dialog>`,
    show: 'box.show()',
  },
  { name: 'an auto popover', html: `<div id="box" popover>${WORD}</div>`, show: 'box.showPopover()' },
  { name: 'a manual popover', html: `<div id="box" popover="manual">${WORD}</div>`, show: 'box.showPopover()' },
  {
    name: 'a popover in a modal dialog',
    html: `<dialog id="holder"><div id="box" popover>${WORD}</div></dialog>`,
    show: 'holder.showModal(); box.showPopover()',
  },
  {
    name: 'an auto popover around a shadow root',
    html: `<div id="box" popover><span id="host"></span></div>`,
    show: `host.attachShadow({ mode: 'open' }).innerHTML = '${WORD}'; box.showPopover()`,
  },
];
const path = (place: number): string => `/${place}.html`;

describe.each(KINDS)('a card over what is in the top layer in %s', (kind) => {
  let session: Session;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    await wantAll(session);
    const pages = BOXES.map(({ html, show }, place) => [
      path(place),
      wholePage(`${STYLE}<p>Behind</p>${html}<script>${show}</script>`),
    ]);
    served = await servePages(Object.fromEntries(pages));
  });
  afterAll(async () => {
    served?.close();
    await session?.close();
  });
  afterEach(() => page?.close());

  it.each(BOXES)('can be used, and leaves it open: $name', async (box) => {
    page = await session.browser.newPage();
    const errors = errorsOf(page);
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${served.origin}${path(BOXES.indexOf(box))}`);
    await page.bringToFront();
    await expect.poll(() => seenMarks(page), { timeout: 5000 }).toHaveLength(1);
    const isShown = () => page.$eval('#box', (box) => box.checkVisibility());
    const words = async () => (await seenMarks(page)).map(({ written }) => written);
    const html = () => page.$eval('body', (body) => body.innerHTML.replace('Then fibromyalgia.', ''));
    const before = await html();

    const [mark] = await seenMarks(page);
    if (!mark) throw new Error('No mark');
    const card = await openCardAt(page, mark);
    await card.click('More detail');
    await expect.poll(card.text).toContain('Less');
    expect(await isShown()).toBe(true);

    // What the page adds shows that it has been looked at, the card in it included.
    await page.$eval('#box', (box) => {
      box.append('Then fibromyalgia.');
    });
    await expect.poll(words).toContain('fibromyalgia');
    expect((await words()).sort()).toEqual(['CRPS', 'fibromyalgia']);

    // The first Esc is the card's alone.
    await page.keyboard.press('Escape');
    expect(await cardGone(page)).toBe(true);
    expect(await isShown()).toBe(true);
    expect(await html()).toBe(before);

    await openCardAt(page, mark);
    await page.$eval('#box', (box) =>
      box instanceof HTMLDialogElement ? box.close() : (box as HTMLElement).hidePopover(),
    );
    expect(await cardGone(page)).toBe(true);
    expect(await hasCard(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});
