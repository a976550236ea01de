import { capitalRuns } from './capital-runs.ts';
import { capitalWords } from './capital-words.ts';
import type { Definition } from './definition.ts';
import { definitionsAmong, mayDefine } from './find-definitions.ts';
import { type Glossary, type LongForm, meaningIn } from './glossary-meaning.ts';
import { looksAbbreviated, looksShort } from './short-form.ts';

/** A form where the page means by it what it says itself. UTF-16 offsets, `end` exclusive. */
export interface DefinedSighting {
  start: number;
  end: number;
  /** The entry of the page's long form, undefined when the glossary has none. */
  entry: number | undefined;
}

/** What one page defines itself. The same form defined in two ways is not defined. */
export interface PageDefinitions {
  /** Takes in what a passage defines; whether that changed what is defined. */
  read(text: string): boolean;
  /** Takes in what the page declares in other ways than in text; whether that changed what is defined. */
  declare(short: string, long: string): boolean;
  /** Forgets all. */
  clear(): void;
  /** What chooses meanings asks: the entry by the form as written, null for a meaning that the glossary does not have. */
  readonly defined: Map<string, number | null>;
  /** The page's long form of a form as written, white space folded, cut at LONGEST_SAID. */
  says(written: string): string | undefined;
  /** Where a passage has forms that are defined and that the glossary has no meaning for here, in the order of the text. */
  sightingsIn(text: string): DefinedSighting[];
}

/** Longest that is shown of a page's own words, UTF-16 units. */
export const LONGEST_SAID = 120;
/** Most forms kept of one page, and passages remembered as read, so that no page fills the memory. */
const MOST_FORMS = 1000;
const MOST_READ = 2000;

interface Defined {
  entry: number | undefined;
  /** As shown. */
  long: string;
  /** To be marked where it stands: the glossary does not have the form, or not with this meaning, and it looks like one. */
  own: boolean;
}

/** Makes the definitions of a page, none at first. */
export function createPageDefinitions(glossary: Glossary): PageDefinitions {
  /** By the form in the singular; null where the page contradicts itself. */
  const forms = new Map<string, Defined | null>();
  const defined = new Map<string, number | null>();
  const meaningOf = meaningIn(glossary);
  let readBefore = new Set<string>();
  let hasOwn = false;

  const add = (written: string, long: LongForm, sure: boolean): boolean => {
    const short = singularOf(written);
    const meaning = meaningOf(short, long);
    if (!meaning) return false;
    const { entry, hasShort } = meaning;
    if (entry === undefined && !sure) return false;
    const isOwn = (entry === undefined || !hasShort) && looksAbbreviated(short);
    const now: Defined = { entry, long: shown(long.name), own: isOwn };
    const before = forms.get(short);
    if (before === null || (before && isSame(before, now))) return false;
    if (before === undefined && forms.size >= MOST_FORMS) return false;
    forms.set(short, before ? null : now);
    hasOwn ||= now.own;
    for (const spelling of [short, `${short}s`]) {
      if (before) defined.delete(spelling);
      else defined.set(spelling, entry ?? null);
    }
    return true;
  };
  const formOf = (written: string): Defined | null | undefined => {
    const form = forms.get(written);
    return form === undefined && written.endsWith('s') ? forms.get(singularOf(written)) : form;
  };
  const isOwn = (written: string): boolean => formOf(written)?.own === true;

  return {
    defined,
    read(text) {
      if (readBefore.has(text)) return false;
      const runs = capitalRuns(text);
      if (!mayDefine(text, runs)) return false;
      if (readBefore.size >= MOST_READ) readBefore = new Set();
      readBefore.add(text);
      let changed = false;
      for (const { short, long, way } of definitionsAmong(text, runs)) {
        const longForm = { name: singleSpaced(long.text), text, start: long.start };
        changed = add(short.text, longForm, isSure(short.text, way)) || changed;
      }
      return changed;
    },
    declare(short, long) {
      const written = singleSpaced(short).trim();
      const isWords = /\p{L}{2}.*\p{L}{2}/u.test(long) && long.length <= 2 * LONGEST_SAID;
      if (!looksShort(written) || !looksAbbreviated(written) || !isWords) return false;
      const name = singleSpaced(long).trim();
      return long.length > written.length && add(written, { name, text: name, start: 0 }, true);
    },
    clear() {
      forms.clear();
      defined.clear();
      readBefore = new Set();
      hasOwn = false;
    },
    says: (written) => formOf(singleSpaced(written))?.long,
    sightingsIn(text) {
      if (!hasOwn) return [];
      const found: DefinedSighting[] = [];
      for (const { word, start } of capitalWords(text, isOwn)) {
        const form = formOf(word);
        if (!form || isBeside(text, start, word.length, form.long)) continue;
        found.push({ start, end: start + word.length, entry: form.entry });
      }
      return found;
    },
  };
}

/** More than one white space, or one that is no blank. */
const SPACED = /\s\s|[^\S ]/u;

function singleSpaced(text: string): string {
  return !SPACED.test(text) ? text : text.replace(/\s+/gu, ' ');
}

/** NSAIDs, NSAID's and NSAID are one form. */
function singularOf(written: string): string {
  return written.endsWith('s') ? written.replace(/(?<=\p{Lu})['’]?s$/u, '') : written;
}

/** Rules that chance seldom fulfills, so that the page's own words may stand against the glossary. */
function isSure(short: string, way: Definition['way']): boolean {
  return way === 'initials' || way === 'plural' ? short.length > 1 : way === 'inner letters' && short.length > 2;
}

function shown(long: string): string {
  return long.length <= LONGEST_SAID ? long : `${long.slice(0, LONGEST_SAID - 1).trimEnd()}…`;
}

function isSame(a: Defined, b: Defined): boolean {
  return a.entry === b.entry && (a.entry !== undefined || compared(a.long) === compared(b.long));
}

/** A long form as it is held against another: small, in the singular, hyphens as white space. */
function compared(long: string): string {
  return long
    .toLowerCase()
    .replace(/[\s\p{Pd}-]+/gu, ' ')
    .trim()
    .replace(/s$/, '');
}

/** Whether the long form stands right there: who reads it needs no card. */
function isBeside(text: string, start: number, length: number, long: string): boolean {
  const around = text.slice(Math.max(0, start - long.length - NEAR), start + length + long.length + NEAR);
  return singleSpaced(around).toLowerCase().includes(long.toLowerCase());
}
/** What may stand between a long form and its short form, UTF-16 units. */
const NEAR = 4;
