import { join } from 'node:path';
import { type Entry, parseEntry } from '../../src/build/glossary/entry.ts';
import { indexedForms } from '../../src/build/glossary/forms.ts';
import { readGlossaryFiles } from '../../src/build/glossary/read-files.ts';
import type { IndexedForm } from '../../src/core/term-index.ts';

/** The forms of the project's own glossary, which must be in order: `npm test` says where it is not. */
export function realForms(root: string): IndexedForm[] {
  const files = [...readGlossaryFiles(join(root, 'glossary'))].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = files
    .filter(([path]) => path.endsWith('.md') && path !== 'README.md' && !path.startsWith('explainer/'))
    .map(([path, content]) => parseEntry(path, content))
    .filter((entry): entry is Entry => !Array.isArray(entry));
  const { forms, problems } = indexedForms(entries);
  if (forms.length === 0 || problems.length > 0) throw new Error('The glossary has mistakes: `npm test` names them');
  return forms;
}
