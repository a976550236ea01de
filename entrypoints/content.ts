import packed from 'virtual:plainly/term-index';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOnFor } from '../src/core/settings.ts';
import { unpackIndex } from '../src/core/term-index.ts';
import { looksEnglish } from '../src/extension/language.ts';
import { onMessage, sendMessage } from '../src/extension/messages.ts';
import { offerPageLink } from '../src/extension/page-link.ts';
import { readSettings, watchSettings } from '../src/extension/settings-store.ts';
import { shadowRootOf } from '../src/extension/shadow-roots.ts';
import { PRESENTER, type PresenterPlace } from '../src/page/card-contract.ts';
import { runPage } from '../src/page/run-page.ts';
import { siteOf } from '../src/page/site-of.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const hostname = siteOf(window);
    const { settings } = await readSettings();
    const place = globalThis as PresenterPlace;
    const page = runPage({
      window,
      index: () => unpackIndex(packed),
      settings,
      isOn: (settings) => isOnFor(settings, hostname),
      shadowRootOf,
      looksEnglish,
      styleMarks: (css, before) => void sendMessage('styleMarks', { css, before }),
      async presenter() {
        if (!place[PRESENTER]) await sendMessage('bringCard');
        if (!place[PRESENTER]) throw new Error('The card did not reach this page');
        return place[PRESENTER];
      },
      signal,
    });
    if (!page) return;
    offerPageLink({
      state: async () => ({ hostname, on: page.isOn(), terms: await page.findAll() }),
      show: (entry) => page.show(entry),
    });
    const undo = [
      watchSettings(({ settings }) => page.change(settings)),
      onMessage('stepTerm', ({ data }) => page.step(data)),
      onMessage('enterCard', () => page.enterCard()),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of undo) stop();
    });
  },
});
