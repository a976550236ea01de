import { type Article, placeIn } from '../../core/glossary/article.ts';
import { SourceLink } from '../source-line.tsx';

/** The numbered references of an article, with their addresses for paper, where links cannot be followed. */
export function References({ article }: { article: Article }) {
  return (
    <section aria-labelledby={placeIn(article.id, 'references')} translate={false}>
      <h2 id={placeIn(article.id, 'references')}>References</h2>
      <ol class="references">
        {article.references.map((source, place) => (
          <li key={source.title} id={placeIn(article.id, `ref-${place + 1}`)}>
            {source.title}. <SourceLink source={source} besideTitle />
            {source.url && <span class="address"> {source.url}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
