import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileGlossary, type Glossary } from './glossary/compile.ts';
import { readGlossaryFiles } from './glossary/read-files.ts';

/** Modules that carry the glossary into the bundle; `src/build/virtual.d.ts` gives their types. */
const MODULES: Record<string, (glossary: Glossary) => unknown> = {
  'virtual:plainly/signs': ({ signs }) => signs,
  'virtual:plainly/term-index': ({ index }) => index,
  'virtual:plainly/meanings': ({ meanings }) => meanings,
  'virtual:plainly/cards': ({ cards }) => cards,
  'virtual:plainly/articles': ({ articles }) => articles,
  'virtual:plainly/front-page': ({ frontPage }) => frontPage,
  'virtual:plainly/places': ({ places }) => places,
};

/**
 * Compiles the glossary folder of the project into virtual modules. A broken glossary fails the build with a
 * GlossaryError; while developing, a changed file is compiled anew.
 */
export function glossaryPlugin(root: string): Plugin {
  const folder = join(root, 'glossary');
  let compiled: Glossary | undefined;
  return {
    name: 'plainly:glossary',
    buildStart() {
      compiled = undefined;
    },
    watchChange(path) {
      if (path.startsWith(folder)) compiled = undefined;
    },
    resolveId(id) {
      return Object.hasOwn(MODULES, id) ? `\0${id}` : undefined;
    },
    load(id) {
      const pick = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !pick) return undefined;
      const files = readGlossaryFiles(folder);
      for (const path of files.keys()) this.addWatchFile(join(folder, path));
      compiled ??= compileGlossary(files);
      // A string that JSON.parse reads is parsed faster than the same object written as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(pick(compiled)))});`;
    },
  };
}
