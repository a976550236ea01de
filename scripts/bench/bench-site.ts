import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../browser/serve.ts';

/** Pages and data that the bench makes, on a loopback address. */
export interface BenchSite {
  origin: string;
  /** Puts a file there: objects as JSON. */
  add(path: string, content: string | object): void;
  /** Puts a page there whose clock is not blunted: it lets no other origin into its process. */
  addIsolated(path: string, html: string): void;
  close(): void;
}

const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

export async function startSite(): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'plainly-bench-'));
  const served = await serve(folder);
  const add: BenchSite['add'] = (path, content) =>
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  return {
    origin: served.origin,
    add,
    addIsolated(path, html) {
      add(path, html);
      add(`${path}.headers.json`, ISOLATED);
    },
    close() {
      served.close();
      rmSync(folder, { recursive: true });
    },
  };
}
