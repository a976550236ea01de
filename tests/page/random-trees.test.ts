import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, useBarePage } from './bare-page.ts';
import { type Found, naiveMarks, type Tree, treeArbitrary } from './random-tree.ts';

/** Most time for each browser, ms, and the seed: the same pages each time. */
const BOUNDS = { seed: 20_261, numRuns: 400, interruptAfterTimeLimit: 5000, endOnFailure: true } as const;

describe.each(KINDS)('marks on random pages in %s', (kind) => {
  const bare = useBarePage(kind);

  it('are those of joining and searching the text', async () => {
    const page = await bare.load('<div id="home"></div>');
    const marksOn = (trees: Tree[]): Promise<Found[]> =>
      page.evaluate(
        (trees, forms) => {
          const begins = new Map<Node, number>();
          let length = 0;
          const grow = (tree: (typeof trees)[number], parent: Node): void => {
            if (tree.kind === 'text') {
              for (const part of tree.parts) {
                begins.set(parent.appendChild(new Text(part)), length);
                length += part.length;
              }
            } else if (tree.kind === 'comment') parent.appendChild(new Comment('ketamine'));
            else if (tree.kind === 'break') parent.appendChild(document.createElement(tree.name));
            else if (tree.kind === 'element') {
              const element = parent.appendChild(document.createElement(tree.name));
              for (const child of tree.children) grow(child, element);
            } else {
              const host = parent.appendChild(document.createElement('span'));
              const root = plainly.attachRoot(host, tree.mode);
              for (const child of tree.before) grow(child, root);
              root.append(document.createElement('slot'));
              for (const child of tree.slotted) grow(child, host);
              for (const child of tree.after) grow(child, root);
            }
          };
          const home = document.getElementById('home') as HTMLElement;
          home.replaceChildren();
          for (const tree of trees) grow(tree, home);
          return plainly.marksFor(forms).map((mark) => ({
            start: (begins.get(mark.range.startContainer) ?? Number.NaN) + mark.range.startOffset,
            end: (begins.get(mark.range.endContainer) ?? Number.NaN) + mark.range.endOffset,
            entry: mark.entry,
            written: mark.written,
          }));
        },
        trees,
        ['central sensitization', 'ketamine', 'ketamine infusion', 'CRPS', 'infusion'],
      );

    let pages = 0;
    let marks = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(treeArbitrary, { minLength: 1, maxLength: 6 }), async (trees) => {
        const expected = naiveMarks(trees);
        pages++;
        marks += expected.length;
        expect(await marksOn(trees)).toEqual(expected);
      }),
      BOUNDS,
    );
    expect(pages).toBeGreaterThan(50);
    expect(marks).toBeGreaterThan(pages / 4);
  });
});
