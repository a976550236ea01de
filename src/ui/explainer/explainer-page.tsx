import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ArticleView } from './article-view.tsx';
import { Contents } from './contents.tsx';
import type { ReadingProps } from './explainer-supply.ts';
import { FindBox } from './find-box.tsx';
import { FoundView } from './found-view.tsx';
import { FrontView } from './front-view.tsx';
import type { Reading } from './headings.ts';
import { ReadingTools } from './reading-tools.tsx';
import { useVisit } from './use-visit.ts';
import { WordsView } from './words-view.tsx';

const NOTHING: Reading = { headings: [], at: undefined };

/** The whole page: search and tools at the top, contents at the side, and what is read. */
export function ExplainerPage(props: ReadingProps) {
  const { supply } = props;
  const ids = useMemo(() => supply.frontPage.ways.map(({ article }) => article), [supply]);
  const [query, setQuery] = useState('');
  const { visit, moved } = useVisit(ids, () => setQuery(''));
  const [reading, setReading] = useState<Reading>(NOTHING);
  const { place } = visit;
  const asked = query.trim() !== '';
  const left = useRef(0);
  const clear = useCallback(() => setQuery(''), []);
  const ask = (text: string): void => {
    if (!asked) left.current = scrollY;
    setQuery(text);
  };
  // What was found begins at the top; after it, what was read is where it was left.
  useLayoutEffect(() => {
    if (!asked) return;
    window.scrollTo(0, 0);
    return () => window.scrollTo(0, left.current);
  }, [asked]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('text')?.focus()}>
        Skip to the text
      </button>
      <header class="top">
        {/* biome-ignore lint/a11y/useValidAnchor: it leads to the front page, and away from a search there */}
        <a class="home" href="#start" onClick={clear}>
          Plainly
        </a>
        <FindBox query={query} onQuery={ask} onClear={clear} />
        <ReadingTools {...props} />
        <Contents
          ways={supply.frontPage.ways}
          place={place}
          asked={asked}
          {...(place.view === 'article' ? reading : NOTHING)}
        />
      </header>
      <div class="page">
        <main id="text" tabIndex={-1}>
          <FoundView supply={supply} query={query} onLeave={clear} />
          <div hidden={asked}>
            {place.view === 'front' && <FrontView supply={supply} moved={moved} />}
            {place.view === 'article' && (
              <ArticleView
                key={place.article}
                {...props}
                visit={visit}
                place={place}
                moved={moved}
                onReading={setReading}
              />
            )}
            {place.view === 'words' && <WordsView supply={supply} visit={visit} anchor={place.anchor} moved={moved} />}
          </div>
        </main>
      </div>
    </>
  );
}
