import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/** Builds the extension for both browsers before the first end-to-end test. */
export async function setup(): Promise<void> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  for (const browser of ['chrome', 'firefox']) await build({ root, browser });
}
