import { ContentScriptContext } from 'wxt/utils/content-script-context';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Lexicon } from '../src/core/marks/lexicon.ts';
import { DEFAULT_SETTINGS, isOnFor } from '../src/core/settings.ts';
import { looksEnglish } from '../src/extension/looks-english.ts';
import { onMessage, sendMessage } from '../src/extension/messages.ts';
import { earlierPageLink, offerPageLink } from '../src/extension/page-link.ts';
import { readSettings, watchSettings } from '../src/extension/settings-store.ts';
import { shadowRootOf } from '../src/extension/shadow-roots.ts';
import { takeLexicon } from '../src/extension/take-lexicon.ts';
import { keptWords, readPageWords, watchPageWords } from '../src/extension/words-link.ts';
import { PRESENTER, type PresenterPlace } from '../src/page/card-contract.ts';
import { isReadable } from '../src/page/dom/is-readable.ts';
import { siteOf } from '../src/page/dom/site-of.ts';
import { markStyle } from '../src/page/marks/mark-style.ts';
import { type RunningPage, runPage } from '../src/page/run-page.ts';
import { sweep } from '../src/page/sweep.ts';

/** How soon marks go away after the extension has gone, ms. */
const HEARTBEAT = 2000;

async function start(ctx: ContentScriptContext, lexicon: () => Lexicon): Promise<RunningPage> {
  const { signal } = ctx;
  /** Asking is enough: it ends the script when the extension has gone. */
  const notice = (): boolean => ctx.isInvalid;
  const site = siteOf(window);
  // Unpacked while the answers are on their way, so that the first look need not do that too.
  ctx.setTimeout(lexicon);
  const [{ settings }, words] = await Promise.all([readSettings(), keptWords(site)]);
  const place = globalThis as PresenterPlace;
  let styled: Promise<unknown> | undefined;
  const page = runPage({
    window,
    lexicon,
    settings,
    words,
    isOn: (settings) => isOnFor(settings, site),
    shadowRootOf(element) {
      try {
        return shadowRootOf(element);
      } catch {
        notice();
        return null;
      }
    },
    looksEnglish,
    highlightsInherit: import.meta.env.CHROME,
    styleMarks(css, before) {
      const isThere = import.meta.env.CHROME && before === undefined && css === markStyle(DEFAULT_SETTINGS, true);
      // The background may be stopped at any moment. A sheet put there twice is as one.
      const send = (): Promise<void> => sendMessage('styleMarks', { css, before });
      if (!isThere) styled = send().catch(send).catch(notice);
      // Nobody tells the script of a page when the extension is removed or updated: it has to look.
      if (before === undefined) ctx.setInterval(notice, HEARTBEAT);
    },
    async presenter() {
      if (ctx.isInvalid) throw new Error('The extension has gone');
      if (!place[PRESENTER]) await sendMessage('bringCard', undefined);
      if (!place[PRESENTER]) throw new Error('The card did not reach this page');
      // Without it the card would have no size when it is placed.
      await styled;
      return place[PRESENTER];
    },
    signal,
  });
  const undo = [
    watchSettings(({ settings }) => page.change(settings)),
    watchPageWords(site, page.followWords),
    onMessage('stepTerm', ({ data }) => page.step(data)),
    onMessage('enterCard', () => page.enterCard()),
  ];
  // Pages that the browser keeps for the way back hear of no change meanwhile.
  window.addEventListener(
    'pageshow',
    async ({ persisted }) => {
      if (!persisted) return;
      page.change((await readSettings()).settings);
      page.followWords(await readPageWords(site));
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    for (const stop of undo) {
      try {
        stop();
      } catch {
        // What is left of the extension's interface refuses once the extension has gone; its listeners went with it.
      }
    }
  });
  return page;
}

export default defineUnlistedScript(() => {
  const lexicon = takeLexicon();
  // Several may ask for it: the page itself, and the popup. Without a lexicon it leaves the place to one that has it.
  if (!lexicon || !isReadable(document) || earlierPageLink()?.isLive()) return;
  const ctx = new ContentScriptContext('page', { noScriptStartedPostMessage: true });
  sweep(document);
  const started = start(ctx, lexicon);
  offerPageLink({
    isLive: () => ctx.isValid,
    async state() {
      const page = await started;
      return { hostname: siteOf(window), on: page.isOn(), exhausted: page.isExhausted(), terms: await page.findAll() };
    },
    show: async (term) => (await started).show(term),
  });
});
