import type { Sighting } from './spot.ts';
import type { Meaning, Sense } from './term-index.ts';

/** What is known besides the passage itself when a meaning is chosen. */
export interface Context {
  /** The page's title, '' when it has none. */
  title: string;
  /** Meanings that the page itself has given to forms so far: entry by the form as written, null for none of ours. */
  defined: Map<string, number | null>;
}

/** A sighting whose meaning is known. */
export interface Chosen extends Sighting {
  entry: number;
}

/** Chooses what sightings mean; those that cannot be told are left out. */
export type Chooser = (text: string, sightings: Sighting[], context: Context) => Chosen[];

/**
 * Makes a chooser of the meanings of the index's forms. It tells what each sighting of a passage means here; sightings that cannot be told are left out. Evidence in order: the
 * page's own definition ("complex regional pain syndrome (CRPS)"), of any form, then cue words in the passage or the title. The
 * meaning with more different cues wins; without a winner nothing is shown, since a wrong meaning does harm.
 */
export function chooserOf(meanings: Meaning[]): Chooser {
  return (text, sightings, context) => chooseSenses(text, sightings, meanings, context);
}

function chooseSenses(text: string, sightings: Sighting[], meanings: Meaning[], context: Context): Chosen[] {
  let words: string | undefined;
  const chosen: Chosen[] = [];
  for (const sighting of sightings) {
    const meaning = meanings[sighting.form];
    if (!meaning) continue;
    const written = text.slice(sighting.start, sighting.end);
    const here = 'senses' in meaning ? definedJustBefore(text, sighting, chosen.at(-1), meaning.senses) : undefined;
    if (here !== undefined) context.defined.set(written, here);
    const byPage = context.defined.get(written);
    if (byPage === null) continue;
    let entry = byPage ?? ('entry' in meaning ? meaning.entry : undefined);
    if (entry === undefined && 'senses' in meaning) {
      words ??= wordsOf(`${context.title}\n${text}`);
      entry = mostCued(meaning.senses, words);
    }
    if (entry !== undefined) chosen.push({ ...sighting, entry });
  }
  return chosen;
}

/** "long form (FORM)": the entry of the long form, when FORM can mean it. */
function definedJustBefore(
  text: string,
  form: Sighting,
  before: Chosen | undefined,
  senses: Sense[],
): number | undefined {
  if (!before || !/^\s*[([]\s*$/u.test(text.slice(before.end, form.start))) return undefined;
  return senses.some(({ entry }) => entry === before.entry) ? before.entry : undefined;
}

/**
 * The text in small letters without accents or invisible characters, each run of anything but letters and digits one
 * space, with a space at both ends.
 */
function wordsOf(text: string): string {
  return ` ${text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()} `;
}

function mostCued(senses: Sense[], words: string): number | undefined {
  let best: Sense | undefined;
  let most = 0;
  for (const sense of senses) {
    const count = sense.cues.filter((cue) => hasCue(words, cue)).length;
    if (count > most) [best, most] = [sense, count];
    else if (count === most && sense.entry !== best?.entry) best = undefined;
  }
  return best?.entry;
}

/** Whether the cue stands in the words, also in the plural. */
function hasCue(words: string, cue: string): boolean {
  const phrase = ` ${wordsOf(cue).trim()}`;
  for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
    const rest = words.slice(at + phrase.length, at + phrase.length + 3);
    if (/^(?:s|es)? /.test(rest)) return true;
  }
  return false;
}
