import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { callsNetwork, loadsFromElsewhere } from './code-rules.ts';
import { type Manifest, manifestProblems, parseManifest } from './manifest-rules.ts';
import { filesIn, ROOT } from './root.ts';

const BUILDS = [
  { browser: 'chrome', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
];

beforeAll(() => {
  for (const { browser, folder } of BUILDS) {
    if (existsSync(join(ROOT, folder, 'manifest.json'))) continue;
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    spawnSync(process.execPath, [wxt, 'build', '-b', browser], { cwd: ROOT, stdio: 'inherit' });
  }
}, 180_000);

describe.each(BUILDS)('built for $browser', ({ folder }) => {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const found = (ending: RegExp, rule: (code: string) => string[]) =>
    filesIn(folder)
      .filter((path) => ending.test(path))
      .flatMap((path) => rule(read(path)).map((what) => `${path}: ${what}`));

  test('the manifest asks for nothing more than it should, and shows pages nothing', () => {
    expect(manifestProblems(parseManifest(read(`${folder}/manifest.json`)))).toEqual([]);
  });

  test('no code, libraries included, calls the network', () => {
    expect(filesIn(folder).filter((path) => path.endsWith('.js')).length).toBeGreaterThan(3);
    expect(found(/\.js$/, callsNetwork)).toEqual([]);
  });

  test('scripts are written in ASCII, which browsers keep in half the room', () => {
    expect(found(/\.js$/, (code) => code.match(/[^\0-\x7f]/g) ?? [])).toEqual([]);
  });

  test('pages and style sheets load nothing from elsewhere', () => {
    expect(found(/\.(?:html|css)$/, loadsFromElsewhere)).toEqual([]);
  });
});

test('pages in Chromium have the style of marks at their root alone, since one for each element costs all of them', () => {
  const styles = readFileSync(join(ROOT, '.output/chrome-mv3/marks.css'), 'utf8').match(/\S*::highlight/g);
  expect(new Set(styles)).toEqual(new Set([':root::highlight']));
});

describe('each rule for the manifest can be broken', () => {
  const good: Manifest = {
    permissions: ['storage', 'scripting'],
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: "default-src 'self'; connect-src 'none'" },
  };
  const policy = (extension_pages: string) => ({ content_security_policy: { extension_pages } });

  test('a good one breaks none', () => {
    expect(manifestProblems(good)).toEqual([]);
  });

  test.each<[name: string, change: object, problem: RegExp]>([
    [
      'pages can load a file',
      { web_accessible_resources: [{ resources: ['x.js'], matches: ['<all_urls>'] }] },
      /web_accessible_resources/,
    ],
    ['an empty list of such files', { web_accessible_resources: [] }, /web_accessible_resources/],
    [
      'pages can send messages',
      { externally_connectable: { matches: ['https://a.example/*'] } },
      /externally_connectable/,
    ],
    ['one more permission', { permissions: ['storage', 'scripting', 'tabs'] }, /permissions/],
    ['one permission fewer', { permissions: ['storage'] }, /permissions/],
    ['permissions to ask for later', { optional_permissions: ['history'] }, /optional_permissions/],
    ['other hosts', { host_permissions: ['https://a.example/*'] }, /host_permissions/],
    ['no policy', { content_security_policy: undefined }, /connect-src/],
    ['a policy that forgets connections', policy("default-src 'self'"), /connect-src/],
    ['a policy that allows its own server', policy("default-src 'self'; connect-src 'self'"), /connect-src/],
    [
      'a policy that allows one more server',
      policy("default-src 'self'; connect-src 'none' https://a.example"),
      /connect-src/,
    ],
    [
      'scripts from elsewhere',
      policy("default-src 'self'; script-src https://a.example; connect-src 'none'"),
      /script-src/,
    ],
    ['anything by default', policy("connect-src 'none'"), /default-src/],
  ])('%s', (_, change, problem) => {
    const manifest = parseManifest(JSON.stringify({ ...good, ...change }));
    expect(manifestProblems(manifest)).toContainEqual(expect.stringMatching(problem));
  });
});
