import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** Reads a text file. Throws an Error with the file's name when there is no such file or it is no UTF-8 text. */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Error(`${file} cannot be read: ${(error as Error).message}`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} is not text in UTF-8`);
  }
}

/** Parses JSONL, each line by the schema; blank lines are skipped. Throws an Error that names the file and the line. */
export function parseLines<T>(file: string, text: string, schema: v.GenericSchema<unknown, T>): T[] {
  return text.split('\n').flatMap((line, place) => {
    if (line.trim() === '') return [];
    const where = `${file}:${place + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new Error(`${where} is not a line of JSON`);
    }
    const result = v.safeParse(schema, value);
    if (result.success) return [result.output];
    const [issue] = result.issues;
    throw new Error(`${where}: ${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  });
}
