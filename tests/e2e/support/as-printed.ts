import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import type { Session } from './session.ts';

/** Shows the page in front as it would be printed. Returns what ends that. */
export async function asPrinted({ kind, browser }: Session, page: Page): Promise<() => Promise<unknown>> {
  if (kind === 'chromium') {
    await page.emulateMediaType('print');
    return () => page.emulateMediaType();
  }
  // Firefox has this for its own tools alone.
  const show = (medium: string) =>
    inFirefoxWindow(browser, `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`);
  await show('print');
  return () => show('');
}
