/** Relative luminance (WCAG 2) below which a background counts as dark: white and black text read equally well on it. */
const DARK = 0.18;

/** Whether the background behind a node is dark: the nearest one that is painted, through shadow roots too. */
export function isOnDark(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (at.nodeType !== Node.ELEMENT_NODE) continue;
    const luminance = luminanceOf(getComputedStyle(at as Element).backgroundColor);
    if (luminance !== undefined) return luminance < DARK;
  }
  const root = node.ownerDocument?.documentElement;
  return root ? /\bdark\b/.test(getComputedStyle(root).colorScheme) && prefersDark(root) : false;
}

/** A page without a background of its own that allows dark is dark when the reader prefers it. */
function prefersDark(root: Element): boolean {
  return root.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** Luminance of an `rgb()` colour, undefined when it is mostly see-through or written in another way. */
function luminanceOf(color: string): number | undefined {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? ?\/? ?([\d.]+))?\)$/.exec(color);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
