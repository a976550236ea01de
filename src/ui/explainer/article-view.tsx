import type { Article } from '../../core/card.ts';
import { plainText } from '../../core/prose.ts';
import { longDate, SourceLink } from '../card-view.tsx';
import { Prose } from '../prose-view.tsx';

/** An article: summary, contents, text, numbered references. */
export function ArticleView({ article }: { article: Article }) {
  const body = article.body.map((block) =>
    block.kind === 'heading' ? { ...block, anchor: `${article.id}/${block.anchor}` } : block,
  );
  const headings = body.filter((block) => block.kind === 'heading');
  return (
    <article>
      <h2 id={`${article.id}/start`}>{article.title}</h2>
      <ul class="summary">
        {article.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="quiet">
        Checked {longDate(article.reviewed)}. Takes in evidence up to: {article.evidenceTo}.
      </p>
      <nav aria-label="In this article">
        <ul class="places">
          {headings.map(({ anchor, children }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{plainText(children)}</a>
            </li>
          ))}
          <li>
            <a href="#a-to-z">All words, A to Z</a>
          </li>
        </ul>
      </nav>
      <Prose blocks={body} />
      <h2 id={`${article.id}/references`}>References</h2>
      <ol class="references">
        {article.references.map((source, place) => (
          <li key={source.title} id={`ref-${place + 1}`}>
            {source.title}. <SourceLink source={source} />
          </li>
        ))}
      </ol>
    </article>
  );
}
