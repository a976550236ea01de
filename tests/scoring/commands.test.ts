import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plainly-commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reading the glossary takes a second or two, more on a busy machine. */
const PATIENCE = 60_000;
const TEXT = '🙂 My CRPS: it burns.';
const CRPS = { start: 6, end: 10, form: 'CRPS', entry: 'complex-regional-pain-syndrome', why: 'form' };

interface Outcome {
  out: string[];
  err: string;
}

/** Runs a script on a file with these contents. */
async function run(script: string, name: string, contents: string): Promise<Outcome> {
  const path = join(folder, name);
  writeFileSync(path, contents);
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(ROOT, 'scripts', script), path]);
  return { out: stdout.trimEnd().split('\n'), err: stderr };
}

describe.concurrent('the commands for those who tune meanings', () => {
  test('spot prints a line for each text of a file, with its marks', { timeout: PATIENCE }, async () => {
    const lines = [TEXT, 'The act of a friend'].map((text, id) => JSON.stringify({ id, text }));
    const { out, err } = await run('spot.ts', 'texts.jsonl', `${lines.join('\n')}\n`);
    expect(out.map((line) => JSON.parse(line))).toEqual([
      { id: 0, marks: [CRPS] },
      { id: 1, marks: [] },
    ]);
    expect(err).toBe('');
  });

  test('score:senses prints a line for each half and one for all', { timeout: PATIENCE }, async () => {
    const { start, end, entry } = CRPS;
    const texts = [
      { half: 'tuning', text: TEXT, marks: [{ start, end, entry }] },
      { half: 'check', text: 'nothing at all', marks: [] },
    ];
    const { out } = await run('score-senses.ts', 'gold.jsonl', texts.map((text) => JSON.stringify(text)).join('\n'));
    expect(out.map((line) => line.split(' ')[0])).toEqual(['tuning', 'check', 'all']);
    expect(out[2]).toBe(
      'all  precision 100.00  recall 100.00  wrong-sense 0.00  unwanted-per-1000-words 0.00  (1 right, 1 made, 1 expected, 2 texts)',
    );
  });

  test('score:abbreviations prints precision, recall and F1', { timeout: PATIENCE }, async () => {
    const records = [
      {
        text: ['range of motion (ROM)', 'low back pain'],
        pairs: [
          ['ROM', 'range of motion'],
          ['LBP', 'low back pain'],
        ],
      },
    ];
    const { out, err } = await run('score-abbreviations.ts', 'records.json', JSON.stringify(records));
    expect({ out, err }).toEqual({ out: ['100.00 50.00 66.67'], err: '' });
  });
});
