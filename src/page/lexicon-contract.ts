import type { Lexicon } from '../core/lexicon.ts';

/**
 * Where the script with the whole lexicon leaves it for the page's script, in the world both share. It comes only to pages
 * where a sign of it was seen.
 */
export const LEXICON = Symbol.for('plainly.lexicon');

export interface LexiconPlace {
  [LEXICON]?: Lexicon;
}
