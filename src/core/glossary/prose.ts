import type { PictureName } from './pictures.ts';

/**
 * Text with its markup, made from Markdown at build time. Pages draw it node by node; it is never parsed as HTML.
 */
export type Inline =
  | string
  | { kind: 'emphasis' | 'strong'; children: Inline[] }
  /** Leads to the web (`https://…`), or to a place in the explainer (`#nerve-block`, `#crps/what-it-is`). */
  | { kind: 'link'; href: string; children: Inline[] }
  /** A reference to a source: its place in the article's list of references, counted from 1. */
  | { kind: 'citation'; number: number };

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; anchor: string; children: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Block[][] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][] }
  /** `alt` says in words what the picture shows. */
  | { kind: 'picture'; name: PictureName; alt: string };

export function plainText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return inline;
      return inline.kind === 'citation' ? '' : plainText(inline.children);
    })
    .join('');
}
