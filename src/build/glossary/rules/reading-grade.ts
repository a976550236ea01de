import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { type Entry, listedForms } from '../entries/entry.ts';
import { escaped, sentencesOf } from '../files/sentences.ts';

/** Grades that half of the entries, and nineteen in twenty, may reach at most. */
export const MEDIAN_GRADE = 7;
export const P95_GRADE = 10;
/** The grade that the plain level of half of the articles may reach at most. */
export const ARTICLE_GRADE = 8;

/**
 * The school grade (US) that the plain text of an entry asks for, by Flesch and Kincaid, from the length of its sentences
 * and words. The entry's own forms are taken out: a card has to say its word, however long the word is.
 */
export function readingGrade(entry: Entry): number {
  return gradeOf(sentencesOf(entry.plain).length, withoutForms(entry));
}

/** The school grade (US) that some texts ask for together, with nothing taken out. */
export function gradeOfTexts(texts: string[]): number {
  return gradeOf(texts.flatMap(sentencesOf).length, texts.join(' '));
}

function gradeOf(sentences: number, text: string): number {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.map((word) => Math.max(1, syllable(word)));
  return fleschKincaid({
    sentence: sentences,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  });
}

function withoutForms(entry: Entry): string {
  const forms = listedForms(entry)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  return entry.plain.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu'),
    ' ',
  );
}

/** The quantile by nearest rank: the smallest of the numbers that a share of them (0 to 1) is not above; 0 of none. */
export function nearestRank(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
