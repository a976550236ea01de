import { useLayoutEffect, useRef } from 'preact/hooks';
import { placeIn } from '../../core/glossary/article.ts';
import { Prose } from '../prose-view.tsx';
import { arrive } from './arrive.ts';
import type { ExplainerSupply } from './explainer-supply.ts';
import { Resume } from './resume.tsx';

/** The page that leads to all articles and words. */
export function FrontView({ supply, moved }: { supply: ExplainerSupply; moved: boolean }) {
  const { frontPage, lastPlace } = supply;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (title.current) return arrive(title.current, { title: frontPage.title, moved });
  }, [frontPage, moved]);
  return (
    <>
      <h1 ref={title} translate={false}>
        {frontPage.title}
      </h1>
      <Prose blocks={frontPage.welcome} />
      {!moved && <Resume ways={frontPage.ways} place={lastPlace} />}
      <ul class="ways" translate={false}>
        {frontPage.ways.map(({ article, title, about }) => (
          <li key={article}>
            <a href={`#${placeIn(article)}`}>
              <strong>{title}</strong>
              <span>{about}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="#a-to-z">
            <strong>All words, A to Z</strong>
            <span>Every word that Plainly explains, in one or two sentences.</span>
          </a>
        </li>
      </ul>
    </>
  );
}
