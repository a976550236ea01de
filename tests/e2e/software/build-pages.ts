import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin } from 'vite';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Pages built into a folder of their own, outside the tree. */
interface BuiltPages {
  folder: string;
  remove(): void;
}

function svelte(generate: 'client' | 'server'): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return undefined;
      const { js } = compile(code, { filename: id, generate, dev: generate === 'client', css: 'injected' });
      return { code: js.code, map: null };
    },
  };
}

/** Development builds: theirs are the warnings of React, Vue and Svelte about markup that is not as they left it. */
function configOf(generate: 'client' | 'server'): InlineConfig {
  return {
    root: HERE,
    base: './',
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte(generate)],
  };
}

/** The markup that a page's `server.js` writes. */
async function serverMarkup(name: string, folder: string): Promise<string> {
  await build({
    ...configOf('server'),
    ssr: { noExternal: true },
    build: { ssr: `${name}/server.js`, outDir: folder, emptyOutDir: true, minify: false },
  });
  return execFileSync(process.execPath, [join(folder, 'server.js')], { encoding: 'utf8' });
}

/** Builds pages of this folder, by the names of their folders, as their makers say: with Vite, from what npm holds. */
export async function buildPages(names: readonly string[]): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'plainly-software-'));
  const markup = new Map<string, string>();
  for (const name of names) {
    if (!existsSync(join(HERE, name, 'server.js'))) continue;
    markup.set(name, await serverMarkup(name, join(folder, 'server', name)));
  }
  const config = configOf('client');
  const fill: Plugin = {
    name: 'server-markup',
    transformIndexHtml: (html, { path }) =>
      html.replace('<!--server-->', () => markup.get(path.split('/').at(-2) ?? '') ?? ''),
  };
  await build({
    ...config,
    plugins: [...(config.plugins ?? []), fill],
    build: {
      target: 'esnext',
      outDir: join(folder, 'pages'),
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: names.map((name) => join(HERE, name, 'index.html')) },
    },
  });
  return { folder: join(folder, 'pages'), remove: () => rmSync(folder, { recursive: true }) };
}
