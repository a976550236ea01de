import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './root.ts';

/** Code in a file of core, and what the type check says of it: the beginning of its message, or nothing. */
const CASES: [name: string, code: string, expected: string][] = [
  ['the document', 'export const a = document.title;', "Cannot find name 'document'"],
  ['the window', 'export const a = window.name;', "Cannot find name 'window'"],
  ['a DOM type', 'export type A = HTMLElement;', "Cannot find name 'HTMLElement'"],
  ['a timer', 'export const a = setTimeout(() => {}, 1);', "Cannot find name 'setTimeout'"],
  ['the network', "export const a = fetch('x');", "Cannot find name 'fetch'"],
  ['the extension API', 'export const a = chrome.runtime.id;', "Cannot find name 'chrome'"],
  ['Node', 'export const a = process.argv;', "Cannot find name 'process'"],
  ['an array without a check', 'export const a = (b: string[]): string => b[0];', "Type 'string | undefined'"],
  ['undefined for a field left out', 'export const a: { b?: string } = { b: undefined };', "Type '{ b: undefined; }'"],
  ['plain text', "export const a = (b: string): string[] => b.normalize('NFKD').split(' ').toSorted();", ''],
];

const folder = mkdtempSync(join(tmpdir(), 'plainly-types-'));
const messages = new Map<string, string>();

beforeAll(() => {
  const config = { extends: join(ROOT, 'src/core/tsconfig.json'), include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  CASES.forEach(([, code], place) => void writeFileSync(join(folder, `case-${place}.ts`), `${code}\n`));
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const [, file = '', message = ''] of stdout.matchAll(/^(case-\d+)\.ts\(.*?\): error TS\d+: (.*)$/gm)) {
    messages.set(file, message);
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the type check of core, asked about', () => {
  test.each(CASES.map(([name, , expected], place) => ({ name, expected, place })))('$name', ({ place, expected }) => {
    const message = messages.get(`case-${place}`) ?? '';
    expect(message.slice(0, expected.length || undefined)).toBe(expected);
  });
});
