/**
 * Prints the marks that a reader would get in texts with everything marked, one line of JSON a text. The file is plain
 * text, or JSONL (by its name, or since it begins with a brace) with { "id", "text" } a line. `npm run spot -- FILE`
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { findMarksInText } from '../src/core/marks/find-marks.ts';
import type { Why } from '../src/core/senses/choose-sense.ts';
import { readLexicon } from './reading/read-lexicon.ts';
import { parseLines, readText } from './reading/read-lines.ts';

const TextSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/** Why a mark means its entry, in words. */
function whyIn({ by, words }: Why): string {
  return words.length > 0 ? `${by}: ${words.join(', ')}` : by;
}

function spotFile(file: string): void {
  const content = readText(file);
  const isLines = /\.(?:jsonl|ndjson)$/i.test(file) || content.trimStart().startsWith('{');
  const texts = isLines ? parseLines(file, content, TextSchema) : [{ id: basename(file), text: content }];
  const { lexicon, ids } = readLexicon();
  for (const { id, text } of texts) {
    const marks = findMarksInText(text, lexicon).map(({ start, end, entry, why, choices }) => ({
      start,
      end,
      form: text.slice(start, end),
      entry: ids[entry],
      why: whyIn(why),
      ...(choices && { choices: choices.map((choice) => ids[choice]) }),
    }));
    console.log(JSON.stringify({ id, marks }));
  }
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file: npm run spot -- FILE');
  spotFile(file);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
