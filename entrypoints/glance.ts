import signs from 'virtual:plainly/signs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringPage } from '../src/extension/bring-page.ts';
import { shadowRootOf } from '../src/extension/shadow-roots.ts';
import { isReadable } from '../src/page/dom/is-readable.ts';
import { watchForSigns } from '../src/page/glance/watch-for-signs.ts';

/** Runs in every frame of every page (wxt.config.ts); a content script of WXT's would bring the polyfill along. */
export default defineUnlistedScript(() => {
  if (!isReadable(document)) return;
  const { signal } = new AbortController();
  watchForSigns({ document, window, filter: signs, shadowRootOf, onSign: bringPage, signal });
});
