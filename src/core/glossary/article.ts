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

/** Where the explainer treats an entry: the place of an article that does, or else the entry's own in the A to Z. */
export function placeOfEntry(places: Places, entry: string): string {
  return Object.hasOwn(places, entry) ? (places[entry] as string) : entry;
}

/** The blocks that are shown at a level. */
export function blocksAt({ body }: Pick<Article, 'body'>, level: Level): ArticleBlock[] {
  return level === 'detail' ? body : body.filter((block) => block.level === 'plain');
}
