import type { Chosen, Context } from './choose-sense.ts';
import { isInAddress } from './in-address.ts';
import type { Lexicon } from './lexicon.ts';
import { spot } from './spot.ts';

/** The marks of one passage: what is spotted in it and has a known meaning, in the order of the text. */
export function findMarks(text: string, { index, choose }: Lexicon, context: Context): Chosen[] {
  const sightings = spot(text, index);
  if (sightings.length === 0) return [];
  return choose(text, sightings, context).filter((chosen) => !isInAddress(text, chosen));
}

/** Where paragraphs begin and end in a text: blank lines part them. UTF-16 offsets. */
function paragraphsOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

/** The marks of a whole text, its paragraphs read as the passages of one page. Offsets are into the text. */
export function findMarksInText(text: string, lexicon: Lexicon, title = ''): Chosen[] {
  const paragraphs = paragraphsOf(text);
  const context: Context = { title, defined: new Map() };
  if (paragraphs.length > 1) {
    for (const { start, end } of paragraphs) context.page = lexicon.choose.learn(text.slice(start, end), context.page);
  }
  return paragraphs.flatMap(({ start, end }) =>
    findMarks(text.slice(start, end), lexicon, context).map((mark) => ({
      ...mark,
      start: mark.start + start,
      end: mark.end + start,
    })),
  );
}
