import { browser } from 'wxt/browser';

/** Opens the explainer in a new tab; at a place in it when one is given, like `crps/what-it-is` or an entry's id. */
export async function openExplainer(place?: string): Promise<void> {
  const hash = place === undefined ? '' : `#${place.split('/').map(encodeURIComponent).join('/')}`;
  await browser.tabs.create({ url: browser.runtime.getURL('/explainer.html') + hash });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
