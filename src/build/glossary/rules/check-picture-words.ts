import type { Problem } from '../files/problem.ts';
import type { WrittenGlossary } from '../read-glossary.ts';
import { ARTICLE_GRADE, gradeOfTexts } from './reading-grade.ts';
import type { Rule } from './rule.ts';
import { unwantedWords } from './wording.ts';

/** Rules for what pictures say, by name. */
export const PICTURE_RULES: Record<string, Rule> = {
  'pictures have no unwanted words': ({ pictureWords }) =>
    pictureWords.flatMap(({ file, line, text }) =>
      unwantedWords(text).map(({ word, kind, mend }) => ({ file, line, what: `"${word}" is ${kind}`, mend })),
    ),
  'every picture is easy to read': (glossary) => Object.entries(sentencesByFile(glossary)).flatMap(tooHard),
};

/** What stands in whole sentences; labels have no grade. */
function sentencesByFile({ pictureWords }: WrittenGlossary): Record<string, string[]> {
  const sentences = pictureWords.filter(({ text }) => /[.?!]$/.test(text));
  return Object.fromEntries(
    [...new Set(sentences.map(({ file }) => file))].map((file) => [
      file,
      sentences.filter((words) => words.file === file).map(({ text }) => text),
    ]),
  );
}

function tooHard([file, texts]: [file: string, texts: string[]]): Problem[] {
  const grade = gradeOfTexts(texts);
  if (grade <= ARTICLE_GRADE) return [];
  const what = `the picture asks for grade ${grade.toFixed(1)}`;
  return [{ file, line: 1, what, mend: `write shorter sentences and everyday words, for grade ${ARTICLE_GRADE}` }];
}
