import * as v from 'valibot';
import type { Article, ArticleBlock } from '../../../core/glossary/article.ts';
import type { Source } from '../../../core/glossary/card.ts';
import { byName, exceptions, isoDate, key, text } from '../files/fields.ts';
import { type Parsed, parseFrontMatter } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import { parseProse } from '../files/prose.ts';
import { readLevels } from './levels.ts';

const ArticleSchema = v.strictObject({
  title: text,
  summary: v.pipe(v.array(text), v.length(3, 'must be a list of three sentences')),
  reviewed: isoDate,
  evidenceTo: text,
  entries: byName(key, key),
  exceptions,
});
type ArticleFields = v.InferOutput<typeof ArticleSchema>;

/** One article file, parsed. Fields are described in glossary/README.md. */
export interface WrittenArticle {
  file: string;
  /** The whole file. */
  content: string;
  article: Article;
  /** Keys of the cited sources. */
  cited: string[];
  links: { href: string; line: number }[];
  /** Words that the rules would refuse, and why they are right here. */
  exceptions: ArticleFields['exceptions'];
  /** Anchors of headings that treat entries, by the entry's id; `start` is the article's beginning. */
  entries: Record<string, string>;
  lineOf: Parsed<ArticleFields>['lineOf'];
}

/** Parses an explainer article, `explainer/<id>.md`; its citations become numbered references. */
export function parseArticle(
  file: string,
  content: string,
  sources: Record<string, Source>,
): WrittenArticle | Problem[] {
  const parsed = parseFrontMatter(file, content, ArticleSchema);
  if (Array.isArray(parsed)) return parsed;
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const text = bodyOf(file, id, parsed);
  if (Array.isArray(text)) return text;
  const { body, cited, links } = text;
  const unknown = cited.filter((key) => !Object.hasOwn(sources, key));
  if (unknown.length > 0) return unknown.map((key) => unknownSource(file, content, key));
  const { entries, exceptions, ...fields } = parsed.value;
  const references = cited.map((key) => sources[key] as Source);
  const article = { ...fields, id, body, references };
  return { file, content, article, cited, links, entries, exceptions, lineOf: parsed.lineOf };
}

type Body = Pick<WrittenArticle, 'cited' | 'links'> & { body: ArticleBlock[] };

function bodyOf(file: string, id: string, { body, bodyLine }: Parsed<unknown>): Body | Problem[] {
  const levels = readLevels(file, body, bodyLine);
  if ('problems' in levels) return levels.problems;
  const problems: Problem[] = [];
  const text: Body = { body: [], cited: [], links: [] };
  const lines: number[] = [];
  for (const { level, markdown, firstLine } of levels.parts) {
    const prose = parseProse(file, markdown, firstLine, { article: id }, text.cited);
    if ('problems' in prose) {
      problems.push(...prose.problems);
      continue;
    }
    text.body.push(...prose.blocks.map((block): ArticleBlock => ({ ...block, level })));
    text.cited = prose.cited;
    text.links.push(...prose.links);
    lines.push(...prose.lines);
  }
  problems.push(...anchorProblems(file, text.body, lines));
  return problems.length > 0 ? problems : text;
}

/** Anchors that every article has by itself: its beginning and its list of references. */
export const OWN_PLACES = ['start', 'references'];

function anchorProblems(file: string, body: ArticleBlock[], lines: number[]): Problem[] {
  const taken = new Set(OWN_PLACES);
  return body.flatMap((block, place) => {
    if (block.kind !== 'heading') return [];
    const isTaken = taken.has(block.anchor);
    taken.add(block.anchor);
    if (!isTaken) return [];
    const line = lines[place] ?? 1;
    return [{ file, line, what: `the anchor {#${block.anchor}} is taken`, mend: 'give the heading another' }];
  });
}

function unknownSource(file: string, content: string, key: string): Problem {
  const lines = content.split('\n');
  return {
    file,
    line: lines.findIndex((line) => line.includes(`[@${key}]`)) + 1,
    what: `the source "${key}" is not in sources.yaml`,
    mend: 'correct the key, or add the source to glossary/sources.yaml',
  };
}
