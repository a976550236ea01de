import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT } from '../browser/launch.ts';
import type { Part } from './bench-run.ts';
import { exactly } from './statistics.ts';

export const CONTENT_SIZE: Part = {
  keys: ['content.gzip_kb'],
  async measure({ root, kind }) {
    const script = readFileSync(join(root, BUILT[kind], 'glance.js'));
    return { 'content.gzip_kb': exactly(gzipSync(script).length / 1000) };
  },
};
