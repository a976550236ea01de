import { type FrontPage, placeIn } from '../../core/glossary/article.ts';

/** The way to the articles before and after, in reading order. */
export function NextArticle({ ways, article }: { ways: FrontPage['ways']; article: string }) {
  const place = ways.findIndex((way) => way.article === article);
  const previous = ways[place - 1];
  const next = ways[place + 1];
  if (!previous && !next) return null;
  return (
    <nav class="neighbors" aria-label="Previous and next article" translate={false}>
      {previous && (
        <a href={`#${placeIn(previous.article)}`}>
          <span class="quiet">Previous</span>
          {previous.title}
        </a>
      )}
      {next && (
        <a class="next" href={`#${placeIn(next.article)}`}>
          <span class="quiet">Next</span>
          {next.title}
        </a>
      )}
    </nav>
  );
}
