import fc from 'fast-check';

/** A piece of a page as it is shown: the children of a host are those of its root, with its own in the slot. */
export type Tree =
  | { kind: 'text'; parts: string[] }
  | { kind: 'comment' }
  | { kind: 'break'; name: 'br' | 'img' | 'input' }
  | { kind: 'element'; name: 'b' | 'em' | 'a' | 'div' | 'p' | 'li'; children: Tree[] }
  | { kind: 'host'; mode: 'open' | 'closed'; before: Tree[]; slotted: Tree[]; after: Tree[] };

/** A mark; offsets into all text of the page in the order it is shown. */
export interface Found {
  start: number;
  end: number;
  entry: number;
  written: string;
}

const WORDS = ['central', 'sensitization', 'ketamine', 'infusion', 'CRPS', 'crps', 'x', 'central sensitization'];
const GAPS = [' ', ' ', ' ', '\n  ', '', ', '];

/** Text in which terms are likely, split into text nodes anywhere, also inside words and into empty ones. */
const text = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('', ' '),
    fc.array(fc.nat(40), { maxLength: 3 }),
  )
  .map(([words, lead, cuts]): Tree => {
    const whole = lead + words.flat().join('');
    const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort((a, b) => a - b);
    return { kind: 'text', parts: places.slice(1).map((place, before) => whole.slice(places[before], place)) };
  });

/** Objects as pages can be sent them. */
const PLAIN = { noNullPrototype: true } as const;

export const treeArbitrary: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; list: Tree[] }>((tie) => ({
  list: fc.array(tie('tree'), { maxLength: 3, depthIdentifier: 'page' }),
  tree: fc.oneof(
    { depthIdentifier: 'page', maxDepth: 5 },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.constant<Tree>({ kind: 'comment' }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('break' as const), name: fc.constantFrom('br', 'img', 'input') }, PLAIN),
    },
    {
      weight: 5,
      arbitrary: fc.record(
        {
          kind: fc.constant('element' as const),
          name: fc.constantFrom('b', 'em', 'a', 'b', 'em', 'div', 'p', 'li'),
          children: tie('list'),
        },
        PLAIN,
      ),
    },
    {
      weight: 2,
      arbitrary: fc.record(
        {
          kind: fc.constant('host' as const),
          mode: fc.constantFrom('open', 'closed'),
          before: tie('list'),
          slotted: tie('list'),
          after: tie('list'),
        },
        PLAIN,
      ),
    },
  ),
})).tree;

const INLINE = new Set(['b', 'em', 'a']);
/** The longest first; entries numbered as the test's forms are. */
const TERMS: [pattern: string, entry: number][] = [
  ['central\\s+sensitization', 0],
  ['ketamine\\s+infusion', 2],
  ['ketamine', 1],
  ['infusion', 4],
  ['CRPS', 3],
];

/** A character of the page, and a number for the root that it is in. */
interface Letter {
  letter: string;
  root: number;
}

/** Finds the marks the slow way: joins all text, a cut being one character that no term holds, and searches it. */
export function naiveMarks(trees: Tree[]): Found[] {
  const shown: (Letter | 'cut')[] = [];
  let roots = 0;
  const show = (tree: Tree, root: number): void => {
    if (tree.kind === 'text') for (const letter of tree.parts.join('')) shown.push({ letter, root });
    else if (tree.kind === 'break') shown.push('cut');
    else if (tree.kind === 'element') {
      const block = !INLINE.has(tree.name);
      if (block) shown.push('cut');
      for (const child of tree.children) show(child, root);
      if (block) shown.push('cut');
    } else if (tree.kind === 'host') {
      roots++;
      const inner = roots;
      for (const child of tree.before) show(child, inner);
      for (const child of tree.slotted) show(child, root);
      for (const child of tree.after) show(child, inner);
    }
  };
  for (const tree of trees) show(tree, 0);

  const joined = shown.map((part) => (part === 'cut' ? '|' : part.letter)).join('');
  const lettersBefore = (place: number) => shown.slice(0, place).filter((part) => part !== 'cut').length;
  const pattern = new RegExp(TERMS.map(([term]) => `(\\b${term}\\b)`).join('|'), 'g');
  return [...joined.matchAll(pattern)].flatMap((match) => {
    const [written] = match;
    const first = shown[match.index];
    const last = shown[match.index + written.length - 1];
    if (!first || !last || first === 'cut' || last === 'cut' || first.root !== last.root) return [];
    const start = lettersBefore(match.index);
    const [, entry = -1] = TERMS[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
    return [{ start, end: start + written.length, entry, written }];
  });
}
