import * as v from 'valibot';
import type { Source } from '../../../core/glossary/card.ts';
import { confidence, type Fault, sourceFault } from '../files/confidence.ts';
import { key } from '../files/fields.ts';
import { figuresIn } from '../files/figures.ts';
import { type Parsed, parseYaml } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import { anySpacing, hidden, lineAt, readableText } from '../files/readable-text.ts';
import type { WrittenArticle } from './article.ts';

/** YAML reads a bare number as no text. */
const words = v.pipe(v.string('must be text; put quotes around it'), v.trim(), v.nonEmpty('must not be empty'));

const NumbersSchema = v.array(v.strictObject({ text: words, source: key, confidence }));
type Numbers = v.InferOutput<typeof NumbersSchema>;

/**
 * Holds an article to its file of numbers, `explainer/<id>.numbers.yaml`: every figure stands there within a text of the
 * article, with a source that the article cites and that someone has seen. The review date is no figure.
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
