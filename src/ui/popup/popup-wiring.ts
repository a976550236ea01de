import type { ActivePage, PageTerm } from '../../core/active-page.ts';
import type { Card } from '../../core/glossary/card.ts';
import type { Density } from '../../core/marks/choose-marks.ts';
import type { CardSearch } from '../../core/search/search-cards.ts';
import type { ReadSettings } from '../../core/settings.ts';

/** What the popup needs of the browser and the glossary. What changes something rejects with an Error in plain words. */
export interface PopupWiring {
  cards: Card[];
  search: CardSearch;
  readPage(): Promise<ActivePage>;
  /** False when the term is not on the page any more. */
  showOnPage(tabId: number, term: PageTerm): Promise<boolean>;
  readSettings(): Promise<ReadSettings>;
  /** Ids of the entries that the reader knows. */
  readKnown(): Promise<string[]>;
  setKnown(id: string, known: boolean): Promise<unknown>;
  setEnabled(enabled: boolean): Promise<void>;
  setSite(hostname: string, on: boolean): Promise<void>;
  setDensity(density: Density): Promise<void>;
  /** At an entry, by its id, when one is given. */
  openExplainer(id?: string): Promise<void>;
  openOptions(): Promise<void>;
  close(): void;
}
