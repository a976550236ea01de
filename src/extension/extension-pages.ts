import { browser } from 'wxt/browser';

/** Opens the explainer in a new tab; at an entry when its id is given. */
export async function openExplainer(id?: string): Promise<void> {
  const place = id === undefined ? '' : `#${encodeURIComponent(id)}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/explainer.html') + place });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The keys for commands as the browser has them now; commands without keys are left out. */
export async function commandKeys(): Promise<{ description: string; keys: string }[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ description, shortcut }) =>
    description && shortcut ? [{ description, keys: shortcut }] : [],
  );
}
