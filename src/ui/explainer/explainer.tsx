import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { type Article, placeIn } from '../../core/article.ts';
import type { Card } from '../../core/card.ts';
import type { CardSearch } from '../../core/search-cards.ts';
import type { Settings } from '../../core/settings.ts';
import { applyTheme } from '../theme.ts';
import { AToZ } from './a-to-z.tsx';
import { ArticleView } from './article-view.tsx';
import { scrollTo } from './scroll-to.ts';

interface ExplainerWiring {
  articles: Article[];
  cards: Card[];
  search: CardSearch;
  theme: Settings['theme'];
}

/** What the explainer offers to the marks and cards on it. */
interface Explainer {
  /** Goes to an entry of the A to Z. */
  goTo(id: string): void;
  /** Puts a mark style sheet in place of the one before. */
  styleMarks(css: string): void;
  setTheme(theme: Settings['theme']): void;
}

/** Draws the explainer and goes to the place its address names. */
export function startExplainer(body: HTMLElement, { articles, cards, search, theme }: ExplainerWiring): Explainer {
  const document = body.ownerDocument;
  let stopTheme = applyTheme(theme, document);
  render(<Page articles={articles} cards={cards} search={search} />, body);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return {
    goTo(id) {
      document.location.hash = id;
    },
    styleMarks(css) {
      sheet.replaceSync(css);
    },
    setTheme(theme) {
      stopTheme();
      stopTheme = applyTheme(theme, document);
    },
  };
}

type PageProps = Omit<ExplainerWiring, 'theme'>;

function Page({ articles, cards, search }: PageProps) {
  const [query, setQuery] = useState('');
  // A new object for every visit, so that the same place can be gone to twice.
  const [visit, setVisit] = useState({ place: placeInAddress() });

  useEffect(() => {
    const onHashChange = (): void => {
      setQuery('');
      setVisit({ place: placeInAddress() });
    };
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);

  // After drawing: an entry that a search had left out is there again by now.
  useLayoutEffect(() => {
    const { place } = visit;
    const id = place === '' || document.getElementById(place) ? place : search(place.replaceAll('-', ' '))[0]?.id;
    if (!id) return undefined;
    if (id !== place) {
      history.replaceState(null, '', `#${id}`);
      setVisit({ place: id });
      return undefined;
    }
    const element = document.getElementById(id);
    return element ? scrollTo(element) : undefined;
  }, [visit, search]);

  const ask = (text: string): void => {
    // With the old place gone from the address, a link to it works again.
    if (location.hash !== '') history.replaceState(null, '', location.pathname);
    setQuery(text);
  };

  return (
    <main class="page">
      <h1>Pain terms in plain words</h1>
      <nav aria-label="On this page" translate={false}>
        <ul class="ways">
          {articles.map((article) => (
            <li key={article.id}>
              <a href={`#${placeIn(article.id)}`}>
                {article.title} <span class="quiet">article</span>
              </a>
            </li>
          ))}
          <li>
            <a href="#a-to-z">
              All words, A to Z <span class="quiet">{cards.length} words</span>
            </a>
          </li>
        </ul>
      </nav>
      {articles.map((article) => (
        <ArticleView key={article.id} article={article} />
      ))}
      <AToZ cards={cards} search={search} query={query} onQuery={ask} visited={visit.place} />
    </main>
  );
}

/** The place that the address names; empty when it names none, or one that cannot be read. */
function placeInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
