import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './src/build/glossary-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Tests that drive browsers mostly wait: two files at a time take little more than half the time, also on two cores. Where
 * machines are shared, a browser may stall for seconds: what fails there is tried once more, and the report names it as
 * retried.
 */
const browsers = {
  fileParallelism: true,
  maxWorkers: 2,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
  retry: process.env['CI'] ? 1 : 0,
} as const;
/** Tests that hold work to times and numbers of frames have the machine to themselves. */
const PACED = 'tests/page/**/{painting,random-pages,restless,slices,steadiness,vast,watch-pointer}.test.ts';

export default defineConfig({
  plugins: [glossaryPlugin(root)],
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/{core,bench,scoring}/**/*.test.ts'] } },
      { extends: true, test: { name: 'glossary', include: ['tests/glossary/**/*.test.ts'] } },
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'page', include: ['tests/page/**/*.test.ts'], exclude: [PACED], ...browsers } },
      { extends: true, test: { name: 'paced', include: [PACED], ...browsers, fileParallelism: false, maxWorkers: 1 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/build-extension.ts',
          ...browsers,
        },
      },
    ],
  },
});
