import type { Page } from 'puppeteer-core';

/** Least contrast of letters with their ground (WCAG 1.4.3). */
const LEAST = 4.5;

/**
 * The words in drawings of pictures that stand out too little from what is behind them, with the contrast they have. Axe asks
 * for letters of HTML alone. Whether they are to be seen at the moment does not matter.
 */
export function faintWords(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const numbers = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const isSolid = (color: string): boolean => /^rgb/.test(color) && (numbers(color)[3] ?? 1) > 0.99;
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const groundAround = (element: Element | null): string => {
      const color = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
      return isSolid(color) ? color : groundAround(element?.parentElement ?? null);
    };
    const fills = (shape: SVGGeometryElement, x: number, y: number): boolean => {
      const matrix = shape.getScreenCTM()?.inverse();
      return matrix !== undefined && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix));
    };
    return [...document.querySelectorAll<SVGTextElement>('.picture svg text')].flatMap((text) => {
      const svg = text.ownerSVGElement;
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      if (!svg || width === 0) return [];
      const shapes = [...svg.querySelectorAll<SVGGeometryElement>('path, rect, circle, ellipse')].filter(
        (shape) =>
          isSolid(getComputedStyle(shape).fill) &&
          (shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      const { fill } = getComputedStyle(text);
      const found = [0.05, 0.5, 0.95].map((part) => {
        const behind = shapes.findLast((shape) => fills(shape, left + part * (right - left), (top + bottom) / 2));
        return contrast(fill, behind ? getComputedStyle(behind).fill : groundAround(svg));
      });
      const worst = Math.min(...found);
      return worst < least ? [`${text.textContent}: ${worst.toFixed(2)}`] : [];
    });
  }, LEAST);
}
