/**
 * Checks everything: format and lint, types, dead code, all tests, the Firefox package. Ends with one line that sums what
 * passed and failed; each check counts as one, each test as one. `npm test`
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { findOrGetBrowser } from './browser/find-browser.ts';
import { makeStartedProfile, STARTED_PROFILE } from './browser/started-profile.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs a program of node_modules with the Node that runs this. */
function runTool(script: string, ...options: string[]): { ok: boolean; output: string } {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 27,
  });
  return { ok: status === 0, output: stdout };
}

/** Runs a check that either passes or fails, and prints what it says when it fails. */
function check(name: string, script: string, ...options: string[]): Counts {
  const { ok, output } = runTool(script, ...options);
  console.log(`${ok ? '✓' : '✗'} ${name}`);
  if (!ok) console.log(output);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** What vitest's JSON report holds of its counts. */
const VitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
});

/** `profile` is that of a Firefox that has been started once. */
function runTests(profile: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'plainly-'));
  const file = join(folder, 'report.json');
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, [STARTED_PROFILE]: profile } },
  );
  try {
    const report = v.parse(VitestReport, JSON.parse(readFileSync(file, 'utf8')));
    const failed = report.numFailedTests;
    // A file that breaks before its first test has no failed test, but it has failed.
    return {
      passed: report.numPassedTests,
      failed: status !== 0 && failed === 0 ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const LintMessages = v.array(v.object({ code: v.string(), message: v.string(), file: v.nullish(v.string()) }));
/** What `web-ext lint --output json` says. */
const LintReport = v.object({ errors: LintMessages, warnings: LintMessages });

/**
 * Warnings that cannot be avoided: preact holds one assignment to innerHTML, for the attribute of that purpose, which no
 * component here uses.
 */
const KNOWN_WARNINGS = new Set(['UNSAFE_VAR_ASSIGNMENT']);

function lintPackage(): Counts {
  const { output } = runTool(
    'web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
  );
  const report = v.parse(LintReport, JSON.parse(output));
  const bad = [...report.errors, ...report.warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code))];
  console.log(`${bad.length === 0 ? '✓' : '✗'} web-ext lint`);
  for (const { code, message, file } of bad) console.log(`  ${code} ${file ?? ''}: ${message}`);
  return { passed: bad.length === 0 ? 1 : 0, failed: bad.length === 0 ? 0 : 1, skipped: 0 };
}

async function main(): Promise<void> {
  await findOrGetBrowser('chromium');
  const firefox = await findOrGetBrowser('firefox');
  runTool('wxt/bin/wxt.mjs', 'prepare');
  const profile = await makeStartedProfile(firefox.path);
  let all: Counts[];
  try {
    all = [
      check('format and lint', '@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'),
      check('types', 'typescript/bin/tsc', '-p', '.'),
      check('types of the pure core', 'typescript/bin/tsc', '-p', 'src/core'),
      check('dead code', 'knip/bin/knip.js'),
      runTests(profile),
      lintPackage(),
    ];
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const sum = (name: keyof Counts) => all.reduce((total, counts) => total + counts[name], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
  if (sum('failed') > 0) process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
