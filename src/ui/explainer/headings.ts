import { type Article, blocksAt, type Level } from '../../core/glossary/article.ts';
import { plainText } from '../../core/glossary/prose.ts';

export interface Heading {
  anchor: string;
  text: string;
}

/** What of an article is being read. */
export interface Reading {
  headings: Heading[];
  /** Anchor of the heading in or before view. */
  at: string | undefined;
}

/** The headings of an article at a level, without its title and its references. */
export function headingsOf(article: Article, level: Level): Heading[] {
  return blocksAt(article, level).flatMap((block) =>
    block.kind === 'heading' ? [{ anchor: block.anchor, text: plainText(block.children) }] : [],
  );
}
