// biome-ignore-all lint/suspicious/noArrayIndexKey: a text does not change while it is shown
import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { Block, Inline } from '../core/glossary/prose.ts';

/** What stands before the anchors of a text, so that those of several texts on a page stay apart. */
const Within = createContext('');

type PictureBlock = Block & { kind: 'picture' };

/** Draws a picture of the text; its words alone when nobody does. */
const PictureOf = createContext<(block: PictureBlock) => ComponentChildren>(({ alt }) => <p>{alt}</p>);

interface ProseProps {
  blocks: Block[];
  /** Put before the text's own anchors, and before those of its references. */
  within?: string;
  picture?: (block: PictureBlock) => ComponentChildren;
}

/**
 * Draws prose node by node. Citations link to `#<within>ref-<number>`; headings stand below a title and carry their anchor
 * as id.
 */
export function Prose({ blocks, within = '', picture }: ProseProps) {
  const text = (
    <Within.Provider value={within}>
      <Blocks blocks={blocks} />
    </Within.Provider>
  );
  return picture ? <PictureOf.Provider value={picture}>{text}</PictureOf.Provider> : text;
}

function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block, place) => (
        <BlockView key={place} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { block: Block }) {
  const within = useContext(Within);
  const picture = useContext(PictureOf);
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case 'heading':
      return (
        <h2 id={within + block.anchor}>
          <Inlines inlines={block.children} />
        </h2>
      );
    case 'list': {
      const items = block.items.map((item, place) => (
        <li key={place}>
          <Blocks blocks={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return <TableView header={block.header} rows={block.rows} />;
    case 'picture':
      return <>{picture(block)}</>;
  }
}

/** Cells repeat their column's heading, so that narrow screens can show a row as a list. */
function TableView({ header, rows }: { header: Inline[][]; rows: Inline[][][] }) {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell, place) => (
            <th key={place} scope="col">
              <Inlines inlines={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key={column} scope="row">
                  <Inlines inlines={cell} />
                </th>
              ) : (
                <td key={column}>
                  <span class="cell-label">
                    <Inlines inlines={header[column] ?? []} />
                  </span>
                  <Inlines inlines={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Inlines({ inlines }: { inlines: Inline[] }) {
  return (
    <>
      {inlines.map((inline, place) => (
        <Fragment key={place}>
          <InlineView inline={isCitation(inlines[place + 1]) ? withoutBreak(inline) : inline} />
        </Fragment>
      ))}
    </>
  );
}

function isCitation(inline: Inline | undefined): boolean {
  return typeof inline === 'object' && inline.kind === 'citation';
}

/** Keeps the number of a reference on the line of the word that it stands behind. */
function withoutBreak(inline: Inline): Inline {
  return typeof inline === 'string' ? inline.replace(/ $/, '\u00a0') : inline;
}

function InlineView({ inline }: { inline: Inline }) {
  const within = useContext(Within);
  if (typeof inline === 'string') return <>{inline}</>;
  switch (inline.kind) {
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'link': {
      const own = inline.href.startsWith('#');
      return (
        <a href={inline.href} {...(!own && { target: '_blank', rel: 'noreferrer noopener' })}>
          <Inlines inlines={inline.children} />
        </a>
      );
    }
    case 'citation':
      return (
        <sup>
          <a href={`#${within}ref-${inline.number}`} aria-label={`Reference ${inline.number}`}>
            {inline.number}
          </a>
        </sup>
      );
  }
}
