import { type Article, blocksAt, type Level } from './article.ts';
import type { Block, Inline } from './prose.ts';

/** An article as plain text, for notes and messages: what is shown at the level, pictures in words, and the references. */
export function articleText(article: Article, level: Level): string {
  const { title, summary, reviewed, evidenceTo, references } = article;
  return [
    title,
    summary.join('\n'),
    `Reviewed ${reviewed}. Takes in evidence up to: ${evidenceTo}.`,
    ...blocksAt(article, level).map(blockText),
    'References',
    references
      .map(
        (source, place) => `${place + 1}. ${[source.title, source.publisher, source.url].filter(Boolean).join('. ')}`,
      )
      .join('\n'),
  ].join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.children);
    case 'list':
      return block.items
        .map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${item.map(blockText).join('\n  ')}`)
        .join('\n');
    case 'table':
      return block.rows.map((row) => rowText(block.header, row)).join('\n\n');
    case 'picture':
      return `Picture: ${block.alt}`;
  }
}

/** A row as its first cell and the others with their headings: columns of text do not survive other programs. */
function rowText(header: Inline[][], row: Inline[][]): string {
  const [first = [], ...rest] = row;
  const cells = rest.map((cell, place) => `  ${inlineText(header[place + 1] ?? [])}: ${inlineText(cell)}`);
  return [inlineText(first), ...cells].join('\n');
}

function inlineText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'citation' ? `[${inline.number}]` : inlineText(inline.children);
    })
    .join('');
}
