import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { glossaryPlugin } from './src/build/glossary-plugin.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Tests that drive browsers. Bare pages are held to numbers of frames, so they run one file at a time. Where machines are
 * shared, a browser may stall for seconds: what fails there is tried once more, and the report names it as retried.
 */
const browsers = {
  fileParallelism: false,
  testTimeout: 30_000,
  hookTimeout: 60_000,
  retry: process.env['CI'] ? 1 : 0,
} as const;
/** The built extension's tests mostly wait: two files at a time take little more than half the time, also on two cores. */
const twoAtATime = { fileParallelism: true, maxWorkers: 2 } as const;

export default defineConfig({
  plugins: [glossaryPlugin(root)],
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: ['tests/{core,bench}/**/*.test.ts'] } },
      { extends: true, test: { name: 'glossary', include: ['tests/glossary/**/*.test.ts'] } },
      { extends: true, test: { name: 'rules', include: ['tests/rules/**/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'page', include: ['tests/page/**/*.test.ts'], ...browsers } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/build-extension.ts',
          ...browsers,
          ...twoAtATime,
        },
      },
    ],
  },
});
