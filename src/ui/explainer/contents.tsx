import { useEffect, useRef, useState } from 'preact/hooks';
import { type FrontPage, placeIn } from '../../core/article.ts';
import type { ExplainerPlace } from '../../core/explainer-place.ts';
import type { Reading } from './headings.ts';

/** Room around the heading being read, where the contents have to scroll, CSS px. */
const AROUND = 60;

interface ContentsProps extends Reading {
  ways: FrontPage['ways'];
  place: ExplainerPlace;
}

/** All there is to read, and where the reader is in it: at the side, or behind a button where there is no room. */
export function Contents({ ways, place, headings, at }: ContentsProps) {
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere is the reason to close
  useEffect(() => setOpen(false), [place]);
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another heading is the reason to scroll
  useEffect(() => {
    if (nav.current) scrollToCurrent(nav.current);
  }, [place, headings, at]);
  const current = place.view === 'article' ? place.article : undefined;
  return (
    <nav ref={nav} class="contents" aria-label="Contents" translate={false}>
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

/** Contents at the side can be longer than the window. Those above the text do not scroll by themselves: they stay as they are. */
function scrollToCurrent(nav: HTMLElement): void {
  const current = nav.querySelector('[aria-current="location"]') ?? nav.querySelector('[aria-current]');
  if (!current || nav.scrollHeight <= nav.clientHeight) return;
  const { top, bottom } = current.getBoundingClientRect();
  const seen = nav.getBoundingClientRect();
  if (top < seen.top + AROUND) nav.scrollTop += top - seen.top - AROUND;
  else if (bottom > seen.bottom - AROUND) nav.scrollTop += bottom - seen.bottom + AROUND;
}
