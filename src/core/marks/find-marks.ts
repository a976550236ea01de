import type { DefinedSighting, PageDefinitions } from '../definitions/page-definitions.ts';
import type { Chosen, Context, Why } from '../senses/choose-sense.ts';
import { spot } from '../spotting/spot.ts';
import type { Span } from '../text/span.ts';
import { isInAddress } from './in-address.ts';
import { isInName } from './in-name.ts';
import { isNegated } from './is-negated.ts';
import { joinSightings } from './join-sightings.ts';
import type { Lexicon } from './lexicon.ts';

/** What is known of a page when its marks are found. */
export interface PageContext extends Omit<Context, 'defined'> {
  definitions: PageDefinitions;
}

/** The marks of one passage: what is spotted in it and has a known meaning, in the order of the text. */
export function findMarks(
  text: string,
  { index, choose }: Lexicon,
  { definitions, ...around }: PageContext,
): (Chosen | DefinedSighting)[] {
  const sightings = spot(text, index);
  const chosen = sightings.length > 0 ? choose(text, sightings, { ...around, defined: definitions.defined }) : [];
  return joinSightings(chosen, definitions.sightingsIn(text)).filter(
    (mark) => !isInAddress(text, mark) && !isNegated(text, mark) && !isInName(text, mark),
  );
}

const BY_DEFINITION: Why = { by: 'definition', words: [] };

/** A line longer than this is a paragraph of its own, not wrapped text. UTF-16 units. */
const LONG_LINE = 120;

/** Where the paragraphs of a text are: blank lines part them, and so do the ends of long lines. */
function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  let isOpen = false;
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const end = index + line.length;
    const isBlank = line.trim() === '';
    const last = paragraphs.at(-1);
    if (!isBlank && isOpen && last && last.end === index - 1) last.end = end;
    else if (!isBlank) paragraphs.push({ start: index, end });
    isOpen = !isBlank && line.length <= LONG_LINE;
  }
  return paragraphs;
}

/** A mark of a text: UTF-16 offsets into it, `end` exclusive. */
export type TextMark = Omit<Chosen, 'form'>;

/**
 * The marks of a whole text, its paragraphs read as the passages of one page; those that lead to no entry, since only the
 * text itself says what they mean, are left out.
 */
export function findMarksInText(text: string, lexicon: Lexicon): TextMark[] {
  const paragraphs = paragraphsOf(text);
  const context: PageContext = { title: '', definitions: lexicon.createDefinitions() };
  for (const { start, end } of paragraphs) {
    const passage = text.slice(start, end);
    context.definitions.read(passage);
    if (paragraphs.length > 1) context.page = lexicon.choose.learn(passage, context.page);
  }
  return paragraphs.flatMap(({ start: before, end }) =>
    findMarks(text.slice(before, end), lexicon, context).flatMap((mark): TextMark[] => {
      const place = { start: mark.start + before, end: mark.end + before };
      if ('why' in mark) return [{ ...mark, ...place }];
      return mark.entry === undefined ? [] : [{ entry: mark.entry, why: BY_DEFINITION, ...place }];
    }),
  );
}
