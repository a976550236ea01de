import { flatParent } from '../dom/flat-tree.ts';
import { firstOf, rootOf, windowOf } from '../dom/true-dom.ts';

/** Relative luminance (WCAG 2) below which a background counts as dark: white and black text read equally well on it. */
const DARK = 0.18;

/** A color without its hue: how light it looks, as the gray of that luminance. */
interface Shade {
  /** sRGB value of the gray, 0 black to 1 white. */
  gray: number;
  /** 0 see-through to 1. */
  alpha: number;
}

/** Whether the background behind a node is dark: all that is painted there, layer by layer, through shadow roots too. */
export function isOnDark(node: Node): boolean {
  let gray = 0;
  let seenThrough = 1;
  for (let at: Node | null = node; at; at = flatParent(at)) {
    if (!(at instanceof Element)) continue;
    const shade = shadeOf(getComputedStyle(at).backgroundColor);
    if (!shade) continue;
    gray += seenThrough * shade.alpha * shade.gray;
    seenThrough *= 1 - shade.alpha;
    if (seenThrough < 0.01) break;
  }
  const document = node.ownerDocument;
  if (document && !isCanvasDark(document)) gray += seenThrough;
  return linear(gray) < DARK;
}

/** Whether the page is dark where it paints nothing: when it allows no other scheme, or the reader prefers this one. */
function isCanvasDark(document: Document): boolean {
  const root = rootOf(document);
  if (!root) return false;
  const { colorScheme } = getComputedStyle(root);
  const meta = firstOf(document, 'meta[name="color-scheme" i]')?.getAttribute('content');
  const schemes = (colorScheme === 'normal' && meta ? meta : colorScheme).toLowerCase().split(/\s+/);
  if (!schemes.includes('dark')) return false;
  const prefersDark = windowOf(document)?.matchMedia('(prefers-color-scheme: dark)').matches;
  return prefersDark || !schemes.includes('light');
}

/** The shade of a color as browsers give computed ones; undefined when it is written in a way that is not known. */
function shadeOf(color: string): Shade | undefined {
  const [, name, inside] = /^([a-z]+)\((.+)\)$/.exec(color) ?? [];
  if (!name || !inside) return undefined;
  const parts = inside.split(/[\s,/]+/);
  const space = name === 'color' ? parts.shift() : name;
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.map(numberOf);
  const gray = grayOf(space ?? '', a, b, c);
  return gray === undefined ? undefined : { gray, alpha };
}

function numberOf(part: string): number {
  return part === 'none' ? 0 : Number.parseFloat(part) / (part.endsWith('%') ? 100 : 1);
}

/** The gray as light as a color. Wide gamuts are read as sRGB, and OK lightness as that of grays: near enough to judge. */
function grayOf(space: string, a: number, b: number, c: number): number | undefined {
  if (space.startsWith('rgb')) return encoded(luminance(a / 255, b / 255, c / 255));
  if (space === 'lab' || space === 'lch') return encoded(a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3);
  if (space === 'oklab' || space === 'oklch') return encoded(a ** 3);
  if (space.startsWith('xyz')) return encoded(b);
  if (space === 'srgb-linear') return encoded(0.2126 * a + 0.7152 * b + 0.0722 * c);
  return space === 'srgb' || space === 'display-p3' ? encoded(luminance(a, b, c)) : undefined;
}

function luminance(red: number, green: number, blue: number): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function encoded(share: number): number {
  return share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055;
}
