import { parseArgs } from 'node:util';
import type { BrowserKind } from '../browser/find-browser.ts';

/** What a run of the bench was asked for. */
export interface Options {
  browser: BrowserKind;
  /** File that gets the figures. */
  json: string | undefined;
  /** File with the prose; the project's own when undefined. */
  text: string | undefined;
  /** Beginnings of the keys to measure; all when empty. */
  only: string[];
}

const USAGE = `npm run bench -- [--browser chromium|firefox] [--json FILE] [--text FILE] [--only KEY,KEY…]
  --json   writes the figures there
  --text   other prose to read: one passage a line, or JSON with a list of strings or of { "text": [strings] }
  --only   measures what begins so, like "spot" or "page.heap"; docs/benchmarks.md then stays as it is`;

/** Reads the arguments of a run. Throws an Error that says how it is used. */
export function readOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: 'string', default: 'chromium' },
        json: { type: 'string' },
        text: { type: 'string' },
        only: { type: 'string', default: '' },
      },
    });
    const { browser, json, text, only } = values;
    if (browser !== 'chromium' && browser !== 'firefox') throw new Error(`There is no browser "${browser}" here.`);
    return { browser, json, text, only: only.split(',').filter((key) => key !== '') };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`);
  }
}
