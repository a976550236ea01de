import type { Category } from '../glossary/card.ts';
import type { Traits } from '../glossary/entry-traits.ts';

/** How much is marked: the least first. */
export const DENSITIES = ['few', 'some', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** A box that stays where it is seen while the page scrolls, like a side bar, or that scrolls what it holds. */
export interface Layer {
  /** Whether most of the window is left beside it. */
  isSmall: boolean;
}

/** A mark that may be painted, and where it stands. */
export interface Mention extends Traits {
  /** What it is a mention of: the number of an entry, or the form where only the page says what it means. */
  of: number | string;
  /** Differs from that of the mention before when a heading or the edge of an article stands between them. */
  section: number;
  /** What it moves with; undefined for the page itself. */
  layer: Layer | undefined;
  /** Where its first line begins, CSS px down the page or the layer as if nothing in it were scrolled. */
  top: number;
  /** It stands in a quote of other text of the page. */
  isRepeat: boolean;
  /** It is painted now, and the reader can see it. */
  isSeen: boolean;
  /** More mentions may come after it on its screen. */
  isOnPart: boolean;
}

/** What a reader wants marked. */
export interface Wanted {
  density: Density;
  categoriesOff: readonly Category[];
}

/** How much is marked when it is not all. */
export type Sparse = Exclude<Density, 'all'>;

/** Most marks on a screen, and on one of a phone: docs/decisions/0014-marks-by-screens.md tells how they were found. */
export const BUDGETS: Record<'wide' | 'narrow', Record<Sparse, number>> = {
  wide: { few: 3, some: 8 },
  narrow: { few: 2, some: 5 },
};
/** Windows below this width are narrow, CSS px: a line of running text is about as wide. */
const WIDE = 600;
/** Pieces of a screen, one below the other, that share its marks, so that they do not all stand in its first paragraph. */
export const THIRDS = 3;
/**
 * How far below a mark, in screens, its word may be marked on the next screen. Decision 14 tells why it is not a whole one.
 */
export const APART = 0.5;

/** Size of a window, CSS px. */
export interface ScreenSize {
  width: number;
  height: number;
}

/** Most marks on a screen of a layer. */
export function budgetOf(density: Sparse, layer: Layer | undefined, { width }: ScreenSize): number {
  return BUDGETS[width < WIDE ? 'narrow' : 'wide'][layer?.isSmall ? 'few' : density];
}

/**
 * The mentions to paint, in the order given, which is that of reading. Screens are counted from the top of the page, so
 * that the choice hangs on the page and not on where scrolling stopped. On each, the first mention of every word is taken,
 * hard words first and from all thirds of the screen by turns, up to a budget; what is left of it goes to first mentions in
 * further sections, unless few marks are wanted. Everyday words and quotes are left out. What the reader sees painted
 * stays, and stands for the others of its word; so does what is marked close above, on the screen before.
 */
export function chooseMarks<M extends Mention>(mentions: readonly M[], density: Sparse, size: ScreenSize): M[] {
  const chosen = new Set<M>();
  for (const screens of byLayer(mentions, size)) {
    for (const [number, on] of screens) {
      // The screen above as if it were alone and new: what stands above that could only change its upper half, too far away
      // from here, and what is seen must not decide for others.
      const fresh = screens.get(number - 1)?.map((mention) => ({ ...mention, isSeen: false })) ?? [];
      const above = chooseOnScreen(fresh, { above: [], density, size });
      for (const mention of chooseOnScreen(on, { above, density, size })) chosen.add(mention);
    }
  }
  return mentions.filter((mention) => chosen.has(mention));
}

/** Screens by their number, of each layer. */
function byLayer<M extends Mention>(mentions: readonly M[], { height }: ScreenSize): Iterable<Map<number, M[]>> {
  const layers = new Map<Layer | undefined, Map<number, M[]>>();
  for (const mention of mentions) {
    const screens = layers.get(mention.layer) ?? new Map<number, M[]>();
    layers.set(mention.layer, screens);
    const number = Math.floor(mention.top / height);
    const on = screens.get(number);
    if (on) on.push(mention);
    else screens.set(number, [mention]);
  }
  return layers.values();
}

interface Choosing {
  /** The marks of the screen before. */
  above: readonly Mention[];
  density: Sparse;
  size: ScreenSize;
}

function chooseOnScreen<M extends Mention>(on: readonly M[], choosing: Choosing): M[] {
  const chosen = on.filter(({ isSeen }) => isSeen);
  const budget = budgetOf(choosing.density, on[0]?.layer, choosing.size);
  const isPart = on.some(({ isOnPart }) => isOnPart);
  // Of a part, only what no later mention can displace: the first hard words, as many as any third of a screen is sure to
  // get.
  const share = isPart ? Math.max(1, Math.floor(budget / THIRDS)) : budget;
  const ranks = ranked(on, choosing).slice(0, isPart ? 1 : undefined);
  const taken = new Array<number>(THIRDS).fill(0);
  const { height } = choosing.size;
  const thirdOf = ({ top }: M): number => Math.floor((top / height - Math.floor(top / height)) * THIRDS);
  const takenBeside = (mention: M): number => taken[thirdOf(mention)] ?? 0;
  const take = (mention: M): void => {
    taken[thirdOf(mention)] = takenBeside(mention) + 1;
  };
  chosen.forEach(take);
  for (const rank of ranks) {
    for (let left = rank; left.length > 0 && chosen.length < budget; ) {
      const next = left.reduce((best, other) => (takenBeside(other) < takenBeside(best) ? other : best));
      left = left.filter((mention) => mention !== next);
      if (takenBeside(next) >= share) break;
      take(next);
      chosen.push(next);
    }
  }
  return chosen;
}

/**
 * The mentions that may be painted besides those that are seen, best first, and those as good as one another in one list:
 * hard words before others, and first mentions before those in further sections. A mention is a first one whether or not a
 * later one is seen: else, what is scrolled into view would rank what is above it.
 */
function ranked<M extends Mention>(on: readonly M[], { above, density, size }: Choosing): M[][] {
  const seen = on.filter(({ isSeen }) => isSeen);
  const marked = new Set(density === 'few' ? seen.map(({ of }) => of) : []);
  const markedInSection = new Set(seen.map(inSection));
  const first: M[] = [];
  const further: M[] = [];
  for (const mention of on) {
    const { of, top, isSeen, isRepeat, difficulty } = mention;
    const place = inSection(mention);
    const close = above.filter((other) => other.of === of && top - other.top < size.height * APART);
    const isAllowed = !isRepeat && difficulty !== 'easy' && !close.some((other) => inSection(other) === place);
    if (isAllowed && !markedInSection.has(place)) (marked.has(of) || close.length > 0 ? further : first).push(mention);
    if (!isSeen && !isAllowed) continue;
    marked.add(of);
    markedInSection.add(place);
  }
  const isHard = ({ difficulty }: Mention): boolean => difficulty === 'hard';
  const lists = density === 'few' ? [first] : [first, further];
  return lists.flatMap((list) => [list.filter(isHard), list.filter((mention) => !isHard(mention))]);
}

function inSection({ of, section }: Mention): string {
  return `${section} ${of}`;
}
