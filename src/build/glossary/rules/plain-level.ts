import type { Article } from '../../../core/glossary/article.ts';
import { type Block, plainText } from '../../../core/glossary/prose.ts';

/**
 * What a reader of the plain level reads as sentences: summary, paragraphs, list items, table cells and what pictures show,
 * one by one.
 */
export function plainLevelOf({ summary, body }: Pick<Article, 'summary' | 'body'>): string[] {
  const texts = [...summary, ...body.filter(({ level }) => level === 'plain').flatMap(textsOf)];
  return texts.map((text) => text.trim()).filter((text) => /[.?!]["”’)]?$/.test(text));
}

/** Headings are no sentences; what is drawn is told in them. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.children).replace(/\s+(?=[.,])/g, '')];
    case 'list':
      return block.items.flat().flatMap(textsOf);
    case 'table':
      return block.rows.flat().map((cell) => plainText(cell).replace(/\s+(?=[.,])/g, ''));
    case 'picture':
      return [block.alt];
    default:
      return [];
  }
}
