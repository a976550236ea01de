import { type Category, DIFFICULTIES } from './card.ts';
import type { Traits } from './entry-traits.ts';

/** How much is marked: the least first. */
export const DENSITIES = ['few', 'some', 'all'] as const;
export type Density = (typeof DENSITIES)[number];

/** A box that stays where it is seen while the page scrolls, like a side bar. */
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
}

/** What a reader wants marked. */
export interface Wanted {
  density: Density;
  categoriesOff: readonly Category[];
}

/** Most marks on a screen: docs/decisions/0014-marks-by-screens.md tells how they were found. */
export const BUDGETS: Record<Exclude<Density, 'all'>, number> = { few: 3, some: 8 };

/**
 * The mentions to paint, in the order given, which is that of reading. Screens are counted from the top of the page, so that
 * the choice hangs on the page and not on where scrolling stopped. On each, the first mention of every word is taken, hard
 * words first, up to a budget; what is left of it goes to first mentions in further sections, unless few marks are wanted.
 * Everyday words and quotes are left out. What the reader sees painted stays, and stands for the others of its word.
 *
 * @param screen Height of a screen, CSS px.
 */
export function chooseMarks<M extends Mention>(mentions: readonly M[], density: Density, screen: number): M[] {
  if (density === 'all') return [...mentions];
  const chosen = new Set<M>();
  for (const on of byScreen(mentions, screen)) {
    const budget = on[0]?.layer?.isSmall ? BUDGETS.few : BUDGETS[density];
    for (const mention of chooseOnScreen(on, density, budget)) chosen.add(mention);
  }
  return mentions.filter((mention) => chosen.has(mention));
}

function byScreen<M extends Mention>(mentions: readonly M[], screen: number): M[][] {
  const layers = new Map<Layer | undefined, Map<number, M[]>>();
  for (const mention of mentions) {
    const screens = layers.get(mention.layer) ?? new Map<number, M[]>();
    layers.set(mention.layer, screens);
    const number = Math.floor(mention.top / screen);
    const on = screens.get(number);
    if (on) on.push(mention);
    else screens.set(number, [mention]);
  }
  return [...layers.values()].flatMap((screens) => [...screens.values()]);
}

function chooseOnScreen<M extends Mention>(mentions: M[], density: Exclude<Density, 'all'>, budget: number): M[] {
  const kept = mentions.filter(({ isSeen }) => isSeen);
  const known = new Set<number | string>(kept.map(({ of }) => of));
  const knownInSection = new Set<string>(kept.map(inSection));
  const first: M[] = [];
  const further: M[] = [];
  for (const mention of mentions) {
    if (mention.isSeen || mention.isRepeat || mention.difficulty === 'easy') continue;
    if (knownInSection.has(inSection(mention))) continue;
    knownInSection.add(inSection(mention));
    (known.has(mention.of) ? further : first).push(mention);
    known.add(mention.of);
  }
  const wanted = density === 'few' ? hardestFirst(first) : [...hardestFirst(first), ...hardestFirst(further)];
  return [...kept, ...wanted.slice(0, Math.max(0, budget - kept.length))];
}

function inSection({ of, section }: Mention): string {
  return `${section} ${of}`;
}

function hardestFirst<M extends Mention>(mentions: M[]): M[] {
  const hardness = ({ difficulty }: Mention): number => DIFFICULTIES.indexOf(difficulty);
  return mentions.sort((a, b) => hardness(b) - hardness(a));
}
