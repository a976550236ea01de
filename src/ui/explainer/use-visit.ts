import { useLayoutEffect, useState } from 'preact/hooks';
import { type ExplainerPlace, parsePlace } from '../../core/explainer/explainer-place.ts';

/** One coming to a place: a new object each time, so that the same place can be gone to twice. */
export interface Visit {
  place: ExplainerPlace;
}

/** Follows the address. `moved` is whether the reader went here from elsewhere in the explainer. */
export function useVisit(articles: string[], onVisit: () => void): { visit: Visit; moved: boolean } {
  const read = (): Visit => ({ place: parsePlace(location.hash.slice(1), articles) });
  const [{ visit, moved }, setVisit] = useState(() => ({ visit: read(), moved: false }));
  // As it is drawn, not after: an address that changed between would never be read.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called stays the same
  useLayoutEffect(() => {
    const onHashChange = (): void => {
      onVisit();
      setVisit({ visit: read(), moved: true });
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  return { visit, moved };
}
