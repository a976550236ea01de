import meanings from 'virtual:plainly/meanings';
import index from 'virtual:plainly/term-index';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { leaveLexicon } from '../src/extension/packed-lexicon.ts';

export default defineUnlistedScript(() => leaveLexicon({ index, meanings }));
