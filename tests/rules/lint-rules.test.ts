import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';

interface Case {
  name: string;
  /** Where the code would lie. */
  path: string;
  code: string;
  /** Rules that the code breaks. */
  broken: string[];
}

const IMPORTS = 'lint/style/noRestrictedImports';
const ANY = 'lint/suspicious/noExplicitAny';
const DEFAULT = 'lint/style/noDefaultExport';

const use = (module: string) => `import { a } from '${module}';\nexport const b = a;\n`;

const CASES: Case[] = [
  { name: 'core imports page', path: 'src/core/x.ts', code: use('../page/marks/marks.ts'), broken: [IMPORTS] },
  { name: 'core imports build', path: 'src/core/x.ts', code: use('../build/glossary-plugin.ts'), broken: [IMPORTS] },
  {
    name: 'core imports types of page',
    path: 'src/core/x.ts',
    code: "import type { A } from '../page/marks/marks.ts';\nexport type B = A;\n",
    broken: [IMPORTS],
  },
  {
    name: 'core exports page',
    path: 'src/core/x.ts',
    code: "export { a } from '../page/marks/marks.ts';\n",
    broken: [IMPORTS],
  },
  {
    name: 'core imports page when needed',
    path: 'src/core/x.ts',
    code: "export const a = await import('../page/marks/marks.ts');\n",
    broken: [IMPORTS],
  },
  { name: 'core imports Node', path: 'src/core/x.ts', code: use('node:fs'), broken: [IMPORTS] },
  { name: 'core imports Preact', path: 'src/core/x.ts', code: use('preact'), broken: [IMPORTS] },
  { name: 'core imports Preact’s hooks', path: 'src/core/x.ts', code: use('preact/hooks'), broken: [IMPORTS] },
  { name: 'core imports the browser', path: 'src/core/x.ts', code: use('wxt/browser'), broken: [IMPORTS] },
  { name: 'core imports core', path: 'src/core/x.ts', code: use('./text/fold.ts'), broken: [] },
  { name: 'core imports scripts', path: 'src/core/x.ts', code: use('../../scripts/spot.ts'), broken: [IMPORTS] },
  {
    name: 'core imports core from a folder',
    path: 'src/core/y/x.ts',
    code: use('../text/fold.ts'),
    broken: [],
  },
  {
    name: 'core imports page from a folder',
    path: 'src/core/y/x.ts',
    code: use('../../page/marks/marks.ts'),
    broken: [IMPORTS],
  },
  {
    name: 'core imports scripts from a folder',
    path: 'src/core/y/x.ts',
    code: use('../../../scripts/spot.ts'),
    broken: [IMPORTS],
  },
  { name: 'page imports extension', path: 'src/page/x.ts', code: use('../extension/messages.ts'), broken: [IMPORTS] },
  {
    name: 'page imports extension from a folder',
    path: 'src/page/y/x.ts',
    code: use('../../extension/messages.ts'),
    broken: [IMPORTS],
  },
  { name: 'page imports ui', path: 'src/page/x.ts', code: use('../ui/theme.ts'), broken: [IMPORTS] },
  { name: 'page imports the browser', path: 'src/page/x.ts', code: use('wxt/browser'), broken: [IMPORTS] },
  { name: 'page imports core', path: 'src/page/x.ts', code: use('../core/spotting/spot.ts'), broken: [] },
  { name: 'ui imports extension', path: 'src/ui/x.tsx', code: use('../extension/messages.ts'), broken: [IMPORTS] },
  {
    name: 'ui imports extension from a folder',
    path: 'src/ui/popup/x.tsx',
    code: use('../../extension/messages.ts'),
    broken: [IMPORTS],
  },
  { name: 'ui imports the browser', path: 'src/ui/popup/x.tsx', code: use('wxt/browser'), broken: [IMPORTS] },
  { name: 'ui imports core', path: 'src/ui/popup/x.tsx', code: use('../../core/glossary/card.ts'), broken: [] },
  { name: 'extension imports ui', path: 'src/extension/x.ts', code: use('../ui/theme.ts'), broken: [IMPORTS] },
  {
    name: 'extension imports build',
    path: 'src/extension/x.ts',
    code: use('../build/glossary-plugin.ts'),
    broken: [IMPORTS],
  },
  { name: 'extension imports the browser', path: 'src/extension/x.ts', code: use('wxt/browser'), broken: [] },
  { name: 'build imports the browser', path: 'src/build/x.ts', code: use('wxt/browser'), broken: [IMPORTS] },
  { name: 'an entry point imports the browser', path: 'entrypoints/x.ts', code: use('wxt/browser'), broken: [IMPORTS] },
  {
    name: 'an entry point imports storage',
    path: 'entrypoints/popup/x.ts',
    code: use('wxt/utils/storage'),
    broken: [IMPORTS],
  },
  {
    name: 'an entry point imports messaging',
    path: 'entrypoints/x.ts',
    code: use('@webext-core/messaging'),
    broken: [IMPORTS],
  },
  {
    name: 'an entry point imports the polyfill',
    path: 'entrypoints/x.ts',
    code: use('webextension-polyfill'),
    broken: [IMPORTS],
  },
  { name: 'a script imports the browser', path: 'scripts/x.ts', code: use('wxt/browser'), broken: [IMPORTS] },
  { name: 'an entry point wires', path: 'entrypoints/x.ts', code: use('../src/extension/messages.ts'), broken: [] },
  ...['src/core', 'src/page', 'src/ui', 'src/extension', 'src/build', 'entrypoints', 'scripts', 'tests/core'].map(
    (folder): Case => ({
      name: `any in ${folder}`,
      path: `${folder}/x.ts`,
      code: 'export const a: any = 1;\n',
      broken: [ANY],
    }),
  ),
  ...['src/core', 'src/page', 'src/ui', 'src/extension', 'src/build', 'scripts', 'tests/core'].map(
    (folder): Case => ({
      name: `a default export in ${folder}`,
      path: `${folder}/x.ts`,
      code: 'export default 1;\n',
      broken: [DEFAULT],
    }),
  ),
  { name: 'a default export in an entry point', path: 'entrypoints/x.ts', code: 'export default 1;\n', broken: [] },
  {
    name: 'an import without its extension',
    path: 'src/core/x.ts',
    code: "import { fold } from './text/fold';\nexport const a = fold;\n",
    broken: ['lint/correctness/useImportExtensions'],
  },
  {
    name: 'a non-null assertion',
    path: 'src/core/x.ts',
    code: 'export const a = (b: string | null) => b!.length;\n',
    broken: ['lint/style/noNonNullAssertion'],
  },
];

const Report = v.object({
  diagnostics: v.array(v.object({ category: v.string(), location: v.object({ path: v.string() }) })),
});

/** A folder that looks like the repository to the linter: its settings, and each case in a file of its own. */
const folder = mkdtempSync(join(tmpdir(), 'plainly-lint-'));
const pathOf = (place: number) => (CASES[place] as Case).path.replace(/x(?=\.tsx?$)/, `case-${place}`);
const broken = new Map<string, string[]>();

function write(path: string, code: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
}

beforeAll(() => {
  copyFileSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  // A file to import: the linter asks for an extension only where there is one.
  write('src/core/text/fold.ts', 'export const fold = 1;\n');
  CASES.forEach(({ code }, place) => void write(pathOf(place), code));
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const options = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: folder, encoding: 'utf8' });
  for (const { category, location } of v.parse(Report, JSON.parse(stdout)).diagnostics) {
    broken.set(location.path, [...(broken.get(location.path) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter, asked about code that', () => {
  test.each(CASES.map((entry, place) => ({ ...entry, place })))('$name', ({ place, broken: expected }) => {
    expect(broken.get(pathOf(place)) ?? []).toEqual(expected);
  });
});
