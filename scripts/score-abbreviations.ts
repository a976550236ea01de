/**
 * Scores how definitions of abbreviations are found. `npm run score:abbreviations -- FILE.json`
 *
 * FILE.json has the format of MED1250 (scoring/abbreviation-records.ts). Prints one line and nothing else: precision, recall
 * and F1 in this order, as percentages with two decimals, a blank between them: `98.12 88.40 93.01`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readRecords } from './scoring/abbreviation-records.ts';
import { scoreAbbreviations } from './scoring/abbreviation-score.ts';

const [file] = process.argv.slice(2);

function score(path: string): void {
  if (!existsSync(path)) throw new Error('There is no such file. Name one that is there.');
  const { precision, recall, f1 } = scoreAbbreviations(readRecords(readFileSync(path, 'utf8')));
  console.log([precision, recall, f1].map((part) => (100 * part).toFixed(2)).join(' '));
}

try {
  if (file === undefined) throw new Error('name the one to score, npm run score:abbreviations -- FILE.json');
  score(file);
} catch (error) {
  console.error(`${file ?? 'No file'}: ${(error as Error).message}`);
  process.exitCode = 1;
}
