import * as v from 'valibot';
import type { FrontPage } from '../../../core/glossary/article.ts';
import { key, text } from '../files/fields.ts';
import { type Parsed, parseFrontMatter } from '../files/front-matter.ts';
import type { Problem } from '../files/problem.ts';
import { parseProse } from '../files/prose.ts';
import type { WrittenArticle } from './article.ts';

const FrontPageSchema = v.strictObject({
  title: text,
  articles: v.array(v.strictObject({ article: key, about: text })),
});
type FrontPageFields = v.InferOutput<typeof FrontPageSchema>;

/** Parses the page that leads to all articles; each of them has to stand there once. */
export function parseFrontPage(file: string, content: string, articles: WrittenArticle[]): FrontPage | Problem[] {
  const parsed = parseFrontMatter(file, content, FrontPageSchema);
  if (Array.isArray(parsed)) return parsed;
  const prose = parseProse(file, parsed.body, parsed.bodyLine, 'paragraphs');
  if ('problems' in prose) return prose.problems;
  const problems = wayProblems(file, parsed, articles);
  if (problems.length > 0) return problems;
  const titles = new Map(articles.map(({ article: { id, title } }) => [id, title]));
  const ways = parsed.value.articles.map((way) => ({ ...way, title: titles.get(way.article) as string }));
  return { title: parsed.value.title, welcome: prose.blocks, ways };
}

function wayProblems(file: string, parsed: Parsed<FrontPageFields>, articles: WrittenArticle[]): Problem[] {
  const ids = articles.map(({ article }) => article.id);
  const named = parsed.value.articles.map(({ article }) => article);
  const wrong = named.flatMap((id, place): Problem[] => {
    const problem = { file, line: parsed.lineOf(['articles', place]) };
    if (!ids.includes(id)) {
      return [
        { ...problem, what: `there is no article "${id}"`, mend: 'use the file name of an article, without .md' },
      ];
    }
    if (named.indexOf(id) === place) return [];
    return [{ ...problem, what: `the article "${id}" stands here twice`, mend: 'take one of the two out' }];
  });
  const missing = ids.filter((id) => !named.includes(id));
  return [
    ...wrong,
    ...missing.map((id) => ({
      file,
      line: parsed.lineOf(['articles']),
      what: `nothing leads to the article "${id}"`,
      mend: 'add it under articles, with what it is about',
    })),
  ];
}
