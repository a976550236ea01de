import type { Sighting } from '../spotting/spot.ts';
import type { FormsWithin } from '../spotting/spot-within.ts';
import type { Meaning, Sense } from '../spotting/term-index.ts';
import type { LearnedPage } from './learned-page.ts';
import { NO_TOPICS, type Topics } from './topics.ts';
import { BY_FORM, createWeigher } from './weigh-senses.ts';

/** What is known besides the passage itself when a meaning is chosen. */
export interface Context {
  /** The page's title, '' when it has none. */
  title: string;
  /** Meanings that the page itself has given to forms so far: entry by the form as written, null for none of ours. */
  defined: Map<string, number | null>;
  /** What the reader chose for this site: entry by the place of the form in the index, null for none of its meanings. */
  remembered?: ReadonlyMap<number, number | null> | undefined;
  /** What `Chooser.learn` has gathered of the page, if anything. */
  page?: LearnedPage | undefined;
}

/** Why a sighting means what is said. */
export interface Why {
  /**
   * The form has one meaning, or is presumed to; the page defines it; the reader chose it; words near it; health or pain is
   * the topic.
   */
  by: 'form' | 'definition' | 'reader' | 'cues' | 'topic';
  /** Words of the text that speak for it, as written, the strongest first. */
  words: string[];
}

/** A sighting whose meaning is known. */
export interface Chosen extends Sighting {
  entry: number;
  why: Why;
  /** All entries it may well mean, when there are several; the first is `entry`. */
  choices?: number[];
}

/** Chooses what sightings mean; those that cannot be told are left out. */
export interface Chooser {
  (text: string, sightings: Sighting[], context: Context): Chosen[];
  /** Gathers from a passage what it says about the whole page. Gives `page`, or a new one. */
  learn(text: string, page?: LearnedPage): LearnedPage;
}

/** A sighting of a form with several meanings. */
interface Ambiguous {
  sighting: Sighting;
  senses: Sense[];
}

/**
 * Makes a chooser of the meanings of the index's forms. It tells what each sighting of a passage means here; sightings
 * that cannot be told are left out, since a wrong meaning does harm. Evidence in order: the page's own definition, what
 * the reader chose for this site, then words around, weighed (weigh-senses.ts). A chosen meaning still yields to words
 * that clearly speak for one without a card: on a large site a form means many things.
 *
 * Forms that cannot be told are weighed once more, with what the others of the passage have been found to mean. Where one is
 * left out, the shorter ones in it, which `within` gives, stand for themselves if they need nothing more:
 * "CRPS" in "the CRPS I have".
 */
export function chooserOf(meanings: Meaning[], topics: Topics = NO_TOPICS, within: FormsWithin = () => []): Chooser {
  const weigh = createWeigher(meanings, topics);
  const choose = (text: string, sightings: Sighting[], context: Context): Chosen[] => {
    const chosen: Chosen[] = [];
    const untold: Ambiguous[] = [];
    let isRead = false;
    /** Adds what an ambiguous sighting means; whether that could be told. */
    const tell = ({ sighting, senses }: Ambiguous): boolean => {
      if (!isRead) weigh.read(text, sightings, context);
      isRead = true;
      const found = weigh.choose(sighting, senses, context.remembered?.get(sighting.form) ?? undefined);
      if (found) chosen.push(found);
      return found !== undefined;
    };
    const add = (sighting: Sighting): void => {
      const meaning = meanings[sighting.form];
      if (!meaning) return;
      const told = toldMeaning(text, sighting, meaning, chosen.at(-1), context);
      if (told !== undefined) {
        if (told) chosen.push(told);
      } else if ('entry' in meaning) chosen.push(markOf(sighting, meaning.entry, BY_FORM));
      else {
        const ambiguous = { sighting, senses: meaning.senses };
        if (!tell(ambiguous)) untold.push(ambiguous);
      }
    };
    sightings.forEach(add);
    if (untold.length === 0) return chosen;
    const left = weigh.knowChosen() ? untold.filter((ambiguous) => !tell(ambiguous)) : untold;
    for (const { sighting } of left) within(text, sighting).filter(isClear).forEach(add);
    return chosen.sort((a, b) => a.start - b.start);
  };
  const isClear = ({ form }: Sighting): boolean => needsNothing(meanings[form]);
  return Object.assign(choose, {
    learn: (text: string, page?: LearnedPage): LearnedPage => weigh.learn(text, page),
  });
}

function needsNothing(meaning: Meaning | undefined): boolean {
  if (!meaning) return false;
  return 'entry' in meaning || meaning.senses.some(({ needs }) => needs === 'nothing');
}

function markOf({ start, end, form }: Sighting, entry: number, why: Why): Chosen {
  return { start, end, form, entry, why };
}

/** What the page says that a sighting means: null for nothing of ours, as the reader may say too; undefined for neither. */
function toldMeaning(
  text: string,
  sighting: Sighting,
  meaning: Meaning,
  before: Chosen | undefined,
  { defined, remembered }: Context,
): Chosen | null | undefined {
  const here = before && 'senses' in meaning ? definedJustBefore(text, sighting, before, meaning.senses) : undefined;
  if (here === undefined && defined.size === 0 && !remembered?.size) return undefined;
  const written = text.slice(sighting.start, sighting.end);
  if (here !== undefined) defined.set(written, here);
  const byPage = here ?? defined.get(written);
  if (byPage === undefined) return remembered?.get(sighting.form) === null ? null : undefined;
  return byPage === null ? null : markOf(sighting, byPage, { by: 'definition', words: [] });
}

/** Most UTF-16 units between a long form and its short form in brackets. */
const BRACKET = 5;

/** "long form (FORM)": the entry of the long form, when FORM can mean it. */
function definedJustBefore(text: string, form: Sighting, before: Chosen, senses: Sense[]): number | undefined {
  if (form.start - before.end > BRACKET || !/^\s*[([]\s*$/u.test(text.slice(before.end, form.start))) return undefined;
  return senses.some(({ entry }) => entry === before.entry) ? before.entry : undefined;
}
