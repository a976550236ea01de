import { fileURLToPath } from 'node:url';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { type Lexicon, unpackLexicon } from '../../src/core/marks/lexicon.ts';

/** The lexicon of the project's glossary as pages get it, and the ids of its entries by their numbers. */
export function readLexicon(): { lexicon: Lexicon; ids: string[] } {
  const folder = fileURLToPath(new URL('../../glossary', import.meta.url));
  const { entries, index, meanings } = readGlossary(readGlossaryFiles(folder));
  return { lexicon: unpackLexicon(index, meanings), ids: entries.map(({ id }) => id) };
}
