import { inIndexOrder } from './pack-index.ts';
import type { IndexedForm, Meaning } from './term-index.ts';

/**
 * What each form of the index means. Only pages where a form was seen need it, so it is apart from the index.
 */
export interface PackedMeanings {
  /** A number a form: an entry, or -1 - the place in `senses`. */
  forms: number[];
  /** Cues by their place in `cues`. */
  senses: [entry: number | null, cues: number[]][][];
  cues: string[];
}

/** Packs the meanings of forms, in the order that `packIndex` gives the same forms. */
export function packMeanings(forms: IndexedForm[]): PackedMeanings {
  const packed: PackedMeanings = { forms: [], senses: [], cues: [] };
  const senses = new Map<string, number>();
  const cues = new Map<string, number>();
  const cueNumber = (cue: string): number => {
    const number = cues.get(cue) ?? packed.cues.push(cue) - 1;
    cues.set(cue, number);
    return number;
  };
  for (const { form } of inIndexOrder(forms)) {
    const { meaning } = form;
    if ('entry' in meaning) {
      packed.forms.push(meaning.entry);
      continue;
    }
    const key = JSON.stringify(meaning.senses);
    const place =
      senses.get(key) ??
      packed.senses.push(meaning.senses.map(({ entry, cues }) => [entry ?? null, cues.map(cueNumber)])) - 1;
    senses.set(key, place);
    packed.forms.push(-1 - place);
  }
  return packed;
}

/** Meanings by the place of their form in the index. */
export function unpackMeanings(packed: PackedMeanings): Meaning[] {
  const senses = packed.senses.map((list) => ({
    senses: list.map(([entry, cues]) => ({
      entry: entry ?? undefined,
      cues: cues.map((cue) => packed.cues[cue] as string),
    })),
  }));
  return packed.forms.map((number) => (number < 0 ? (senses[-1 - number] as Meaning) : { entry: number }));
}
