/**
 * Runs a command of the project on a machine that may have nothing but Node ≥ 20 and npm: installs dependencies when they
 * are missing or stale, then hands over to the Node that the project pins. `node scripts/run.mjs COMMAND [ARGUMENTS]`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stamp = join(modules, '.plainly-installed');

const wxt = (...options) => ['node_modules/wxt/bin/wxt.mjs', ...options];
/** Steps of each command; a command's own arguments go to its last step. */
const COMMANDS = {
  start: [['scripts/start.ts']],
  test: [['scripts/test.ts']],
  bench: [['scripts/bench/bench.ts']],
  screenshots: [['scripts/screenshots.ts']],
  'glossary:report': [['scripts/glossary-report.ts']],
  'glossary:new': [['scripts/glossary-new.ts']],
  'score:abbreviations': [['scripts/score-abbreviations.ts']],
  spot: [['scripts/spot.ts']],
  'score:senses': [['scripts/score-senses.ts']],
  dev: [wxt()],
  build: [wxt('build'), wxt('build', '-b', 'firefox')],
  zip: [wxt('zip'), wxt('zip', '-b', 'firefox')],
};

function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function run(command, options, { shell = false, stdout = 'inherit' } = {}) {
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, options, {
    cwd: root,
    stdio: ['inherit', stdout, 'inherit'],
    shell,
    env: { ...process.env, PATH: path },
  });
  if (error) fail(`${command} could not be run: ${error.message}`);
  return status ?? 1;
}

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package.json')))
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Not on stdout, which belongs to the command.
  console.error('Installing what Plainly is built with …');
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const stdout = process.stderr.fd;
  const status = npm
    ? run(process.execPath, [npm, ...options], { stdout })
    : run('npm', options, { shell: true, stdout });
  if (status !== 0)
    fail('npm could not install the dependencies. Its message above says why; then run the command again.');
  writeFileSync(stamp, wanted);
}

/** The pinned Node, or the one that runs this when it is new enough to run TypeScript by itself. */
function nodeBinary() {
  const pinned = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned)) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(
    `Node ${process.versions.node} is too old, and npm did not install the one that Plainly brings. Install Node 24.`,
  );
}

const [command = '', ...options] = process.argv.slice(2);
const steps = COMMANDS[command];
if (!steps) fail(`There is no command "${command}". Commands: ${Object.keys(COMMANDS).join(', ')}`);
install();
const node = nodeBinary();
for (const [place, step] of steps.entries()) {
  const status = run(node, [...step, ...(place === steps.length - 1 ? options : [])]);
  if (status !== 0) process.exit(status);
}
