import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { createSignScanner } from '../../src/core/signs/sign-scanner.ts';

const { signs, cards } = compileGlossary(readGlossaryFiles(fileURLToPath(new URL('../../glossary', import.meta.url))));

test('every name of every entry gives a page away', () => {
  const silent = cards
    .flatMap(({ term, alsoCalled, alsoFound }) => [term, ...alsoCalled, ...alsoFound])
    .filter((name) => !createSignScanner(signs).read(`my ${name}, since`));
  expect(silent).toEqual([]);
});
