import * as v from 'valibot';
import type { Article, Source } from '../../core/card.ts';
import { isoDate } from './entry.ts';
import { parseFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { parseProse } from './prose.ts';

const text = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

const ArticleSchema = v.strictObject({
  title: text,
  summary: v.pipe(v.array(text), v.length(3, 'must be a list of three sentences')),
  reviewed: isoDate,
  evidenceTo: text,
});

/** Parses an explainer article, `explainer/<id>.md`; its citations become numbered references. */
export function parseArticle(file: string, content: string, sources: Record<string, Source>): Article | Problem[] {
  const parsed = parseFrontMatter(file, content, ArticleSchema);
  if (Array.isArray(parsed)) return parsed;
  const prose = parseProse(file, parsed.body, parsed.bodyLine, 'article');
  if ('problems' in prose) return prose.problems;
  const unknown = prose.cited.filter((key) => !Object.hasOwn(sources, key));
  if (unknown.length > 0) {
    const lines = content.split('\n');
    return unknown.map((key) => ({
      file,
      line: lines.findIndex((line) => line.includes(`[@${key}]`)) + 1,
      what: `the source "${key}" is not in sources.yaml`,
      mend: 'correct the key, or add the source to glossary/sources.yaml',
    }));
  }
  return {
    ...parsed.value,
    id: file.replace(/^.*\//, '').replace(/\.md$/, ''),
    body: prose.blocks,
    references: prose.cited.map((key) => sources[key] as Source),
  };
}
