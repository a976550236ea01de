import type { Frame, Page } from 'puppeteer-core';

/** A mark as painted on a page. */
export interface PaintedMark {
  written: string;
  /** Text of the block around it, and where the mark begins in it. */
  block: string;
  at: number;
  /** Middle of its first box, CSS px in the viewport. */
  x: number;
  y: number;
}

/** The marks that are painted now, in and around the view, in document order. Shadow roots are left out. */
export function paintedMarks(page: Page | Frame): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const highlight = CSS.highlights.get('plainly');
    const ranges = [...(highlight ?? [])].filter((range) => range.startContainer.getRootNode() === document);
    const marks = ranges.map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const home = range.startContainer.parentElement;
      const block = home?.closest('p, li, td, th, h1, h2, h3, h4, dd, dt, blockquote, div, body') ?? document.body;
      const before = document.createRange();
      before.selectNodeContents(block);
      before.setEnd(range.startContainer, range.startOffset);
      const box = live.getClientRects()[0] ?? live.getBoundingClientRect();
      return {
        live,
        mark: {
          written: live.toString(),
          block: block.textContent ?? '',
          at: before.toString().length,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
        },
      };
    });
    return marks.sort((a, b) => a.live.compareBoundaryPoints(Range.START_TO_START, b.live)).map(({ mark }) => mark);
  });
}

/** Asks a page until it says yes; false after `patience` ms. Works on pages whose policy forbids `waitForFunction`. */
async function ask(page: Page | Frame, question: () => boolean, patience: number): Promise<boolean> {
  for (const end = performance.now() + patience; performance.now() < end; ) {
    if (await page.evaluate(question)) return true;
    await new Promise((done) => setTimeout(done, 25));
  }
  return false;
}

/** Waits until at least one mark is painted; false after `patience` ms. */
export function waitForMarks(page: Page | Frame, patience = 10_000): Promise<boolean> {
  return ask(page, () => (CSS.highlights.get('plainly')?.size ?? 0) > 0, patience);
}

/** Waits until a card is open on the page; false after `patience` ms. */
export function waitForCard(page: Page | Frame, patience = 5000): Promise<boolean> {
  return ask(page, () => document.querySelector('plainly-card') !== null, patience);
}
