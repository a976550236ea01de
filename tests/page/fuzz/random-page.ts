import fc from 'fast-check';
import { type Edit, editArbitrary } from './edits.ts';
import { ATTRIBUTES, BLOCKS, INLINES, STYLES, textArbitrary, UNREAD } from './ingredients.ts';

/** A piece of a page; plain data, so that a case can be sent to a page, printed and kept. */
export type Tree =
  | { kind: 'text'; parts: string[] }
  | { kind: 'comment' }
  | { kind: 'element'; name: string; style: string; attribute: Attribute | null; children: Tree[] }
  /** A shadow root's host: `slotted` are its own children, the others those of the root, around and in the slot. */
  | { kind: 'host'; mode: 'open' | 'closed'; before: Tree[]; fallback: Tree[]; after: Tree[]; slotted: Tree[] }
  /** The same again and again: more siblings than are walked one by one. */
  | { kind: 'list'; style: string; count: number; item: Tree }
  | { kind: 'frame'; style: string; children: Tree[] };

type Attribute = [name: string, value: string];

/** A page, and what happens to it; the marks are looked at after it has loaded, and after each group of edits. */
export interface Case {
  trees: Tree[];
  /** Whether it has so many elements that the walk measures instead of looking at each. */
  large: boolean;
  edits: Edit[][];
}

/** Objects as pages can be sent them. */
const PLAIN = { noNullPrototype: true } as const;
const style = fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 2, arbitrary: fc.constantFrom(...STYLES) });
const attribute = fc.option(fc.constantFrom<Attribute[]>(...ATTRIBUTES), { freq: 5, nil: null });
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...INLINES) },
  { weight: 6, arbitrary: fc.constantFrom(...BLOCKS) },
  { weight: 2, arbitrary: fc.constantFrom(...UNREAD) },
);

const treeArbitrary: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; list: Tree[]; item: Tree }>((tie) => ({
  list: fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'page' }),
  // No lists in lists: hundreds of siblings are enough.
  item: fc.record(
    {
      kind: fc.constant('element' as const),
      name,
      style,
      attribute,
      children: fc.array(textArbitrary, { maxLength: 2 }),
    },
    PLAIN,
  ),
  tree: fc.oneof(
    { depthIdentifier: 'page', maxDepth: 5 },
    { weight: 10, arbitrary: textArbitrary },
    { weight: 1, arbitrary: fc.constant<Tree>({ kind: 'comment' }) },
    {
      weight: 12,
      arbitrary: fc.record(
        { kind: fc.constant('element' as const), name, style, attribute, children: tie('list') },
        PLAIN,
      ),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        {
          kind: fc.constant('host' as const),
          mode: fc.constantFrom('open', 'closed'),
          before: tie('list'),
          fallback: tie('list'),
          after: tie('list'),
          slotted: tie('list'),
        },
        PLAIN,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record(
        { kind: fc.constant('list' as const), style, count: fc.integer({ min: 2, max: 90 }), item: tie('item') },
        PLAIN,
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('frame' as const), style, children: tie('list') }, PLAIN),
    },
  ),
})).tree;

export const caseArbitrary: fc.Arbitrary<Case> = fc.record(
  {
    trees: fc.array(treeArbitrary, { minLength: 1, maxLength: 6 }),
    large: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    edits: fc.array(fc.array(editArbitrary(treeArbitrary), { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
  },
  PLAIN,
);
