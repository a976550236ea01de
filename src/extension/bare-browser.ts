/** A connection to the background, as far as the script of every page uses it. */
interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** Calls back after a change of what is stored. */
interface StorageEvents {
  addListener(listener: () => void): void;
  removeListener(listener: () => void): void;
}

/** What the script of every page uses of the extension API. */
interface BareBrowser {
  runtime: { connect(options: { name: string }): Port };
  /** Undefined once the extension has gone. */
  storage?: { sync: { onChanged: StorageEvents } };
  /** Chromium only. */
  dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

const { browser, chrome } = globalThis as { browser?: BareBrowser; chrome?: BareBrowser };

/** The browser's own interface, without the polyfill that evens out what browsers differ in: every page would pay for it. */
export const bareBrowser = (browser ?? chrome) as BareBrowser;
