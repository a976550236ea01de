import meanings from 'virtual:plainly/meanings';
import index from 'virtual:plainly/term-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { unpackLexicon } from '../src/core/lexicon.ts';
import { LEXICON, type LexiconPlace } from '../src/page/lexicon-contract.ts';

export default defineUnlistedScript(() => {
  const place = globalThis as LexiconPlace;
  place[LEXICON] ??= unpackLexicon(index, meanings);
});
