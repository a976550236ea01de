import { useState } from 'preact/hooks';
import type { LastPlace } from '../../core/explainer/last-place.ts';
import { type FrontPage, placeIn } from '../../core/glossary/article.ts';

/** Offers to go on reading where the reader last was; it moves nobody by itself. */
export function Resume({ ways, place }: { ways: FrontPage['ways']; place: LastPlace | undefined }) {
  const [offered, setOffered] = useState(true);
  const way = ways.find(({ article }) => article === place?.article);
  if (!offered || !place || !way) return null;
  return (
    <aside class="notice resume" aria-label="Where you were" translate={false}>
      <p>
        Last time you were reading <strong>{way.title}</strong>
        {place.heading !== way.title && <>, at “{place.heading}”</>}.
      </p>
      <p class="choices">
        <a class="button" href={`#${placeIn(place.article, place.anchor)}`}>
          Go on there
        </a>
        <button type="button" onClick={() => setOffered(false)}>
          No, thanks
        </button>
      </p>
    </aside>
  );
}
