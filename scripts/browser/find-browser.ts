import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** A browser on this machine. */
export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
}

const NAMES: Record<BrowserKind, string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC: Record<BrowserKind, string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS: Record<BrowserKind, string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const DEBIAN_PACKAGE: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function candidates(kind: BrowserKind): string[] {
  const { env, platform } = process;
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      MAC[kind].map((path) => join(folder, path)),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS[kind].map((path) => join(folder, path)) : [],
    );
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ];
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Finds a browser: the one PLAINLY_BROWSER names, else one of the wanted kind where browsers usually lie. Throws an Error
 * when PLAINLY_BROWSER names nothing.
 */
export function findBrowser(kind: BrowserKind): FoundBrowser | undefined {
  const named = process.env.PLAINLY_BROWSER;
  if (named && kindOf(named) === kind) {
    if (!existsSync(named)) throw new Error(`PLAINLY_BROWSER names ${named}, but there is no such file.`);
    return { kind, path: named };
  }
  const path = candidates(kind).find((candidate) => existsSync(candidate));
  return path ? { kind, path } : undefined;
}

export function kindOf(path: string): BrowserKind {
  return /firefox/i.test(path) ? 'firefox' : 'chromium';
}

/** Finds a browser or gets one: by download, or from Debian's packages. Throws an Error that says what to install. */
export async function findOrGetBrowser(kind: BrowserKind): Promise<FoundBrowser> {
  const found = findBrowser(kind) ?? fromDebian(kind) ?? (await download(kind));
  if (found) return found;
  const name = kind === 'firefox' ? 'Firefox (140 or newer)' : 'Chrome, Chromium or Edge (128 or newer)';
  throw new Error(
    `No ${kind} was found, and none could be fetched. Install ${name}, or set PLAINLY_BROWSER to the path of its program.`,
  );
}

function fromDebian(kind: BrowserKind): FoundBrowser | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const name = DEBIAN_PACKAGE[kind];
  console.log(`Installing ${name} from Debian's packages …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...options: string[]) => spawnSync('apt-get', ['-q', ...options], { env, encoding: 'utf8' });
  apt('update');
  const { status, stderr } = apt('install', '-y', '--no-install-recommends', name);
  if (status !== 0) console.error(stderr.trim());
  return findBrowser(kind);
}

async function download(kind: BrowserKind): Promise<FoundBrowser | undefined> {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const browser = kind === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  console.log(`Downloading ${browser} …`);
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const { executablePath } = await install({
      browser,
      buildId,
      cacheDir: join('node_modules', '.cache', 'browsers'),
    });
    return { kind, path: executablePath };
  } catch (error) {
    console.error(`It could not be downloaded: ${(error as Error).message}`);
    return undefined;
  }
}
