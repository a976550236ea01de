import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    /** Shadow roots that a test page tells of, the closed ones among them. */
    roots?: ShadowRoot[];
    /** The page's HTML before anything of the extension ran. */
    asLoaded?: string;
  }
}

/** CSS px in the viewport, rounded. */
interface SeenBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Words in the window and their boxes, one a line. */
export interface SeenWords {
  written: string;
  boxes: SeenBox[];
}

/** The ranges of the painted marks, or of all visible words that are asked for, found by joining text and searching it. */
function wordsInWindow(page: Page, words: string[] | undefined, leftAlone: string): Promise<SeenWords[]> {
  return page.evaluate(
    (words, leftAlone) => {
      const live = (start: Node, from: number, end: Node, to: number): Range => {
        const range = document.createRange();
        range.setStart(start, from);
        range.setEnd(end, to);
        return range;
      };
      const painted = (): Range[] =>
        [...(CSS.highlights.get('plainly') ?? [])].map((range) =>
          live(range.startContainer, range.startOffset, range.endContainer, range.endOffset),
        );
      const isRead = (text: Text): boolean => {
        const root = text.getRootNode();
        let holder = text.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
        // Elements without a box are never visible by themselves.
        while (holder && getComputedStyle(holder).display === 'contents') holder = holder.parentElement;
        const shown = holder?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
        return shown === true && !(leftAlone && holder?.closest(leftAlone));
      };
      const searched = (root: Node): Range[] => {
        const letters: { node: Text; at: number }[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode as Text;
          if (isRead(node)) for (let at = 0; at < node.length; at++) letters.push({ node, at });
        }
        const text = letters.map(({ node, at }) => node.data[at]).join('');
        const wanted = new RegExp((words ?? []).map((word) => word.replaceAll(' ', '\\s+')).join('|'), 'g');
        return [...text.matchAll(wanted)].flatMap(({ index, 0: found }) => {
          const first = letters[index];
          const last = letters[index + found.length - 1];
          return found && first && last ? [live(first.node, first.at, last.node, last.at + 1)] : [];
        });
      };
      const inWindow = ({ x, y, width, height }: SeenBox): boolean =>
        x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
      const ranges = words ? [document.body, ...(window.roots ?? [])].flatMap(searched) : painted();
      return ranges
        .map((range) => ({
          written: range.toString().replace(/\s+/g, ' '),
          boxes: [...range.getClientRects()]
            .filter(({ width, height }) => width > 0 && height > 0)
            .map(({ x, y, width, height }) => ({
              x: Math.round(x),
              y: Math.round(y),
              width: Math.round(width),
              height: Math.round(height),
            })),
        }))
        .filter(({ boxes }) => boxes.some(inWindow))
        .sort(
          (a, b) =>
            (a.boxes[0]?.y ?? 0) - (b.boxes[0]?.y ?? 0) ||
            (a.boxes[0]?.x ?? 0) - (b.boxes[0]?.x ?? 0) ||
            a.written.localeCompare(b.written),
        );
    },
    words,
    leftAlone,
  );
}

/** The marks painted in the window, from the top down, those in shadow roots too. */
export const seenMarks = (page: Page): Promise<SeenWords[]> => wordsInWindow(page, undefined, '');

/** Where these words are to be seen in the window by a naive search, from the top down, but for what is in `leftAlone`. */
export const seenWords = (page: Page, words: string[], leftAlone = ''): Promise<SeenWords[]> =>
  wordsInWindow(page, words, leftAlone);

/** The page as HTML, the shadow roots that it tells of included. */
export const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.getHTML({ shadowRoots: window.roots ?? [] }));

/** Has pages keep their HTML as it was before any content script. To be called before they are opened. */
export async function keepAsLoaded(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      window.asLoaded = document.documentElement.getHTML({ shadowRoots: window.roots ?? [] });
    });
  });
}

/** Whether the mark style sheet has reached all that is marked. */
export const areStyled = (page: Page): Promise<boolean> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('plainly') ?? [])].every(({ startContainer }) => {
      const root = startContainer.getRootNode();
      const holder = startContainer.parentElement ?? (root instanceof ShadowRoot ? root.host : document.body);
      return getComputedStyle(holder, '::highlight(plainly)').textDecorationLine === 'underline';
    }),
  );

/** What the marks change in the picture of a page. */
interface Painted {
  /** Words over which nothing changed. */
  unpainted: string[];
  /** Changed pixels that lie beside all marks. */
  beside: number;
}

/** A picture of the page without its marks; taken again when the page was looked at meanwhile, which brings them back. */
async function pictureWithout(page: Page): Promise<string> {
  for (;;) {
    await page.evaluate(() => CSS.highlights.delete('plainly'));
    const picture = await pictureOf(page);
    if (!(await page.evaluate(() => CSS.highlights.has('plainly')))) return picture;
  }
}

/** A card that is gone from the document may still be in the last frame, so the one after the next is taken. */
async function pictureOf(page: Page): Promise<string> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.screenshot({ encoding: 'base64' });
}

/** Compares the page with its marks and without. It has no marks after that, until it is looked at again. */
export async function paintedMarkings(page: Page, marks: SeenWords[]): Promise<Painted> {
  const marked = await pictureOf(page);
  const plain = await pictureWithout(page);
  return page.evaluate(
    async (pictures, marks) => {
      /** Underlines reach a little out of their words' boxes, CSS px; more where these are scaled. */
      const reach = 8;
      const pixels = async (picture: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!context) throw new Error('No canvas');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [one, two] = (await Promise.all(pictures.map(pixels))) as [ImageData, ImageData];
      const touched = new Set<number>();
      let beside = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        if ([0, 1, 2].every((part) => one.data[at + part] === two.data[at + part])) continue;
        const x = (at / 4) % one.width;
        const y = Math.floor(at / 4 / one.width);
        const over = marks.findIndex(({ boxes }) =>
          boxes.some(
            (box) =>
              x >= box.x - reach &&
              x <= box.x + box.width + reach &&
              y >= box.y - reach &&
              y <= box.y + box.height + reach,
          ),
        );
        if (over < 0) beside++;
        else touched.add(over);
      }
      return { unpainted: marks.filter((_, place) => !touched.has(place)).map(({ written }) => written), beside };
    },
    [marked, plain],
    marks,
  );
}

/** The texts in which marks are painted, whole, also those in closed shadow roots. */
export function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('plainly') ?? [])].map(({ startContainer }) => (startContainer as Text).data),
  );
}
