import { placeIn } from '../../../core/glossary/article.ts';
import type { Entry } from '../entries/entry.ts';
import type { Problem } from '../files/problem.ts';
import { OWN_PLACES, type WrittenArticle } from './article.ts';

/** Rules that need all articles and entries: links lead to what every reader sees, and each entry to one place at most. */
export function checkArticles(articles: WrittenArticle[], entries: Entry[]): Problem[] {
  const ids = new Set(entries.map(({ id }) => id));
  return [...lostLinks(articles, ids), ...articles.flatMap((article) => entryProblems(article, articles, ids))];
}

function lostLinks(articles: WrittenArticle[], entries: Set<string>): Problem[] {
  const places = new Set(
    articles.flatMap(({ article }) => plainAnchors(article).map((anchor) => placeIn(article.id, anchor))),
  );
  return articles.flatMap(({ file, links }) =>
    links
      .filter(({ href }) => href.startsWith('#') && !places.has(href.slice(1)) && !entries.has(href.slice(1)))
      .map(({ href, line }) => ({
        file,
        line,
        what: `the link leads to "${href.slice(1)}", which the plain level does not have`,
        mend: 'correct the anchor of the heading, or the file name of the article or entry',
      })),
  );
}

function entryProblems(
  { file, article, entries, lineOf }: WrittenArticle,
  articles: WrittenArticle[],
  ids: Set<string>,
): Problem[] {
  const plain = plainAnchors(article);
  return Object.entries(entries).flatMap(([id, anchor]): Problem[] => {
    const problem = { file, line: lineOf(['entries', id]) };
    if (!ids.has(id)) {
      return [{ ...problem, what: `there is no entry "${id}"`, mend: 'use the file name of an entry, without .md' }];
    }
    if (!plain.includes(anchor)) {
      return [
        {
          ...problem,
          what: `the plain level has no heading {#${anchor}}`,
          mend: 'use the anchor of a heading outside :::detail, or start for the beginning',
        },
      ];
    }
    const first = articles.find((other) => Object.hasOwn(other.entries, id));
    if (first?.file === file) return [];
    return [
      { ...problem, what: `the entry "${id}" also leads to ${first?.file}`, mend: 'take it out of one of the two' },
    ];
  });
}

/** The anchors that every reader of an article sees. */
function plainAnchors({ body }: WrittenArticle['article']): string[] {
  const headings = body.flatMap((block) => (block.kind === 'heading' && block.level === 'plain' ? [block.anchor] : []));
  return [...OWN_PLACES, ...headings];
}
