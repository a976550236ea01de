import { inIndexOrder } from '../spotting/pack-index.ts';
import { type IndexedForm, type Meaning, NEEDS, type Sense } from '../spotting/term-index.ts';
import { NO_TOPICS, type Topics } from './topics.ts';

/**
 * What each form of the index means, and the words that tell what a text is about. Only pages where a form was seen need
 * it, so it is apart from the index.
 */
export interface PackedMeanings {
  /** A number a form: an entry, or -1 - the place in `senses`. */
  forms: number[];
  /**
   * Lists of senses, a line each sense: entry, need by its place in NEEDS, category by its place in `categories`, then the
   * cues, with TABs between. As text, since most are never asked for and objects take many times the room.
   */
  senses: string[];
  categories: string[];
  topics: Topics;
  /** By number of an entry (see entry-traits.ts). */
  traits: string;
}

/** Packs the meanings of forms, in the order that `packIndex` gives the same forms. */
export function packMeanings(forms: IndexedForm[], topics: Topics = NO_TOPICS, traits = ''): PackedMeanings {
  const packed: PackedMeanings = { forms: [], senses: [], categories: [], topics, traits };
  const senseNumber = numbering(packed.senses);
  const categoryNumber = numbering(packed.categories);
  for (const { form } of inIndexOrder(forms)) {
    const { meaning } = form;
    if ('entry' in meaning) {
      packed.forms.push(meaning.entry);
      continue;
    }
    const lines = meaning.senses.map(({ entry, needs, category, cues }) => {
      const words = cues.map((cue) => cue.replace(/\s+/gu, ' '));
      return [entry ?? '', NEEDS.indexOf(needs), categoryNumber(category), ...words].join('\t');
    });
    packed.forms.push(-1 - senseNumber(lines.join('\n')));
  }
  return packed;
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
export function unpackMeanings({ forms, senses, categories }: PackedMeanings): Meaning[] {
  const ofEntries: Meaning[] = [];
  const ambiguous = senses.map((packed) => new AmbiguousMeaning(packed, categories));
  return forms.map((number) => {
    if (number < 0) return ambiguous[-1 - number] as Meaning;
    ofEntries[number] ??= { entry: number };
    return ofEntries[number];
  });
}

/** The senses of a form, always the same ones. A class, since objects with a getter each take ten times the room. */
class AmbiguousMeaning {
  #senses: string | Sense[];
  readonly #categories: string[];

  constructor(packed: string, categories: string[]) {
    this.#senses = packed;
    this.#categories = categories;
  }

  get senses(): Sense[] {
    if (typeof this.#senses === 'string') this.#senses = unpackSenses(this.#senses, this.#categories);
    return this.#senses;
  }
}

function unpackSenses(packed: string, categories: string[]): Sense[] {
  return packed.split('\n').map((line) => {
    const [entry, needs, category, ...cues] = line.split('\t');
    return {
      entry: entry === '' ? undefined : Number(entry),
      needs: NEEDS[Number(needs)] ?? 'cue',
      category: categories[Number(category)] as string,
      cues,
    };
  });
}
