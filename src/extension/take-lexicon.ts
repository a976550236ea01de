import { type Lexicon, unpackLexicon } from '../core/lexicon.ts';
import { takePacked } from './packed-lexicon.ts';

/** Takes the lexicon that was left for this page; to be unpacked once. That is an Error when none was left. */
export function takeLexicon(): () => Lexicon {
  let packed = takePacked();
  return () => {
    if (!packed) throw new Error('The lexicon did not reach this page');
    const { index, meanings } = packed;
    // Nothing keeps it packed once it is unpacked.
    packed = undefined;
    return unpackLexicon(index, meanings);
  };
}
