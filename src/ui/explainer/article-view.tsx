import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { ExplainerPlace } from '../../core/explainer/explainer-place.ts';
import { blocksAt, placeIn } from '../../core/glossary/article.ts';
import { longDate } from '../long-date.ts';
import { Prose } from '../prose-view.tsx';
import { ArticleTools } from './article-tools.tsx';
import type { ReadingProps } from './explainer-supply.ts';
import type { Reading } from './headings.ts';
import { type LoadedArticle, loadArticle } from './load-article.ts';
import { NextArticle } from './next-article.tsx';
import { Picture } from './pictures/picture.tsx';
import { References } from './references.tsx';
import { Resume } from './resume.tsx';
import { useArrival } from './use-arrival.ts';
import { useBrought } from './use-brought.ts';
import { useReadingSpot } from './use-reading-spot.ts';
import type { Visit } from './use-visit.ts';

interface ArticleViewProps extends ReadingProps {
  visit: Visit;
  place: ExplainerPlace & { view: 'article' };
  moved: boolean;
  onReading(reading: Reading): void;
}

/** An article at the level the reader chose. Only its text gets marks: what is not to be translated is not marked. */
export function ArticleView(props: ArticleViewProps) {
  const { supply, place, onReading } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has other headings, unknown until it has come
  useEffect(() => onReading({ headings: [], at: undefined }), [place.article, onReading]);
  const loaded = useBrought(useCallback(() => loadArticle(supply, place.article), [supply, place.article]));
  return loaded ? <LoadedView {...props} loaded={loaded} /> : null;
}

function LoadedView({
  supply,
  settings,
  set,
  visit,
  place,
  moved,
  loaded,
  onReading,
}: ArticleViewProps & { loaded: LoadedArticle }) {
  const { article, pictures } = loaded;
  const { level, close } = useArrival({
    article,
    visit,
    anchor: place.anchor,
    moved,
    chosen: settings.readingLevel,
  });
  const bar = useRef<HTMLDivElement>(null);
  const { at, headings } = useReadingSpot({ article, level, bar, keepPlace: supply.keepPlace });
  useEffect(() => onReading({ headings, at }), [headings, at, onReading]);

  const isBack = !moved && place.anchor === 'start' && supply.lastPlace?.article === article.id;
  return (
    <article aria-labelledby={placeIn(article.id)} data-level={level}>
      <div ref={bar} class="progress" aria-hidden="true" />
      <h1 id={placeIn(article.id)} translate={false}>
        {article.title}
      </h1>
      <ul class="summary">
        {article.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p class="quiet">
        Reviewed {longDate(article.reviewed)}. Takes in evidence up to: {article.evidenceTo}.
      </p>
      <ArticleTools
        article={article}
        level={level}
        onLevel={(readingLevel) => {
          close();
          set({ readingLevel });
        }}
      />
      {isBack && <Resume ways={supply.frontPage.ways} place={supply.lastPlace} />}
      <Prose
        blocks={blocksAt(article, level)}
        within={placeIn(article.id, '')}
        picture={({ name, alt }) => <Picture drawing={pictures.get(name)} alt={alt} />}
      />
      <References article={article} />
      <NextArticle ways={supply.frontPage.ways} article={article.id} />
    </article>
  );
}
