import { type Lexicon, unpackLexicon } from '../core/marks/lexicon.ts';
import { takePacked } from './packed-lexicon.ts';

/** Takes the lexicon that was left for this page, to be unpacked once; undefined when none was left. */
export function takeLexicon(): (() => Lexicon) | undefined {
  let packed = takePacked();
  if (!packed) return undefined;
  return () => {
    if (!packed) throw new Error('The lexicon has been unpacked before');
    const { index, meanings } = packed;
    // Nothing keeps it packed once it is unpacked.
    packed = undefined;
    return unpackLexicon(index, meanings);
  };
}
