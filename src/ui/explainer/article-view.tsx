import { type Article, placeIn } from '../../core/article.ts';
import { plainText } from '../../core/prose.ts';
import { longDate, SourceLink } from '../card-view.tsx';
import { Prose } from '../prose-view.tsx';

/** An article: summary, contents, text, numbered references. Only its text gets marks: what is not to be translated is not marked. */
export function ArticleView({ article }: { article: Article }) {
  const headings = article.body.filter((block) => block.kind === 'heading');
  return (
    <article aria-labelledby={placeIn(article.id)}>
      <h2 id={placeIn(article.id)} translate={false}>
        {article.title}
      </h2>
      <ul class="summary">
        {article.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="quiet">
        Checked {longDate(article.reviewed)}. Takes in evidence up to: {article.evidenceTo}.
      </p>
      <nav aria-label="In this article" translate={false}>
        <ul class="places">
          {headings.map(({ anchor, children }) => (
            <li key={anchor}>
              <a href={`#${placeIn(article.id, anchor)}`}>{plainText(children)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Prose blocks={article.body} within={placeIn(article.id, '')} />
      <h3 id={placeIn(article.id, 'references')}>References</h3>
      <ol class="references" translate={false}>
        {article.references.map((source, place) => (
          <li key={source.title} id={placeIn(article.id, `ref-${place + 1}`)}>
            {source.title}. <SourceLink source={source} />
          </li>
        ))}
      </ol>
    </article>
  );
}
