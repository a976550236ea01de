import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { compileGlossary } from '../../src/build/glossary/compile.ts';
import { glossaryPlugin } from '../../src/build/glossary-plugin.ts';
import { PATHS, smallGlossary } from './small-glossary.ts';

vi.mock('../../src/build/glossary/compile.ts', async (original) => {
  const compile = await original<typeof import('../../src/build/glossary/compile.ts')>();
  return { ...compile, compileGlossary: vi.fn(compile.compileGlossary) };
});

const root = mkdtempSync(join(tmpdir(), 'plainly-glossary-'));
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(root, 'glossary', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  for (const [path, text] of smallGlossary()) write(path, text);
});

/** A step of a build: the hooks that it calls, and the cards of the module that it gets. */
function startStep() {
  const plugin = glossaryPlugin(root) as unknown as {
    buildStart(): void;
    watchChange(path: string): void;
    resolveId(id: string): string | undefined;
    load(this: { addWatchFile(path: string): void }, id: string): string | undefined;
  };
  const watched = new Set<string>();
  plugin.buildStart();
  const load = (id: string) =>
    plugin.load.call({ addWatchFile: (path) => watched.add(path) }, plugin.resolveId(id) ?? id);
  const terms = (): string[] => {
    const [, literal] = /^export default JSON\.parse\((.*)\);$/.exec(load('virtual:plainly/cards') ?? '') ?? [];
    return JSON.parse(JSON.parse(literal ?? '""')).map(({ term }: { term: string }) => term);
  };
  return { plugin, load, terms, watched };
}

test('one extension, built in steps, compiles its glossary once', () => {
  vi.mocked(compileGlossary).mockClear();
  expect(startStep().terms()).toEqual(startStep().terms());
  expect(startStep().terms()).toEqual(['Nerve block', 'Pain']);
  expect(compileGlossary).toHaveBeenCalledTimes(1);
});

test('a changed file is compiled anew, in this step and the next', () => {
  const step = startStep();
  step.terms();
  expect(step.watched).toContain(join(root, 'glossary', PATHS.pain));
  write(PATHS.pain, (smallGlossary().get(PATHS.pain) as string).replace('term: Pain', 'term: Where is the pain'));
  expect(step.terms()).toContain('Pain');
  step.plugin.watchChange(join(root, 'glossary', PATHS.pain));
  expect(step.terms()).toContain('Where is the pain');
  expect(startStep().terms()).toContain('Where is the pain');
});

test('other modules are left alone', () => {
  expect(startStep().load('tippy.js')).toBeUndefined();
});
