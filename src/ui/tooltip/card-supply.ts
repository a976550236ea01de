import type { Card } from '../../core/glossary/card.ts';

/** Where cards come from and lead to. */
export interface CardSupply {
  byNumber(entry: number): Promise<Card | undefined>;
  byId(id: string): Promise<Card | undefined>;
  openExplainer(id: string): void;
}
