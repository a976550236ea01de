import fc from 'fast-check';
import { ATTRIBUTES, GAPS, STYLES, WORDS } from './ingredients.ts';
import type { Tree } from './random-page.ts';

/**
 * One change of a page. Nodes are told by any number: the one that it comes to when those of the right kind are counted
 * round and round, in all frames and shadow roots. So every edit can be made on every page.
 */
export type Edit =
  | { kind: 'insert'; tree: Tree; into: number; place: number }
  | { kind: 'remove'; node: number }
  | { kind: 'move'; node: number; into: number; place: number }
  | { kind: 'wrap'; node: number; name: 'b' | 'p' }
  | { kind: 'split'; text: number; place: number }
  | { kind: 'normalize'; element: number }
  | { kind: 'type'; text: number; place: number; count: number; data: string }
  | { kind: 'style'; element: number; style: string }
  | { kind: 'attribute'; element: number; name: string; value: string | null }
  /** A field too small to write in comes and gets the focus, as code editors have one to catch keys. */
  | { kind: 'catch-keys'; into: number; place: number }
  /** The focus goes to an element that may take it, or away from it. */
  | { kind: 'focus'; element: number }
  /** A style for all elements of a name in a document or shadow root, without a change of any node. */
  | { kind: 'rule'; element: number; style: string }
  /** A shadow root for an element that is on the page already. */
  | { kind: 'attach'; element: number; mode: 'open' | 'closed'; trees: Tree[] }
  | { kind: 'scroll'; scroller: number; x: number; y: number };

/** Objects as pages can be sent them. */
const PLAIN = { noNullPrototype: true } as const;
const number = fc.nat(60);
const place = fc.nat(12);
/** Shares of the way, in tenths. */
const tenths = fc.nat(10);
const data = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 3 })
  .map((parts) => parts.join(''));

export function editArbitrary(tree: fc.Arbitrary<Tree>): fc.Arbitrary<Edit> {
  const kind = <Kind extends Edit['kind']>(name: Kind) => fc.constant(name);
  return fc.oneof(
    fc.record({ kind: kind('insert'), tree, into: number, place }, PLAIN),
    fc.record({ kind: kind('remove'), node: number }, PLAIN),
    fc.record({ kind: kind('move'), node: number, into: number, place }, PLAIN),
    fc.record({ kind: kind('wrap'), node: number, name: fc.constantFrom('b', 'p') }, PLAIN),
    fc.record({ kind: kind('split'), text: number, place }, PLAIN),
    fc.record({ kind: kind('normalize'), element: number }, PLAIN),
    fc.record({ kind: kind('type'), text: number, place, count: fc.nat(6), data }, PLAIN),
    fc.record({ kind: kind('style'), element: number, style: fc.constantFrom('', ...STYLES) }, PLAIN),
    fc
      .tuple(number, fc.constantFrom(...ATTRIBUTES), fc.boolean())
      .map(([element, [name, value], set]): Edit => ({ kind: 'attribute', element, name, value: set ? value : null })),
    fc.record({ kind: kind('catch-keys'), into: number, place }, PLAIN),
    fc.record({ kind: kind('focus'), element: number }, PLAIN),
    fc.record({ kind: kind('rule'), element: number, style: fc.constantFrom(...STYLES) }, PLAIN),
    fc.record(
      {
        kind: kind('attach'),
        element: number,
        mode: fc.constantFrom('open', 'closed'),
        trees: fc.array(tree, { maxLength: 2 }),
      },
      PLAIN,
    ),
    fc.record({ kind: kind('scroll'), scroller: number, x: tenths, y: tenths }, PLAIN),
  );
}
