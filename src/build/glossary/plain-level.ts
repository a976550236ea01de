import type { Article } from '../../core/article.ts';
import { type Block, plainText } from '../../core/prose.ts';

/** What a reader of the plain level reads as sentences: summary, paragraphs, list items and table cells, one by one. */
export function plainLevelOf({ summary, body }: Pick<Article, 'summary' | 'body'>): string[] {
  const texts = [...summary, ...body.filter(({ level }) => level === 'plain').flatMap(textsOf)];
  return texts.map((text) => text.trim()).filter((text) => /[.?!]["”’)]?$/.test(text));
}

/** Headings and what is drawn are no sentences. */
function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(block.children).replace(/\s+(?=[.,])/g, '')];
    case 'list':
      return block.items.flat().flatMap(textsOf);
    case 'table':
      return block.rows.flat().map((cell) => plainText(cell).replace(/\s+(?=[.,])/g, ''));
    default:
      return [];
  }
}
