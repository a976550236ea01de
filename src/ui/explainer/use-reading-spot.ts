import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Article, type Level, placeIn } from '../../core/glossary/article.ts';
import type { ExplainerSupply } from './explainer-supply.ts';
import { headingsOf, type Reading } from './headings.ts';

/** A heading counts as being read once it is this near to the top, CSS px. */
const NEAR = 160;
/** How long the reader stays before a place is kept, ms: passing by is no reading. */
const STAYED = 600;

interface Spot {
  article: Article;
  level: Level;
  /** Shows how much has been read, by its width. */
  bar: RefObject<HTMLElement | null>;
  keepPlace: ExplainerSupply['keepPlace'];
}

/** Follows what of an article is in view: moves the bar, tells the heading, and keeps the place to come back to. */
export function useReadingSpot({ article, level, bar, keepPlace }: Spot): Reading {
  const headings = useMemo(() => headingsOf(article, level), [article, level]);
  const [at, setAt] = useState<string>();
  useEffect(() => {
    let frame = 0;
    let kept = 0;
    const look = (): void => {
      frame = 0;
      // Behind what a search found, nothing has a place.
      if (!bar.current?.checkVisibility()) return;
      const last = headings.findLast(({ anchor }) => {
        const top = document.getElementById(placeIn(article.id, anchor))?.getBoundingClientRect().top;
        return top !== undefined && top < NEAR;
      });
      setAt(last?.anchor);
      const room = document.documentElement.scrollHeight - innerHeight;
      bar.current.style.setProperty('--read', String(room > 0 ? Math.min(1, scrollY / room) : 1));
      clearTimeout(kept);
      if (!last) return;
      kept = window.setTimeout(
        () => keepPlace({ article: article.id, anchor: last.anchor, heading: last.text }),
        STAYED,
      );
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('resize', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(kept);
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('resize', onScroll);
    };
  }, [article, headings, bar, keepPlace]);
  return { headings, at };
}
