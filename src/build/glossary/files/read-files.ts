import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The glossary folder as text: file contents by path from the folder, with forward slashes. */
export type GlossaryFiles = Map<string, string>;

/** Reads every file of a glossary folder. */
export function readGlossaryFiles(folder: string): GlossaryFiles {
  const files: GlossaryFiles = new Map();
  for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
  }
  return files;
}
