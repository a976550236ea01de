import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasCard, LONG_ENOUGH, markedWords, markOf } from '../support/point-at.ts';
import { KINDS, type Session, startSession } from '../support/session.ts';

const TYPED = ' my ketamine infusion for CRPS';

describe.each(KINDS)('editors in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    page = await session.open('e2e/pages/editors.html');
  });
  afterEach(() => page.close());

  /** Marks have been looked for again after all that was typed. */
  const looked = async (): Promise<void> => {
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'And hyperalgesia.';
      document.body.append(late);
    });
    await markOf(page, 'hyperalgesia');
  };

  it.each(['#plain', '#line'])('keep value and selection of %s as typed', async (selector) => {
    await page.focus(selector);
    await page.keyboard.press('End');
    await page.keyboard.type(TYPED);
    await looked();
    for (let i = 0; i < 4; i++) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.up('Shift');
    }
    const state = await page.$eval(selector, (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLInputElement;
      return { value, selected: value.slice(selectionStart ?? 0, selectionEnd ?? 0) };
    });
    expect(state).toEqual({ value: `CRPS:${TYPED}`, selected: 'CRPS' });
    expect(await markedWords(page)).toEqual(['fibromyalgia', 'hyperalgesia']);
  });

  it('open no card while the pointer rests on a word being written', async () => {
    const { x, y } = await page.$eval('#rich b', (word) => {
      const box = word.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(x, y);
    await page.mouse.move(x + 4, y, { steps: 3 });
    await new Promise((done) => setTimeout(done, LONG_ENOUGH));
    expect(await hasCard(page)).toBe(false);
    await session.command('next-term');
    await expect.poll(() => hasCard(page)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rich');
    await page.keyboard.type('x');
    expect(await page.$eval('#rich', (rich) => rich.textContent?.length)).toBe('Notes on CRPS, today:x'.length);
  });
});
