import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import type { FoundBrowser } from './find-browser.ts';
import { launchWithCopy, STARTED_PROFILE } from './started-profile.ts';

/** Where `wxt build` puts the extension for each kind of browser, from the project's root. */
export const BUILT = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Chromium: no sandbox where root may not have one, and no calls home. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Firefox: tabs take over the processes of closed ones. A tab with a new process takes twice as long to open, and tests
 * open a thousand.
 */
export const REUSED_PROCESSES = { 'dom.ipc.keepProcessesAlive.web': 4 };

interface Launching {
  browser: FoundBrowser;
  /** Folder of the project. */
  root: string;
  headless: boolean;
  /** Whether the built extension is installed. */
  withExtension: boolean;
  /** CSS px; the window's own size when undefined. */
  viewport?: { width: number; height: number };
  /** More arguments and preferences for Firefox. */
  firefoxArguments?: string[];
  firefoxPreferences?: Record<string, unknown>;
  /** How long one call of the browser may take, ms; puppeteer's own limit, three minutes, when undefined. */
  callTimeout?: number;
}

/** Starts a browser with a profile nobody has used, and the built extension in it. */
export async function launch({
  browser,
  root,
  headless,
  withExtension,
  viewport,
  firefoxArguments = [],
  firefoxPreferences = {},
  callTimeout,
}: Launching): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath: browser.path,
    headless,
    defaultViewport: viewport ?? null,
    ...(callTimeout !== undefined && { protocolTimeout: callTimeout }),
  };
  if (browser.kind === 'chromium') {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return puppeteer.launch({
      ...options,
      args: [...QUIET, ...sandbox, ...(headless ? ['--disable-gpu'] : [])],
      ...(withExtension && { enableExtensions: [join(root, BUILT.chromium)] }),
    });
  }
  const forFirefox: LaunchOptions = {
    ...options,
    browser: 'firefox',
    args: firefoxArguments,
    extraPrefsFirefox: firefoxPreferences,
  };
  const profile = process.env[STARTED_PROFILE];
  const firefox = await (profile ? launchWithCopy(profile, forFirefox) : puppeteer.launch(forFirefox));
  if (withExtension) await firefox.installExtension(join(root, BUILT.firefox));
  return firefox;
}
