import { inIndexOrder } from './pack-index.ts';
import { type IndexedForm, type Meaning, NEEDS } from './term-index.ts';
import { NO_TOPICS, type Topics } from './topics.ts';

/**
 * What each form of the index means, and the words that tell what a text is about. Only pages where a form was seen need
 * it, so it is apart from the index.
 */
export interface PackedMeanings {
  /** A number a form: an entry, or -1 - the place in `senses`. */
  forms: number[];
  /** Cues by their place in `cues`, needs in NEEDS, categories in `categories`. */
  senses: [entry: number | null, cues: number[], needs: number, category: number][][];
  cues: string[];
  categories: string[];
  topics: Topics;
  /** By number of an entry (see entry-traits.ts). */
  traits: string;
}

/** Packs the meanings of forms, in the order that `packIndex` gives the same forms. */
export function packMeanings(forms: IndexedForm[], topics: Topics = NO_TOPICS, traits = ''): PackedMeanings {
  const packed: PackedMeanings = { forms: [], senses: [], cues: [], categories: [], topics, traits };
  const senses = new Map<string, number>();
  const cueNumber = numbering(packed.cues);
  const categoryNumber = numbering(packed.categories);
  for (const { form } of inIndexOrder(forms)) {
    const { meaning } = form;
    if ('entry' in meaning) {
      packed.forms.push(meaning.entry);
      continue;
    }
    const key = JSON.stringify(meaning.senses);
    const place =
      senses.get(key) ??
      packed.senses.push(
        meaning.senses.map(({ entry, cues, needs, category }) => [
          entry ?? null,
          cues.map(cueNumber),
          NEEDS.indexOf(needs),
          categoryNumber(category),
        ]),
      ) - 1;
    senses.set(key, place);
    packed.forms.push(-1 - place);
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

/** Meanings by the place of their form in the index. */
export function unpackMeanings(packed: PackedMeanings): Meaning[] {
  const senses = packed.senses.map((list) => ({
    senses: list.map(([entry, cues, needs, category]) => ({
      entry: entry ?? undefined,
      needs: NEEDS[needs] ?? 'cue',
      category: packed.categories[category] as string,
      cues: cues.map((cue) => packed.cues[cue] as string),
    })),
  }));
  return packed.forms.map((number) => (number < 0 ? (senses[-1 - number] as Meaning) : { entry: number }));
}
