import { browser } from 'wxt/browser';
import type { CommandKeys } from '../core/command-keys.ts';

/** Opens the explainer in a new tab; at a place in it when one is given, like `crps/what-it-is` or an entry's id. */
export async function openExplainer(place?: string): Promise<void> {
  const hash = place === undefined ? '' : `#${place.split('/').map(encodeURIComponent).join('/')}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/explainer.html') + hash });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

export async function commandKeys(): Promise<CommandKeys[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name, description, shortcut }) => ({
    // The browser words this command itself, or not at all.
    description: name === '_execute_action' ? 'Look a word up' : (description ?? ''),
    keys: shortcut || undefined,
  }));
}

/** Firefox has a call for it, newer than the types; Chromium has an address. */
interface FirefoxCommands {
  openShortcutSettings(): Promise<void>;
}

/** Opens the place where the browser lets people change keys. */
export async function openKeySettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as unknown as FirefoxCommands).openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
