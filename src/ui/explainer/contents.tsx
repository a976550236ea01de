import { useEffect, useState } from 'preact/hooks';
import { type FrontPage, placeIn } from '../../core/article.ts';
import type { ExplainerPlace } from '../../core/explainer-place.ts';
import type { Reading } from './headings.ts';

interface ContentsProps extends Reading {
  ways: FrontPage['ways'];
  place: ExplainerPlace;
}

/** All there is to read, and where the reader is in it: at the side, or behind a button where there is no room. */
export function Contents({ ways, place, headings, at }: ContentsProps) {
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere is the reason to close
  useEffect(() => setOpen(false), [place]);
  const current = place.view === 'article' ? place.article : undefined;
  return (
    <nav class="contents" aria-label="Contents" translate={false}>
      <button type="button" aria-expanded={open} aria-controls="contents" onClick={() => setOpen(!open)}>
        Contents
      </button>
      <ul id="contents" class={open ? 'open' : ''}>
        <li>
          <a href="#start" {...(place.view === 'front' && { 'aria-current': 'page' })}>
            Start
          </a>
        </li>
        {ways.map(({ article, title }) => (
          <li key={article}>
            <a href={`#${placeIn(article)}`} {...(article === current && { 'aria-current': 'page' })}>
              {title}
            </a>
            {article === current && headings.length > 0 && (
              <ul>
                {headings.map(({ anchor, text }) => (
                  <li key={anchor}>
                    <a href={`#${placeIn(article, anchor)}`} {...(anchor === at && { 'aria-current': 'location' })}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
        <li>
          <a href="#a-to-z" {...(place.view === 'words' && { 'aria-current': 'page' })}>
            All words, A to Z
          </a>
        </li>
      </ul>
    </nav>
  );
}
