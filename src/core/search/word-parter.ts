import { searchable, wordsOf } from './searchable.ts';

/** Letters of the shortest part of a word that is looked for. */
const PART_LENGTH = 3;

/**
 * Sets words of a query apart that were typed as one: two that stand side by side in a name, or else any two words of names.
 * "backpain" is the back pain of "low back pain".
 */
export function createWordParter(names: string[]): (query: string) => string {
  const words = new Set<string>();
  const pairs = new Map<string, string>();
  for (const name of names) {
    const inName = wordsOf(searchable(name));
    for (const [at, word] of inName.entries()) {
      words.add(word);
      const next = inName[at + 1];
      if (next !== undefined) pairs.set(word + next, `${word} ${next}`);
    }
  }
  const parted = (word: string): string => {
    const pair = pairs.get(word);
    if (pair !== undefined || words.has(word)) return pair ?? word;
    for (let at = PART_LENGTH; at <= word.length - PART_LENGTH; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every((part) => words.has(part))) return parts.join(' ');
    }
    return word;
  };
  return (query) => query.replace(/[\p{L}\p{N}]+/gu, (word) => parted(searchable(word)));
}
