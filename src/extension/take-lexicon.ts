import { type Lexicon, unpackLexicon } from '../core/marks/lexicon.ts';
import { type PackedLexicon, takePacked } from './packed-lexicon.ts';

/** Takes the lexicon that was left for this page, to be unpacked when it is first asked for; undefined when none was left. */
export function takeLexicon(): (() => Lexicon) | undefined {
  const packed = takePacked();
  if (!packed) return undefined;
  /** One or the other, so that nothing keeps it packed once it is unpacked. */
  let held: PackedLexicon | Lexicon = packed;
  return () => {
    if (!('choose' in held)) held = unpackLexicon(held.index, held.meanings);
    return held;
  };
}
