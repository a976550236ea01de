import type { Source } from './card.ts';
import type { Block } from './prose.ts';

/** How much a reader wants to read: the plain level stands alone, the detailed one is shown on top of it. */
export type Level = 'plain' | 'detail';

export type ArticleBlock = Block & { level: Level };

/** An explainer article. */
export interface Article {
  id: string;
  title: string;
  /** Three sentences. */
  summary: string[];
  /** ISO date of the last check against the sources. */
  reviewed: string;
  /** The newest evidence the article takes in, in words. */
  evidenceTo: string;
  body: ArticleBlock[];
  /** Source n is what citation n + 1 means, at either level. */
  references: Source[];
}

/** The page that leads to all articles. */
export interface FrontPage {
  title: string;
  welcome: Block[];
  /** Every article once, in the order of reading, with what it holds in one sentence. */
  ways: { article: string; title: string; about: string }[];
}

/** Where an article treats an entry: addresses within the explainer, without their `#`, by the entry's id. */
export type Places = Record<string, string>;

/** The address, without its `#`, of a heading in an article, or of the article's beginning. */
export function placeIn(article: string, anchor = 'start'): string {
  return `${article}/${anchor}`;
}
