import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExplainerPlace } from '../../core/explainer/explainer-place.ts';
import { type FrontPage, placeIn } from '../../core/glossary/article.ts';
import type { Reading } from './headings.ts';
import { useDismissal } from './use-dismissal.ts';

/** Room kept around the heading being read, where the contents have to scroll, CSS px. */
const AROUND = 60;

interface ContentsProps extends Reading {
  ways: FrontPage['ways'];
  place: ExplainerPlace;
  /** What a search found is shown in place of the text. */
  asked: boolean;
}

/**
 * All there is to read, and where the reader is in it: at the side, or where there is no room, behind a button that stays
 * in view.
 */
export function Contents({ ways, place, headings, at, asked }: ContentsProps) {
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going somewhere or searching is the reason to close
  useEffect(() => setOpen(false), [place, asked]);
  const nav = useRef<HTMLElement>(null);
  useDismissal({ box: nav, open, close: () => setOpen(false) });
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another heading is the reason to scroll
  useEffect(() => {
    if (list.current) scrollToCurrent(list.current);
  }, [place, headings, at, open]);
  const current = place.view === 'article' ? place.article : undefined;
  return (
    <nav ref={nav} class="contents" aria-label="Contents" translate={false}>
      <button type="button" aria-expanded={open} aria-controls="contents" onClick={() => setOpen(!open)}>
        Contents
      </button>
      <ul ref={list} id="contents" class={open ? 'open' : ''}>
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

/** Brings what is being read into view among contents that are longer than their room. */
function scrollToCurrent(list: HTMLElement): void {
  const current = list.querySelector('[aria-current="location"]') ?? list.querySelector('[aria-current]');
  if (!current || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = current.getBoundingClientRect();
  const seen = list.getBoundingClientRect();
  if (top < seen.top + AROUND) list.scrollTop += top - seen.top - AROUND;
  else if (bottom > seen.bottom - AROUND) list.scrollTop += bottom - seen.bottom + AROUND;
}
