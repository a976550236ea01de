import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { packSigns } from '../../src/core/signs/pack-signs.ts';
import { createSignScanner } from '../../src/core/signs/sign-scanner.ts';
import { signsOf } from '../../src/core/signs/signs.ts';

const { entries, forms } = readGlossary(readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url))));
const signs = packSigns(signsOf(forms));

test('every name of every entry that pages are read for gives a page away', () => {
  const silent = entries
    .flatMap(({ term, abbreviations, aliases, covers, misspellings }) => [
      term,
      ...abbreviations,
      ...aliases,
      ...covers,
      ...misspellings,
    ])
    .filter((name) => !createSignScanner(signs).read(`my ${name}, since`));
  expect(silent).toEqual([]);
});
