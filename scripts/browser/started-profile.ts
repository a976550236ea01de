import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/**
 * The environment variable that names the folder of a Firefox profile which has been started once. A start with a copy of it
 * takes half the time of a first one, which makes databases and compiles Firefox's own scripts.
 */
export const STARTED_PROFILE = 'PLAINLY_FIREFOX_PROFILE';

/** Starts Firefox, the program at a path, once with a profile in a new folder, and gives the folder. Whoever asks removes it. */
export async function makeStartedProfile(firefox: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plainly-profile-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox,
    headless: true,
    userDataDir: folder,
  });
  await (await browser.newPage()).close();
  await browser.close();
  return folder;
}

/** Starts Firefox with a copy of such a profile, which goes when the browser is closed. */
export async function launchWithCopy(profile: string, options: LaunchOptions): Promise<Browser> {
  const copy = mkdtempSync(join(tmpdir(), 'plainly-profile-'));
  cpSync(profile, copy, { recursive: true });
  const browser = await puppeteer.launch({ ...options, userDataDir: copy });
  const close = browser.close.bind(browser);
  browser.close = async () => {
    await close();
    rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
  };
  return browser;
}
