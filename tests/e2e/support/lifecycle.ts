import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '../../../scripts/browser/firefox-window.ts';
import { ROOT, type Session } from './session.ts';

const ID = 'plainly@plainly.example';

/** The worker of the extension in Chromium, and what tests do with it. */
async function inWorker(session: Session, expression: string): Promise<void> {
  const target = await session.browser.waitForTarget((target) => target.type() === 'service_worker');
  const worker = await target.worker();
  // The worker may end before it has answered.
  await worker?.evaluate(expression).catch(() => {});
}

/** Loads the extension anew under the pages that are open, as an update does. */
export async function reloadExtension(session: Session): Promise<void> {
  if (session.kind === 'chromium') {
    // `chrome.runtime.reload()` would not start again what DevTools have loaded.
    const client = await session.browser.target().createCDPSession();
    await client.send('Extensions.loadUnpacked', { path: `${ROOT}.output/chrome-mv3` });
    await client.detach();
  } else {
    await inAddonManager(session, 'reload');
  }
}

/** Takes the extension away under the pages that are open. */
export async function removeExtension(session: Session): Promise<void> {
  if (session.kind === 'chromium') await inWorker(session, 'setTimeout(() => chrome.management.uninstallSelf(), 0)');
  else await inAddonManager(session, 'uninstall');
}

/** Firefox alone: does with the extension what its page of add-ons offers. */
export async function inAddonManager(
  { browser }: Session,
  act: 'reload' | 'uninstall' | 'disable' | 'enable',
): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => { const addon = await AddonManager.getAddonByID('${ID}'); await addon.${act}(); return ''; })()`,
  );
}

/** Stops the background as browsers do when it has been idle. */
export async function stopBackground(session: Session, page: Page): Promise<void> {
  if (session.kind === 'chromium') {
    const client = await page.createCDPSession();
    await client.send('ServiceWorker.enable');
    await client.send('ServiceWorker.stopAllWorkers');
    await client.detach();
  } else {
    await inFirefoxWindow(
      session.browser,
      `WebExtensionPolicy.getByID('${ID}').extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => '')`,
    );
  }
}

/** Collects what a page's console is told of errors, also by content scripts. Returns the list, which grows. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    // Browsers ask for an icon that the pages here do not have, sooner or later.
    const isIcon = message.location().url?.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) errors.push(message.text());
  });
  return errors;
}
