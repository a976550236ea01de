/** Prints how well the right marks are found in texts with known marks. `npm run score:senses -- FILE.jsonl` */
import { parseArgs } from 'node:util';
import { findMarksInText } from '../src/core/marks/find-marks.ts';
import { readLexicon } from './reading/read-lexicon.ts';
import { parseLines, readText } from './reading/read-lines.ts';
import { describeScore, GoldTextSchema, scoreOf } from './scoring/sense-score.ts';

function score(file: string): void {
  const texts = parseLines(file, readText(file), GoldTextSchema);
  const { lexicon, ids } = readLexicon();
  const made = texts.map(({ text }) =>
    findMarksInText(text, lexicon).map(({ start, end, entry }) => ({ start, end, entry: ids[entry] as string })),
  );
  const halves = [...new Set(texts.flatMap(({ half }) => (half === undefined ? [] : [half])))];
  for (const half of halves) {
    const places = texts.flatMap((text, place) => (text.half === half ? [place] : []));
    const part = <T>(list: T[]): T[] => places.map((place) => list[place] as T);
    console.log(describeScore(half, scoreOf(part(texts), part(made))));
  }
  console.log(describeScore('all', scoreOf(texts, made)));
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('Name one file: npm run score:senses -- FILE.jsonl');
  score(file);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
