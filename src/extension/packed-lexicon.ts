import type { PackedMeanings } from '../core/senses/meanings.ts';
import type { PackedIndex } from '../core/spotting/term-index.ts';

/**
 * The lexicon comes to a page as a script of its own, right before the one that marks the page. Browsers keep the source of a
 * script as long as any function of it may be called; this one has none, so that nothing of it stays but what it left.
 */
export interface PackedLexicon {
  index: PackedIndex;
  meanings: PackedMeanings;
}

/** Key of the symbol under which it is left, in the world that the scripts of a page share. */
const PACKED = Symbol.for('plainly.lexicon');
const place = globalThis as { [PACKED]?: PackedLexicon | undefined };

export function leaveLexicon(packed: PackedLexicon): void {
  place[PACKED] = packed;
}

/** Takes the lexicon from where it was left; undefined when none was there. */
export function takePacked(): PackedLexicon | undefined {
  const packed = place[PACKED];
  place[PACKED] = undefined;
  return packed;
}
