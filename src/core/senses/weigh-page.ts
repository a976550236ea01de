import { lastPlace } from './cue-words.ts';
import { isOnPage } from './learned-words.ts';
import type { CompiledSense, Evidence } from './sense-evidence.ts';
import type { Reading } from './sense-reading.ts';

/** Weight of a cue that stands elsewhere on the page. */
const ON_PAGE = 0.35;
/**
 * Different words of a page up to which a cue says as much as that: about four screens of text. On a page with more of them,
 * some cues of any meaning stand by chance, so that each says less.
 */
const WORDS = 1000;

/** Weighs the cues of a meaning that stand on the page, but neither in the passage nor in the title. */
export function weighPage({ cues, entry }: CompiledSense, reading: Reading, { vocabulary }: Evidence): number {
  const { words, title, page } = reading;
  if (!page) return 0;
  let count = 0;
  for (const word of cues.words) {
    const isNear = lastPlace(words, word) >= 0 || (title.count > 0 && lastPlace(title, word) >= 0);
    if (!isNear && isOnPage(word, page.words, vocabulary)) count++;
  }
  const weight = count * ON_PAGE;
  // On a page about something else, what speaks against a card keeps its weight.
  const keepsWeight = entry === undefined && page.topic.weight <= 0;
  return keepsWeight ? weight : weight * Math.min(1, WORDS / page.words.count);
}
