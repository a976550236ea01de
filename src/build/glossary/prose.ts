import type { Nodes, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Inline } from '../../core/prose.ts';
import type { Problem } from './problem.ts';

/** What a text may hold: an entry's detail is paragraphs only. */
export type ProseKind = 'paragraphs' | 'article';

export type ProseResult = { blocks: Block[]; cited: string[] } | { problems: Problem[] };

const CITATION = /\[@([a-z0-9-]+)\]/g;
const ANCHOR = /\s*\{#([a-z0-9-]+)\}\s*$/;

/**
 * Parses Markdown into blocks. Citations are written `[@key]` and numbered in the order they first stand in the text
 * (`cited` lists their keys); headings end with their anchor, `{#risks}`. HTML, images and code are problems.
 */
export function parseProse(file: string, markdown: string, firstLine: number, kind: ProseKind): ProseResult {
  const problems: Problem[] = [];
  const cited: string[] = [];

  const refuse = (node: Nodes): void => {
    problems.push({
      file,
      line: (node.position?.start.line ?? 1) + firstLine - 1,
      what: `the text holds ${node.type}, which cards and articles do not show`,
      mend:
        kind === 'paragraphs'
          ? 'keep to plain paragraphs with *emphasis*'
          : 'keep to ## headings, paragraphs, lists, tables, links and *emphasis*',
    });
  };

  const textWithCitations = (value: string): Inline[] => {
    const inlines: Inline[] = [];
    let from = 0;
    for (const match of value.matchAll(CITATION)) {
      const key = match[1] as string;
      if (!cited.includes(key)) cited.push(key);
      inlines.push(value.slice(from, match.index), { kind: 'citation', number: cited.indexOf(key) + 1 });
      from = match.index + match[0].length;
    }
    inlines.push(value.slice(from));
    return inlines.filter((inline) => inline !== '');
  };

  const inlinesOf = (nodes: PhrasingContent[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      if (node.type === 'text') return textWithCitations(node.value.replace(/\s*\n\s*/g, ' '));
      if (node.type === 'emphasis' || node.type === 'strong') {
        return [{ kind: node.type, children: inlinesOf(node.children) }];
      }
      if (node.type === 'link' && kind === 'article' && /^(?:https:\/\/|#)/.test(node.url)) {
        return [{ kind: 'link', href: node.url, children: inlinesOf(node.children) }];
      }
      refuse(node);
      return [];
    });

  const rowOf = (row: TableRow | undefined): Inline[][] =>
    (row?.children ?? []).map((cell) => inlinesOf(cell.children));

  const blocksOf = (nodes: RootContent[]): Block[] =>
    nodes.flatMap((node): Block[] => {
      if (node.type === 'paragraph') return [{ kind: 'paragraph', children: inlinesOf(node.children) }];
      if (kind === 'article') {
        if (node.type === 'heading' && node.depth === 2) return headingOf(node.children, node);
        if (node.type === 'list') {
          return [
            {
              kind: 'list',
              ordered: node.ordered === true,
              items: node.children.map((item) => blocksOf(item.children)),
            },
          ];
        }
        if (node.type === 'table') {
          return [{ kind: 'table', header: rowOf(node.children[0]), rows: node.children.slice(1).map(rowOf) }];
        }
      }
      refuse(node);
      return [];
    });

  const headingOf = (children: PhrasingContent[], node: Nodes): Block[] => {
    const inlines = inlinesOf(children);
    const last = inlines.at(-1);
    const anchor = typeof last === 'string' ? ANCHOR.exec(last) : null;
    if (!anchor || typeof last !== 'string') {
      problems.push({
        file,
        line: (node.position?.start.line ?? 1) + firstLine - 1,
        what: 'the heading has no anchor',
        mend: 'end it with one, like {#risks}',
      });
      return [];
    }
    inlines[inlines.length - 1] = last.replace(ANCHOR, '');
    return [{ kind: 'heading', anchor: anchor[1] as string, children: inlines }];
  };

  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks = blocksOf(tree.children);
  return problems.length > 0 ? { problems } : { blocks, cited };
}
