import packed from 'virtual:plainly/meanings';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { chooserOf } from '../src/core/choose-sense.ts';
import { unpackMeanings } from '../src/core/meanings.ts';
import { CHOOSER, type ChooserPlace } from '../src/page/meanings-contract.ts';

export default defineUnlistedScript(() => {
  const place = globalThis as ChooserPlace;
  place[CHOOSER] ??= chooserOf(unpackMeanings(packed));
});
