import { build, type Rolldown } from 'vite';

/** Bundles a module for a page, as one script, with the bundler that builds the extension. */
export async function bundle(root: string, entry: string, { minify }: { minify: boolean }): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    build: {
      write: false,
      minify,
      target: ['chrome128', 'firefox140'],
      lib: { entry, formats: ['iife'], name: 'bundle' },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  if (!output) throw new Error(`Nothing was bundled from ${entry}`);
  return output.output[0].code;
}
