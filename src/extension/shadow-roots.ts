import { bareBrowser } from './bare-browser.ts';

/** Firefox offers closed roots on elements themselves, Chromium through an API of extensions. */
interface WithClosedRoot {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The open or closed shadow root of an element, which only extensions can reach. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (!(element instanceof HTMLElement)) return null;
  const firefox = (element as WithClosedRoot).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  return bareBrowser.dom?.openOrClosedShadowRoot(element) ?? null;
}
