import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import type { Session } from './session.ts';

/** Has the reader want as little motion as can be, or no such thing again. */
export async function reduceMotion({ kind, browser }: Session, page: Page, wanted: boolean): Promise<void> {
  if (kind === 'chromium') {
    const value = wanted ? 'reduce' : 'no-preference';
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
  } else {
    await inFirefoxWindow(browser, `Services.prefs.setIntPref('ui.prefersReducedMotion', ${wanted ? 1 : 0}), ''`);
  }
  const isSo = `matchMedia('(prefers-reduced-motion: reduce)').matches === ${wanted}`;
  await page.waitForFunction(isSo, { timeout: 3000, polling: 25 });
}
