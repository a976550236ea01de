import { budgetOf, type Layer, type Mention, type Sparse } from '../../../src/core/marks/choose-marks.ts';
import { naiveChoice } from '../../core/marks/naive-choice.ts';
import { TRAITS } from './ingredients.ts';
import { type NaiveMark, naiveMarks, type RootOf } from './naive-marks.ts';
import type { Read } from './run-case.ts';

/** Height of a screen, CSS px: the least there is, since the frames of these pages are lower. */
const SCREEN = 200;

type Placed = NaiveMark & Mention;

/** How what is painted of a document differs from what a density allows: all of it, where a screen is surely known. */
export function densityProblems({ document, reader }: Read, rootOf: RootOf, density: Sparse): string[] {
  const layers = new Map<Element, Layer>();
  const isPainted = ({ from, to }: NaiveMark): boolean =>
    reader.marks().some(({ range: { startContainer, startOffset, endContainer, endOffset } }) => {
      const begins = startContainer === from.node && startOffset === from.offset;
      return begins && endContainer === to.node && endOffset === to.offset;
    });
  const naive = naiveMarks(document, rootOf).map((mark) => placed(mark, layers));
  const screens = screensOf(naive);
  const size = { width: document.defaultView?.innerWidth ?? 0, height: SCREEN };
  return screens.flatMap((screen) => {
    const painted = screen.filter(isPainted);
    const above = screens.find((other) => isBelow(screen, other)) ?? [];
    const isKnown = [...above, ...screen].every(({ sight, isRepeat }) => sight === 'seen' && !isRepeat);
    if (isKnown) {
      const around = naive.filter((mark) => above.includes(mark) || screen.includes(mark));
      const expected = wordsOf(naiveChoice(around, density, size).filter((mark) => screen.includes(mark)));
      return wordsOf(painted) === expected ? [] : [`${density}: paints "${wordsOf(painted)}", not "${expected}"`];
    }
    // Of words that are not seen, some may be cut off: these have screens of their own.
    const inView = painted.filter(({ sight }) => sight === 'seen');
    const isWithin =
      inView.length <= budgetOf(density, screen[0]?.layer, size) &&
      painted.every(({ difficulty }) => difficulty !== 'easy');
    const same = inView.filter(({ of, section }, place) =>
      inView.slice(0, place).some((other) => other.of === of && (density === 'few' || other.section === section)),
    );
    return isWithin && same.length === 0 ? [] : [`${density}: must not paint "${wordsOf(painted)}"`];
  });
}

function isBelow([mark]: Placed[], [other]: Placed[]): boolean {
  const numberOf = ({ top }: Placed): number => Math.floor(top / SCREEN);
  return mark && other ? mark.layer === other.layer && numberOf(mark) === numberOf(other) + 1 : false;
}

/** The marks of each screen of each layer. */
function screensOf(marks: Placed[]): Placed[][] {
  const screens: Placed[][] = [];
  for (const mark of marks) {
    const number = Math.floor(mark.top / SCREEN);
    const isOn = ({ layer, top }: Placed): boolean => layer === mark.layer && Math.floor(top / SCREEN) === number;
    const screen = screens.find((on) => on.every(isOn));
    if (screen) screen.push(mark);
    else screens.push([mark]);
  }
  return screens;
}

function placed(mark: NaiveMark, layers: Map<Element, Layer>): Placed {
  const { from, to, holders, entry } = mark;
  const document = from.node.ownerDocument;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  const traits = TRAITS[entry] as (typeof TRAITS)[number];
  const isRepeat = holders.some(({ localName }) => localName === 'blockquote');
  let top = range.getBoundingClientRect().top;
  for (const holder of holders) {
    top += holder.scrollTop;
    const { display, position, overflowY } = getComputedStyle(holder);
    const box = holder.getBoundingClientRect();
    const staysPut = display !== 'contents' && (position === 'fixed' || position === 'sticky');
    const isBox = !/^(?:contents|inline|ruby)$/.test(display) && !/^(?:html|body)$/.test(holder.localName);
    const scrolls = isBox && /auto|scroll/.test(overflowY) && holder.scrollHeight - box.height >= 2;
    if (staysPut || scrolls) {
      const { innerWidth, innerHeight } = document.defaultView as Window;
      const layer = layers.get(holder) ?? { isSmall: box.width * box.height < (innerWidth * innerHeight) / 2 };
      layers.set(holder, layer);
      return { ...mark, ...traits, of: entry, layer, top: top - box.top, isRepeat, isSeen: false, isOnPart: false };
    }
  }
  top += document.documentElement.scrollTop;
  return { ...mark, ...traits, of: entry, layer: undefined, top, isRepeat, isSeen: false, isOnPart: false };
}

function wordsOf(marks: Placed[]): string {
  return marks.map(({ written }) => written).join(' | ');
}
