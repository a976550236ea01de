import { packIndex } from '../../../src/core/spotting/pack-index.ts';
import { spot } from '../../../src/core/spotting/spot.ts';
import {
  type IndexedForm,
  type Needs,
  type Plural,
  type Sense,
  type TermIndex,
  unpackIndex,
} from '../../../src/core/spotting/term-index.ts';
import { pluralOf, variantsOf } from '../../../src/core/spotting/variants.ts';

/** A word or phrase whose case does not matter, as it stands: no other spellings. */
export function folded(text: string, plural: Plural = 's', entry = 0): IndexedForm {
  return { text, exact: false, plural, meaning: { entry } };
}

/** An abbreviation: its very letters, and a small plural s. */
export function exact(text: string, entry = 0): IndexedForm {
  return { text, exact: true, plural: 's', meaning: { entry } };
}

/** A word or phrase with all the spellings that the build makes of it. */
export function term(text: string, entry = 0): IndexedForm[] {
  return variantsOf(text).map((variant) => folded(variant, pluralOf(variant), entry));
}

export function indexOf(...forms: IndexedForm[]): TermIndex {
  return unpackIndex(packIndex(forms));
}

/** What the spotter finds, as it is written in the text. */
export function found(text: string, index: TermIndex): string[] {
  return spot(text, index).map(({ start, end }) => text.slice(start, end));
}

/** A meaning of an ambiguous form, of a condition. */
export function sense(entry: number | undefined, cues: string[], needs: Needs = 'topic'): Sense {
  return { entry, needs, category: 'conditions', cues };
}
