import type { LastPlace } from '../../core/explainer/last-place.ts';
import type { Article, FrontPage, Places } from '../../core/glossary/article.ts';
import type { Card } from '../../core/glossary/card.ts';
import type { PictureSupply } from '../../core/glossary/picture-data.ts';
import type { CardSearch } from '../../core/search/search-cards.ts';
import type { Settings } from '../../core/settings.ts';

/** All entries, and the search over them. */
export interface Words {
  cards: Card[];
  search: CardSearch;
}

/** What the explainer is handed. What a view does not need is not brought. */
export interface ExplainerSupply {
  frontPage: FrontPage;
  /** By id, in reading order. */
  articles: Record<string, () => Promise<Article>>;
  pictures: PictureSupply;
  places: Places;
  /** Brings the entries; they are many. */
  words(): Promise<Words>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Where the reader was when the explainer was last open; read before anything is kept. */
  lastPlace: LastPlace | undefined;
  keepPlace(place: LastPlace): void;
}

/** What the views that are set by the reader get. `set` keeps a change with the settings at once. */
export interface ReadingProps {
  supply: ExplainerSupply;
  settings: Settings;
  set(change: Partial<Settings>): void;
}
