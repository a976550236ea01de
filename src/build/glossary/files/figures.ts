import { hidden } from './readable-text.ts';

/** Names that hold a digit and no figure, such as ICD-11. */
const NAMES = /\b[A-Z]{2,}-?\d+\b/g;
const DIGITS = /\d(?:[\d.,:]*\d)?\s?%?/g;
const WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand';
const COUNTED =
  'trials?|studies|study|reviews?|reports?|cases?|people|persons?|adults?|children|patients?|times|minutes?|hours?|days?|weeks?|months?|years?';
/** A count in words, of what studies count: "two small trials", "three months". */
const SPELLED = new RegExp(`\\b(?:${WORDS})[\\s-]+(?:(?!and\\b|or\\b)[\\p{L}-]+\\s+){0,2}(?:${COUNTED})\\b`, 'giu');

/** Shares and multiples in words: "half of the people", "a third", "twice". */
const SHARES = /\b(?:half|twice|(?:a|one) (?:third|quarter)|two[ -]thirds|three[ -]quarters)\b(?!-)/gi;

/**
 * The figures in a text, in their order. A figure is a run of digits, a count in words, from two up, of people, studies or
 * time, or a share such as half; names such as ICD-11 are none.
 */
export function figuresIn(text: string): RegExpExecArray[] {
  const plain = text.replace(NAMES, hidden);
  return [DIGITS, SPELLED, SHARES]
    .flatMap((figures) => [...plain.matchAll(figures)])
    .toSorted((a, b) => a.index - b.index);
}
