/** Words in a row that must be there before a sentence can be called shouted. */
const FEW = 2;

/**
 * Whether most words of a sentence are in capitals: a heading, or someone shouting. Then the capitals of a form prove
 * nothing. `except` is the form itself, which does not count.
 */
export function isShouted(sentence: string, except: string): boolean {
  let capitals = 0;
  let small = 0;
  for (const [word] of sentence.matchAll(/\p{L}[\p{L}\p{M}'’]+/gu)) {
    if (word === except) continue;
    if (word === word.toUpperCase()) capitals++;
    else small++;
  }
  return capitals >= FEW && capitals > small * 2;
}
