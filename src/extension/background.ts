import { browser } from 'wxt/browser';
import { type Places, placeOfEntry } from '../core/glossary/article.ts';
import type { Card } from '../core/glossary/card.ts';
import { isOnFor } from '../core/settings.ts';
import { BRING_PAGE, type Brought } from './bring-page.ts';
import { openExplainer } from './extension-pages.ts';
import { onMessage, sendMessage } from './messages.ts';
import { keepOwnWords } from './own-words-keeper.ts';
import { PAGE_SCRIPTS } from './page-link.ts';
import { readSettings } from './settings-store.ts';

/** Where a message came from, as a target for scripts and styles; an Error when it came from no page. */
function frameOf(sender: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }) {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('This message can only come from a page');
  return { tabId, frameIds: [sender.frameId ?? 0] };
}

/**
 * Whether the reader wants no marks on the site that a frame is seen on; false where the browser does not tell which it is.
 */
async function isOff(sender: { tab?: { url?: string | undefined }; documentLifecycle?: string }): Promise<boolean> {
  const { settings } = await readSettings();
  if (!settings.enabled) return true;
  // The tab of a page that is rendered before it is wanted still has another one in view.
  const url = sender.documentLifecycle === 'prerender' ? undefined : sender.tab?.url;
  return url !== undefined && URL.canParse(url) && !isOnFor(settings, new URL(url).hostname);
}

/** Answers pages and passes commands on to them. Keeps nothing in memory: it may be stopped at any moment. */
export function startBackground(cards: Card[], places: Places): void {
  const byId = new Map(cards.map((card) => [card.id, card]));

  onMessage('getCard', ({ data }) => ('id' in data ? byId.get(data.id) : cards[data.number]) ?? null);
  onMessage('bringCard', async ({ sender }) => {
    await browser.scripting.executeScript({ target: frameOf(sender), files: ['/card.js'] });
  });
  browser.runtime.onConnect.addListener(async (port) => {
    if (port.name !== BRING_PAGE) return;
    try {
      const sender = port.sender ?? {};
      const off = await isOff(sender);
      if (!off) await browser.scripting.executeScript({ target: frameOf(sender), files: PAGE_SCRIPTS });
      port.postMessage((off ? 'off' : 'here') satisfies Brought);
    } catch {
      // The frame has gone meanwhile, or asks again.
      port.disconnect();
    }
  });
  onMessage('styleMarks', async ({ data: { css, before }, sender }) => {
    const target = frameOf(sender);
    // The new one first: an open card shows only while one is there.
    await browser.scripting.insertCSS({ target, css, origin: 'USER' });
    if (before !== undefined) await browser.scripting.removeCSS({ target, css: before, origin: 'USER' });
  });
  keepOwnWords(cards.map(({ id }) => id));
  onMessage('openExplainer', ({ data }) => openExplainer(placeOfEntry(places, data)));

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return;
    const sent =
      command === 'enter-card'
        ? sendMessage('enterCard', undefined, tab.id)
        : sendMessage('stepTerm', command === 'next-term' ? 1 : -1, tab.id);
    // Pages where no extension may run have nobody to answer.
    await sent.catch(() => {});
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') startInOpenTabs();
  });
}

/**
 * Chromium starts content scripts only in pages opened later; people expect the page before them to work. After an update
 * the script of the version before hears of the new one, and makes room for it.
 */
async function startInOpenTabs(): Promise<void> {
  if (!import.meta.env.CHROME) return;
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    const target = { tabId: id, allFrames: true };
    // Refused on the browser's own pages.
    browser.scripting.executeScript({ target, files: ['/glance.js'] }).catch(() => {});
    browser.scripting.insertCSS({ target, files: ['/marks.css'] }).catch(() => {});
  }
}
