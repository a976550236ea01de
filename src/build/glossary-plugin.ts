import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileGlossary, type Glossary } from './glossary/compile.ts';
import { type GlossaryFiles, readGlossaryFiles } from './glossary/files/read-files.ts';

const PREFIX = 'virtual:plainly/';

/** Modules that carry the glossary into the bundle; `src/build/virtual.d.ts` gives their types. */
const MODULES: Record<string, (glossary: Glossary) => unknown> = {
  'virtual:plainly/signs': ({ signs }) => signs,
  'virtual:plainly/term-index': ({ index }) => index,
  'virtual:plainly/meanings': ({ meanings }) => meanings,
  'virtual:plainly/cards': ({ cards }) => cards,
  'virtual:plainly/front-page': ({ frontPage }) => frontPage,
  'virtual:plainly/places': ({ places }) => places,
};

/** Modules with a module for each article or picture, which come one by one when they are first asked for. */
const PARTED: Record<string, (glossary: Glossary) => Record<string, unknown>> = {
  'virtual:plainly/articles': ({ articles }) => Object.fromEntries(articles.map((article) => [article.id, article])),
  'virtual:plainly/pictures': ({ pictures }) => ({ ...pictures }),
};

/** The code of a module: of a whole one, of one in parts, or of a part, whose name is `<module>/<part>`. */
function codeOf(id: string, glossary: Glossary): string | undefined {
  const whole = MODULES[id];
  if (whole) return jsonCode(whole(glossary));
  const parts = PARTED[id]?.(glossary);
  if (parts) {
    const imports = Object.keys(parts).map((part) => {
      const name = JSON.stringify(`${id}/${part}`);
      return `${JSON.stringify(part)}: async () => (await import(${name})).default`;
    });
    return `export default { ${imports.join(', ')} };`;
  }
  const [module, part] = splitAtLast(id);
  return part === undefined ? undefined : jsonCode(PARTED[module]?.(glossary)[part]);
}

/** A string that JSON.parse reads is parsed faster than the same object written as code. */
function jsonCode(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function splitAtLast(id: string): [module: string, part: string | undefined] {
  const at = id.lastIndexOf('/');
  const module = id.slice(0, at);
  return [module, Object.hasOwn(PARTED, module) ? id.slice(at + 1) : undefined];
}

let last: { files: GlossaryFiles; glossary: Glossary } | undefined;

/** One extension is built in several steps, each with a plugin of its own; for the same files all take the same glossary. */
function compileOnce(files: GlossaryFiles): Glossary {
  const isLast = last?.files.size === files.size && [...files].every(([path, text]) => last?.files.get(path) === text);
  if (!last || !isLast) last = { files, glossary: compileGlossary(files) };
  return last.glossary;
}

/**
 * Compiles the glossary folder of the project into virtual modules. A broken glossary fails the build with a
 * GlossaryError; while developing, a changed file is compiled anew.
 */
export function glossaryPlugin(root: string): Plugin {
  const folder = join(root, 'glossary');
  let files: GlossaryFiles | undefined;
  return {
    name: 'plainly:glossary',
    buildStart() {
      files = undefined;
    },
    watchChange(path) {
      if (path.startsWith(folder)) files = undefined;
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      files ??= readGlossaryFiles(folder);
      for (const path of files.keys()) this.addWatchFile(join(folder, path));
      return codeOf(id.slice(1), compileOnce(files));
    },
  };
}
