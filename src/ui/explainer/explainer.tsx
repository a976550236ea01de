import { render } from 'preact';
import type { Article, Card } from '../../core/card.ts';
import type { CardSearch } from '../../core/search-cards.ts';
import type { Settings } from '../../core/settings.ts';
import { applyTheme } from '../theme.ts';
import { AToZ } from './a-to-z.tsx';
import { ArticleView } from './article-view.tsx';

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
}

/** Draws the explainer and goes to the place its address names. */
export function startExplainer(body: HTMLElement, { articles, cards, search, theme }: ExplainerWiring): Explainer {
  const document = body.ownerDocument;
  applyTheme(theme, document);
  render(
    <main class="page">
      <h1>Pain terms in plain words</h1>
      {articles.map((article) => (
        <ArticleView key={article.id} article={article} />
      ))}
      <AToZ cards={cards} search={search} />
    </main>,
    body,
  );
  const follow = (): void => {
    const place = decodeURIComponent(document.location.hash.slice(1));
    if (place === '') return;
    const id = document.getElementById(place) ? place : search(place.replaceAll('-', ' '))[0]?.id;
    if (id === undefined) return;
    if (id !== place) document.location.replace(`#${id}`);
    document.getElementById(id)?.scrollIntoView();
  };
  follow();
  document.defaultView?.addEventListener('hashchange', follow);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  return {
    goTo(id) {
      document.location.hash = id;
    },
    styleMarks(css) {
      sheet.replaceSync(css);
    },
  };
}
