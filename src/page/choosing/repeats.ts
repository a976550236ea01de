import { wordsAround } from '../../core/text/words-around.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { matches } from '../dom/true-dom.ts';
import type { FoundMark } from '../marks/marks.ts';

/** Tells the marks that stand in a quote of what the page says elsewhere, as far as it has been looked at. */
export interface Repeats {
  /** Those of the marks found in one look, given in reading order. */
  among(found: readonly FoundMark[]): Set<FoundMark>;
  /** To be called when the page has become another one. */
  forget(): void;
}

/** What quotes other text; the software of forums names it so. */
const QUOTE = 'blockquote, q, [class*="quote" i]';
/** Places of the page's text that are remembered, so that no page fills the memory. */
const MOST_PLACES = 5000;

export function createRepeats(): Repeats {
  /** What stands around the marks outside of quotes. */
  const places = new Set<number>();
  return {
    among(found) {
      const isQuoted = createQuotes();
      const repeats = new Set<FoundMark>();
      for (const one of found) {
        const { telling } = wordsAround(one.passage.text, one.start, one.end);
        if (isQuoted(one.mark.range.startContainer)) {
          if (telling.some((place) => places.has(place))) repeats.add(one);
        } else if (places.size < MOST_PLACES) for (const place of telling) places.add(place);
      }
      return repeats;
    },
    forget: () => places.clear(),
  };
}

/** Tells whether nodes stand in a quote. Each element is asked once, so it is good for one look at the page. */
function createQuotes(): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const inside: Node[] = [];
    let at: Node | null = node;
    while (at && !known.has(at)) {
      inside.push(at);
      if (at instanceof Element && matches(at, QUOTE)) break;
      at = flatParent(at);
    }
    const last = inside.at(-1);
    const isQuoted = at !== null && (known.get(at) ?? at === last);
    for (const element of inside) known.set(element, isQuoted);
    return isQuoted;
  };
}
