import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Article, type Level, placeIn } from '../../core/glossary/article.ts';
import { arrive } from './arrive.ts';
import { headingsOf } from './headings.ts';
import type { Visit } from './use-visit.ts';

interface Arriving {
  article: Article;
  visit: Visit;
  /** Anchor in the article that the visit is for. */
  anchor: string;
  moved: boolean;
  /** The level that the reader chose. */
  chosen: Level;
}

/**
 * Arrives at the place of each visit, once. A visit to a detail shows the details, without changing what the reader chose
 * for good; `close` hides them again.
 */
export function useArrival({ article, visit, anchor, moved, chosen }: Arriving): { level: Level; close(): void } {
  const [opened, setOpened] = useState<Visit>();
  const arrived = useRef<Visit>(undefined);
  const level = chosen === 'detail' || opened === visit ? 'detail' : 'plain';
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown at another level may hold the place
  useLayoutEffect(() => {
    if (arrived.current === visit) return undefined;
    const element = document.getElementById(placeIn(article.id, anchor));
    if (element) {
      arrived.current = visit;
      return arrive(element, { title: article.title, moved });
    }
    if (headingsOf(article, 'detail').some((heading) => heading.anchor === anchor)) setOpened(visit);
    return undefined;
  }, [visit, level, article, anchor, moved]);
  return { level, close: () => setOpened(undefined) };
}
