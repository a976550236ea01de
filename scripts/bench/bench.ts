/**
 * Measures what a reader pays for Plainly, in a real browser on the built production code, and holds it against the bars.
 * Each comparison lets both sides have their turns within the run, so that ratios hold on a noisy machine. `npm run bench`
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { build } from 'wxt';
import { findOrGetBrowser } from '../browser/find-browser.ts';
import { launch } from '../browser/launch.ts';
import type { BenchRun, Part } from './bench-run.ts';
import { startSite } from './bench-site.ts';
import { type Figures, KEYS } from './keys.ts';
import { type Options, readOptions } from './options.ts';
import { readPassages } from './prose.ts';
import { realForms } from './real-glossary.ts';
import { jsonOf, tableOf } from './report.ts';
import { SPOTTING } from './spotting.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PROSE = join(root, 'tests/bench/prose.txt');
const PARTS: Part[] = [SPOTTING];

/** Whether the asked-for beginnings of keys touch a part: either may be the longer one. */
function isWanted({ keys }: Part, only: string[]): boolean {
  return only.length === 0 || only.some((asked) => keys.some((key) => key.startsWith(asked) || asked.startsWith(key)));
}

async function measureAll({ browser: kind, text, only }: Options): Promise<Figures> {
  await build({ root, browser: kind === 'firefox' ? 'firefox' : 'chrome', mode: 'production' });
  const found = await findOrGetBrowser(kind);
  const site = await startSite();
  const browsers: Browser[] = [];
  const run: BenchRun = {
    root,
    kind,
    site,
    passages: readPassages(text ?? PROSE),
    forms: realForms(root),
    async start({ withExtension }) {
      const viewport = { width: 1280, height: 900 };
      const browser = await launch({ browser: found, root, headless: true, withExtension, viewport });
      browsers.push(browser);
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
  return figures;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  const figures = await measureAll(options);
  console.log(tableOf(KEYS, figures));
  console.log(`\nText: ${options.text ?? 'tests/bench/prose.txt'}; \`-- --text FILE\` reads another one.`);
  if (options.json !== undefined) writeFileSync(options.json, jsonOf(KEYS, figures));
}

main().catch((error: Error) => {
  console.error(`\n${error.message}`);
  process.exit(1);
});
