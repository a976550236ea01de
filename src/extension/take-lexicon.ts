import { type Lexicon, unpackLexicon } from '../core/marks/lexicon.ts';
import { takePacked } from './packed-lexicon.ts';

/** Takes the lexicon that was left for this page, to be unpacked when it is first asked for; undefined when none was left. */
export function takeLexicon(): (() => Lexicon) | undefined {
  // Nothing else keeps it packed once it is unpacked.
  let packed = takePacked();
  if (!packed) return undefined;
  let lexicon: Lexicon | undefined;
  return () => {
    if (packed) lexicon = unpackLexicon(packed.index, packed.meanings);
    packed = undefined;
    return lexicon as Lexicon;
  };
}
