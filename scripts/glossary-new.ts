/** Makes the file of a new entry from a template. `npm run glossary:new -- "Term" --category symptoms` */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readGlossaryFiles } from '../src/build/glossary/files/read-files.ts';
import { newEntry } from '../src/build/glossary/new-entry.ts';
import { isoDay } from '../src/core/iso-day.ts';

const folder = fileURLToPath(new URL('../glossary', import.meta.url));

try {
  const { values, positionals } = parseArgs({ options: { category: { type: 'string' } }, allowPositionals: true });
  const today = isoDay(new Date());
  const existing = [...readGlossaryFiles(folder).keys()];
  const { path, text } = newEntry(positionals.join(' '), values.category, today, existing);
  // The flag refuses to write over a file that came to be since the folder was read.
  writeFileSync(join(folder, path), text, { flag: 'wx' });
  console.log(`Made glossary/${path}

1. Write what says TODO: plain, example and the detail below the second ---.
2. Add aliases, sources and 2 to 5 related entries, and name this entry in theirs. glossary/README.md shows how.
3. npm run dev             shows the card in a browser and anew whenever you save
4. npm run glossary:report lists what is still to mend; npm test checks everything`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
