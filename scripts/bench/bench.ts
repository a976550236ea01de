/**
 * Measures what a reader pays for Plainly, in a real browser on the built production code, and holds it against the bars.
 * Each comparison lets both sides have their turns within the run, so that ratios hold on a noisy machine. `npm run bench`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'wxt';
import { readGlossaryFiles } from '../../src/build/glossary/files/read-files.ts';
import { readGlossary } from '../../src/build/glossary/read-glossary.ts';
import { findOrGetBrowser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import type { BenchRun, Part } from './bench-run.ts';
import { startSite } from './bench-site.ts';
import { CARDS } from './cards.ts';
import { CHANGING } from './changing.ts';
import { CONTENT_SIZE } from './content-size.ts';
import { EXPLAINER } from './explainer.ts';
import { FIRST_MARKS } from './first-marks.ts';
import { type Figures, KEYS } from './keys.ts';
import { LOADING } from './loading.ts';
import { type Options, readOptions } from './options.ts';
import { PAINTING } from './painting.ts';
import { readPassages } from './prose.ts';
import { jsonOf, tableOf } from './report.ts';
import { sectionOf, withSection } from './report-page.ts';
import { SCROLLING } from './scrolling.ts';
import { SPOTTING } from './spotting.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PROSE = join(root, 'tests/bench/prose.txt');
const PAGE = join(root, 'docs/benchmarks.md');
const PARTS: Part[] = [SPOTTING, PAINTING, CONTENT_SIZE, LOADING, FIRST_MARKS, SCROLLING, CHANGING, CARDS, EXPLAINER];

/** mark.js takes half a minute a round in Firefox, and all rounds of it are one call. ms. */
const LONGEST_CALL = 20 * 60_000;

/** Whether the asked-for beginnings of keys touch a part: either may be the longer one. */
function isWanted({ keys }: Part, only: string[]): boolean {
  return only.length === 0 || only.some((asked) => keys.some((key) => key.startsWith(asked) || asked.startsWith(key)));
}

async function measureAll({ browser: kind, text, only }: Options): Promise<{ figures: Figures; version: string }> {
  await build({ root, browser: kind === 'firefox' ? 'firefox' : 'chrome', mode: 'production' });
  const found = await findOrGetBrowser(kind);
  const site = await startSite();
  const browsers: Browser[] = [];
  let version = '';
  const run: BenchRun = {
    root,
    kind,
    site,
    passages: readPassages(text ?? PROSE),
    forms: readGlossary(readGlossaryFiles(join(root, 'glossary'))).forms,
    async start({ withExtension }) {
      const viewport = { width: 1280, height: 900 };
      const browser = await launch({
        browser: found,
        root,
        headless: true,
        withExtension,
        viewport,
        firefoxArguments: ['--remote-allow-system-access'],
        callTimeout: LONGEST_CALL,
      });
      browsers.push(browser);
      version = await browser.version();
      return browser;
    },
  };
  const figures: Figures = {};
  try {
    for (const part of PARTS.filter((part) => isWanted(part, only))) Object.assign(figures, await part.measure(run));
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
    site.close();
  }
  return { figures, version };
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const { figures, version } = await measureAll(options);
  const { browser: kind, json, only } = options;
  console.log(tableOf(KEYS, figures));
  console.log(`\nText: ${options.text ?? 'tests/bench/prose.txt'}; \`-- --text FILE\` reads another one.`);
  if (json !== undefined) writeFileSync(json, jsonOf(KEYS, figures));
  if (only.length > 0) return;
  const before = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '# Benchmarks\n';
  writeFileSync(PAGE, withSection(before, kind, sectionOf({ keys: KEYS, figures, version, date: new Date() })));
}

main().catch((error: Error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
