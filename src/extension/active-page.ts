import { browser } from 'wxt/browser';
import type { ActivePage, PageTerm, TermKey } from '../core/active-page.ts';
import { PAGE_LINK, PAGE_SCRIPTS, type PageLink, type PageState } from './page-link.ts';

async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Reads the whole page in view, all its frames: the top frame's terms first, counts summed. */
export async function readActivePage(): Promise<ActivePage> {
  const tabId = await activeTabId();
  if (tabId === undefined) return { kind: 'closed' };
  try {
    // Frames without a sign of a word have no such script yet, and the others keep theirs.
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: PAGE_SCRIPTS });
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: (key: string) => (globalThis as unknown as Record<symbol, PageLink | undefined>)[Symbol.for(key)]?.state(),
      args: [PAGE_LINK],
    });
    const frames = results
      .map(({ frameId, result }) => ({ frameId, state: result as PageState | null | undefined }))
      .sort((a, b) => a.frameId - b.frameId);
    const top = frames.find(({ frameId }) => frameId === 0)?.state;
    if (!top) return { kind: 'unread', tabId };
    const terms = new Map<TermKey, PageTerm>();
    for (const { frameId, state } of frames) {
      for (const { written, count, ...term } of state?.terms ?? []) {
        const key = term.entry ?? term.pageSays;
        const earlier = terms.get(key);
        if (earlier) earlier.count += count;
        else terms.set(key, { key, written, count, frameId });
      }
    }
    const exhausted = frames.some(({ state }) => state?.exhausted);
    return { kind: 'read', tabId, hostname: top.hostname, on: top.on, exhausted, terms: [...terms.values()] };
  } catch {
    return { kind: 'closed' };
  }
}

/** Scrolls to the first place of a term on the page and opens its card there; false when it is not there any more. */
export async function showOnPage(tabId: number, { key: term, frameId }: PageTerm): Promise<boolean> {
  try {
    const [shown] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (key: string, term: TermKey) =>
        (globalThis as unknown as Record<symbol, PageLink | undefined>)[Symbol.for(key)]?.show(term),
      args: [PAGE_LINK, term],
    });
    return shown?.result === true;
  } catch {
    return false;
  }
}
