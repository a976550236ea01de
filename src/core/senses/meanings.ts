import { inIndexOrder } from '../spotting/pack-index.ts';
import { type IndexedForm, type Meaning, NEEDS, type Sense } from '../spotting/term-index.ts';
import { type CueWords, cuesNamed, packCues } from './packed-cues.ts';
import { NO_TOPICS, type Topics } from './topics.ts';

/**
 * What each form of the index means, and the words that tell what a text is about. Only pages where a form was seen need
 * it, so it is apart from the index.
 */
export interface PackedMeanings {
  /** A number a form: an entry, or -1 - the place in `senses`. */
  forms: number[];
  /**
   * Lists of senses, a line each sense: entry, need by its place in NEEDS, category by its place in `categories`, and the
   * digits of its cues, with TABs between. As text, since most are never asked for and objects take many times the room.
   */
  senses: string[];
  cueWords: CueWords;
  categories: string[];
  topics: Topics;
  /** By number of an entry (see entry-traits.ts). */
  traits: string;
}

/** Packs the meanings of forms, in the order that `packIndex` gives the same forms. */
export function packMeanings(forms: IndexedForm[], topics: Topics = NO_TOPICS, traits = ''): PackedMeanings {
  const lists: Sense[][] = [];
  const texts: string[] = [];
  const categories: string[] = [];
  const listNumber = numbering(texts);
  const categoryNumber = numbering(categories);
  const numbers = inIndexOrder(forms).map(({ form: { meaning } }) => {
    if ('entry' in meaning) return meaning.entry;
    const number = listNumber(JSON.stringify(meaning.senses));
    lists[number] ??= meaning.senses;
    return -1 - number;
  });
  const { words, digitsOf } = packCues(lists.flat().map(({ cues }) => cues));
  const lineOf = ({ entry, needs, category, cues }: Sense): string =>
    [entry ?? '', NEEDS.indexOf(needs), categoryNumber(category), digitsOf(cues)].join('\t');
  const senses = lists.map((list) => list.map(lineOf).join('\n'));
  return { forms: numbers, senses, cueWords: words, categories, topics, traits };
}

/** Numbers texts by their place in a list, which grows with each new one. */
function numbering(list: string[]): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? list.push(text) - 1;
    numbers.set(text, number);
    return number;
  };
}

/** Meanings by the place of their form in the index. Forms with one meaning share it, and senses are read when asked for. */
export function unpackMeanings({ forms, senses, cueWords, categories }: PackedMeanings): Meaning[] {
  const ofEntries: Meaning[] = [];
  const names = { cueWords, categories };
  const ambiguous = senses.map((packed) => new AmbiguousMeaning(packed, names));
  return forms.map((number) => {
    if (number < 0) return ambiguous[-1 - number] as Meaning;
    ofEntries[number] ??= { entry: number };
    return ofEntries[number];
  });
}

/** What lists of senses name by number. */
type Named = Pick<PackedMeanings, 'cueWords' | 'categories'>;

/** The senses of a form, always the same ones. A class, since objects with a getter each take ten times the room. */
class AmbiguousMeaning {
  #senses: string | Sense[];
  readonly #names: Named;

  constructor(packed: string, names: Named) {
    this.#senses = packed;
    this.#names = names;
  }

  get senses(): Sense[] {
    if (typeof this.#senses === 'string') this.#senses = unpackSenses(this.#senses, this.#names);
    return this.#senses;
  }
}

function unpackSenses(packed: string, { cueWords, categories }: Named): Sense[] {
  return packed.split('\n').map((line) => {
    const [entry, needs, category, digits = ''] = line.split('\t');
    return {
      entry: entry === '' ? undefined : Number(entry),
      needs: NEEDS[Number(needs)] ?? 'cue',
      category: categories[Number(category)] as string,
      cues: cuesNamed(digits, cueWords),
    };
  });
}
