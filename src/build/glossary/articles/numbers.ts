import * as v from 'valibot';
import type { Source } from '../../../core/glossary/card.ts';
import { key } from '../files/fields.ts';
import { type Parsed, parseYaml } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import { anySpacing, hidden, lineAt, readableText } from '../files/readable-text.ts';
import type { WrittenArticle } from './article.ts';

/** YAML reads a bare number as no text. */
const words = v.pipe(v.string('must be text; put quotes around it'), v.trim(), v.nonEmpty('must not be empty'));

/** `C`: the number was read in the source. `C2`: in another text that quotes it. */
const CONFIRMED = ['C', 'C2'] as const;

/** How sure a number is; anything else stops the build. */
export const confidence = v.picklist(
  CONFIRMED,
  'is not confirmed: a number is published only as C (read in its source) or C2 (read in a text that quotes it)',
);

const NumbersSchema = v.array(v.strictObject({ text: words, source: key, confidence }));
type Numbers = v.InferOutput<typeof NumbersSchema>;

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
 * Holds an article to its file of numbers, `explainer/<id>.numbers.yaml`: every figure stands there within a text of the
 * article, with a source that the article cites and that someone has seen. A figure is a run of digits, a count in words,
 * from two up, of people, studies or time, or a share such as half. The review date and names such as ICD-11 are none.
 */
export function checkNumbers(
  written: Pick<WrittenArticle, 'file' | 'content' | 'cited'>,
  file: string,
  content: string,
  sources: Record<string, Source>,
): Problem[] {
  const parsed = parseYaml(file, content === '' ? '[]' : content, NumbersSchema);
  if (Array.isArray(parsed)) return parsed;
  const read = readableText(written.content);
  return [...listProblems(written, file, parsed, read, sources), ...unlisted(written.file, file, parsed.value, read)];
}

function listProblems(
  { cited }: Pick<WrittenArticle, 'cited'>,
  file: string,
  { value, lineOf }: Pick<Parsed<Numbers>, 'value' | 'lineOf'>,
  read: string,
  sources: Record<string, Source>,
): Problem[] {
  return value.flatMap(({ text, source, confidence }, place) => {
    const note = (field: string, fault: Fault) => ({ file, line: lineOf([place, field]), ...fault });
    const fault = sourceFault(source, confidence, sources);
    if (fault) return note('source', fault);
    if (!anySpacing(text).test(read)) {
      const mend = 'copy the words from the article, or take this out';
      return note('text', { what: `the article does not say "${text}"`, mend });
    }
    if (cited.includes(source)) return [];
    const mend = `write [@${source}] behind the number`;
    return note('source', { what: `the article does not cite "${source}"`, mend });
  });
}

type Fault = Pick<Problem, 'what' | 'mend'>;

/** Why a source cannot carry a number that is as sure as this; undefined when it can. */
export function sourceFault(
  source: string,
  confidence: (typeof CONFIRMED)[number],
  sources: Record<string, Source>,
): Fault | undefined {
  const seen = Object.hasOwn(sources, source) ? sources[source]?.confidence : undefined;
  if (!seen) return { what: `the source "${source}" is not in sources.yaml`, mend: 'correct the key, or add it there' };
  if (seen === 'unchecked') {
    return { what: `nobody has checked the source "${source}"`, mend: 'read it, or take the number out' };
  }
  if (seen === 'second-hand' && confidence === 'C') {
    return { what: `the source "${source}" was seen second-hand only`, mend: 'write C2, or read the source' };
  }
  return undefined;
}

/** Figures of the article that stand in no listed text; the longest texts are taken out first. */
function unlisted(file: string, numbersFile: string, numbers: Numbers, read: string): Problem[] {
  const rest = numbers
    .toSorted((a, b) => b.text.length - a.text.length)
    .reduce((left, { text }) => left.replace(anySpacing(text), hidden), read);
  return figuresIn(rest).map((figure) => ({
    file,
    line: lineAt(rest, figure.index),
    what: `the number "${figure[0].trim()}" does not stand in ${numbersFile}`,
    mend: 'add the words around it there, with source and confidence, or say it without a number',
  }));
}

/** The figures in a text, in their order. */
export function figuresIn(text: string): RegExpExecArray[] {
  const plain = text.replace(NAMES, hidden);
  return [DIGITS, SPELLED, SHARES]
    .flatMap((figures) => [...plain.matchAll(figures)])
    .toSorted((a, b) => a.index - b.index);
}
