import { fileURLToPath } from 'node:url';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { unpackMeanings } from '../../src/core/senses/meanings.ts';
import { spot } from '../../src/core/spotting/spot.ts';
import { type Meaning, unpackIndex } from '../../src/core/spotting/term-index.ts';

/** The glossary that Plainly carries, and which of its entries a form leads to. */
export const glossary = readGlossary(readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url))));
const index = unpackIndex(glossary.index);
const meanings = unpackMeanings(glossary.meanings);

/** What a whole text means, when it is one form of the glossary. */
export function meaningOf(form: string): Meaning | undefined {
  const [sighting, ...others] = spot(form, index);
  if (!sighting || others.length > 0 || sighting.start !== 0 || sighting.end !== form.length) return undefined;
  return meanings[sighting.form];
}

/** Ids of the entries that a form leads to. */
export function entriesOf(form: string): string[] {
  const meaning = meaningOf(form);
  if (!meaning) return [];
  const numbers = 'entry' in meaning ? [meaning.entry] : meaning.senses.map(({ entry }) => entry);
  return numbers.flatMap((number) => (number === undefined ? [] : (glossary.entries[number]?.id ?? [])));
}
