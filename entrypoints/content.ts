import packed from 'virtual:plainly/signs';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { DEFAULT_SETTINGS, isOnFor } from '../src/core/settings.ts';
import { unpackIndex } from '../src/core/term-index.ts';
import { looksEnglish } from '../src/extension/language.ts';
import { onMessage, sendMessage } from '../src/extension/messages.ts';
import { offerPageLink } from '../src/extension/page-link.ts';
import { readSettings, watchSettings } from '../src/extension/settings-store.ts';
import { shadowRootOf } from '../src/extension/shadow-roots.ts';
import { PRESENTER, type PresenterPlace } from '../src/page/card-contract.ts';
import { LEXICON, type LexiconPlace } from '../src/page/lexicon-contract.ts';
import { markStyle } from '../src/page/mark-style.ts';
import { runPage } from '../src/page/run-page.ts';
import { siteOf } from '../src/page/site-of.ts';
import { sweep } from '../src/page/sweep.ts';

/** How soon marks go away after the extension has gone, ms. */
const HEARTBEAT = 2000;

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const { signal } = ctx;
    sweep(document);
    /** Asking is enough: it ends the script when the extension has gone. */
    const notice = (): boolean => ctx.isInvalid;
    const hostname = siteOf(window);
    const { settings } = await readSettings();
    const place = globalThis as PresenterPlace & LexiconPlace;
    const page = runPage({
      window,
      signs: () => unpackIndex(packed),
      async lexicon() {
        if (!place[LEXICON]) await sendMessage('bring', 'lexicon');
        if (!place[LEXICON]) throw new Error('The lexicon did not reach this page');
        return place[LEXICON];
      },
      settings,
      isOn: (settings) => isOnFor(settings, hostname),
      shadowRootOf(element) {
        try {
          return shadowRootOf(element);
        } catch {
          notice();
          return null;
        }
      },
      looksEnglish,
      styleMarks(css, before) {
        const isThere = import.meta.env.CHROME && before === undefined && css === markStyle(DEFAULT_SETTINGS);
        if (!isThere) sendMessage('styleMarks', { css, before }).catch(notice);
        // Nobody tells the script of a page when the extension is removed or updated: it has to look.
        if (before === undefined) ctx.setInterval(notice, HEARTBEAT);
      },
      async presenter() {
        if (ctx.isInvalid) throw new Error('The extension has gone');
        if (!place[PRESENTER]) await sendMessage('bring', 'card');
        if (!place[PRESENTER]) throw new Error('The card did not reach this page');
        return place[PRESENTER];
      },
      signal,
    });
    if (!page) return;
    offerPageLink({
      state: async () => ({ hostname, on: page.isOn(), exhausted: page.isExhausted(), terms: await page.findAll() }),
      show: (entry) => page.show(entry),
    });
    const undo = [
      watchSettings(({ settings }) => page.change(settings)),
      onMessage('stepTerm', ({ data }) => page.step(data)),
      onMessage('enterCard', () => page.enterCard()),
    ];
    // Pages that the browser keeps for the way back hear of no change meanwhile.
    window.addEventListener(
      'pageshow',
      async ({ persisted }) => {
        if (persisted) page.change((await readSettings()).settings);
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
  },
});
