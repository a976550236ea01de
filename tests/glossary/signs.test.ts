import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../../src/build/glossary/read-files.ts';
import { spot } from '../../src/core/spot.ts';
import { unpackIndex } from '../../src/core/term-index.ts';

const { signs: packed, cards } = compileGlossary(
  readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url))),
);
const signs = unpackIndex(packed);

test('every name of every entry gives a page away', () => {
  const silent = cards
    .flatMap(({ term, alsoCalled, misspellings }) => [term, ...alsoCalled, ...misspellings])
    .filter((name) => spot(`my ${name}, since`, signs).length === 0);
  expect(silent).toEqual([]);
});
