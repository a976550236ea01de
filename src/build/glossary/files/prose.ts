import type { Nodes, Paragraph, PhrasingContent, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { PICTURES, type PictureName } from '../../../core/glossary/pictures.ts';
import type { Block, Inline } from '../../../core/glossary/prose.ts';
import { hrefOf } from './href.ts';
import type { Problem } from './problem.ts';

/** What a text is of: an entry's detail is paragraphs only, an article holds more and has an id. */
export type ProseKind = 'paragraphs' | { article: string };

interface Prose {
  blocks: Block[];
  /** Line of the file that each block begins on, counted from 1. */
  lines: number[];
  /** Keys of the cited sources, in the order of their numbers. */
  cited: string[];
  /** Where links lead, and the lines they stand on. */
  links: { href: string; line: number }[];
}

/** A text while it is read. */
interface Reading {
  file: string;
  /** Line of the file that the text begins on. */
  firstLine: number;
  kind: ProseKind;
  problems: Problem[];
  cited: Prose['cited'];
  links: Prose['links'];
}

const CITATION = /\[@([a-z0-9-]+)\]/g;
const ANCHOR = /\s*\{#([a-z0-9-]+)\}\s*$/;
const PICTURE = /^picture:(.*)$/;

/**
 * Parses Markdown into blocks. Citations are written `[@key]` and numbered in the order they first stand in the text
 * (`cited` lists their keys); headings end with their anchor, `{#risks}`; `![alt](picture:name)` is a picture of the
 * project's own. HTML, other images and code are problems. Keys cited before, in a text that this one goes on with, keep
 * their numbers.
 */
export function parseProse(
  file: string,
  markdown: string,
  firstLine: number,
  kind: ProseKind,
  citedBefore: string[] = [],
): Prose | { problems: Problem[] } {
  const reading: Reading = { file, firstLine, kind, problems: [], cited: [...citedBefore], links: [] };
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const blocks = blocksOf(reading, tree.children);
  const { problems, cited, links } = reading;
  if (problems.length > 0) return { problems };
  return { blocks, lines: tree.children.map((node) => lineOf(reading, node)), cited, links };
}

function lineOf({ firstLine }: Reading, node: Nodes): number {
  return (node.position?.start.line ?? 1) + firstLine - 1;
}

function note(reading: Reading, node: Nodes, what: string, mend: string): void {
  reading.problems.push({ file: reading.file, line: lineOf(reading, node), what, mend });
}

function refuse(reading: Reading, node: Nodes): void {
  note(
    reading,
    node,
    `the text holds ${node.type}, which cards and articles do not show`,
    reading.kind === 'paragraphs'
      ? 'keep to plain paragraphs with *emphasis*'
      : 'keep to ## headings, paragraphs, lists, tables, pictures, links and *emphasis*; glossary/README.md shows them',
  );
}

function blocksOf(reading: Reading, nodes: RootContent[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    const inArticle = reading.kind !== 'paragraphs';
    if (node.type === 'paragraph') return inArticle && isPicture(node) ? pictureOf(reading, node) : [paragraphOf(node)];
    if (inArticle) {
      if (node.type === 'heading' && node.depth === 2) return headingOf(reading, node.children, node);
      if (node.type === 'list') {
        const items = node.children.map((item) => blocksOf(reading, item.children));
        return [{ kind: 'list', ordered: node.ordered === true, items }];
      }
      if (node.type === 'table') {
        const [header = [], ...rows] = node.children.map((row) => rowOf(reading, row));
        return [{ kind: 'table', header, rows }];
      }
    }
    refuse(reading, node);
    return [];
  });

  function paragraphOf(node: Paragraph): Block {
    return { kind: 'paragraph', children: inlinesOf(reading, node.children) };
  }
}

function rowOf(reading: Reading, row: TableRow): Inline[][] {
  return row.children.map((cell) => inlinesOf(reading, cell.children));
}

function isPicture({ children }: Paragraph): boolean {
  const [only, ...others] = children;
  return only?.type === 'image' && others.length === 0 && PICTURE.test(only.url);
}

function pictureOf(reading: Reading, node: Paragraph): Block[] {
  const [image] = node.children;
  if (image?.type !== 'image') return [];
  const name = PICTURE.exec(image.url)?.[1] ?? '';
  const alt = image.alt?.trim() ?? '';
  if (!isPictureName(name)) {
    note(reading, node, `there is no picture "${name}"`, `use one of: ${PICTURES.join(', ')}`);
    return [];
  }
  if (alt === '') {
    note(reading, node, `the picture "${name}" is not described`, 'say between ![ and ] what it shows');
    return [];
  }
  return [{ kind: 'picture', name, alt }];
}

function isPictureName(name: string): name is PictureName {
  return (PICTURES as readonly string[]).includes(name);
}

function headingOf(reading: Reading, children: PhrasingContent[], node: Nodes): Block[] {
  const inlines = inlinesOf(reading, children);
  const last = inlines.at(-1);
  const anchor = typeof last === 'string' ? ANCHOR.exec(last) : null;
  if (!anchor || typeof last !== 'string') {
    note(reading, node, 'the heading has no anchor', 'end it with one, like {#risks}');
    return [];
  }
  inlines[inlines.length - 1] = last.replace(ANCHOR, '');
  return [{ kind: 'heading', anchor: anchor[1] as string, children: inlines }];
}

function inlinesOf(reading: Reading, nodes: PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'text') return textWithCitations(reading, node.value.replace(/\s*\n\s*/g, ' '));
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ kind: node.type, children: inlinesOf(reading, node.children) }];
    }
    if (node.type === 'link' && reading.kind !== 'paragraphs') {
      const href = hrefOf(node.url, reading.kind.article);
      if (href !== undefined) {
        reading.links.push({ href, line: lineOf(reading, node) });
        return [{ kind: 'link', href, children: inlinesOf(reading, node.children) }];
      }
    }
    refuse(reading, node);
    return [];
  });
}

function textWithCitations({ cited }: Reading, value: string): Inline[] {
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
}
