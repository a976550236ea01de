/** A connection to the background, as far as the script of every page uses it. */
interface Port {
  onMessage: { addListener(listener: () => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** What the script of every page uses of the extension API. */
interface BareBrowser {
  runtime: { connect(options: { name: string }): Port };
  /** Chromium only. */
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

const { browser, chrome } = globalThis as { browser?: BareBrowser; chrome?: BareBrowser };

/** The browser's own interface, without the polyfill that evens out what browsers differ in: every page would pay for it. */
export const bareBrowser = (browser ?? chrome) as BareBrowser;
