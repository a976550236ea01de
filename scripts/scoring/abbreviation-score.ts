import { findDefinitions } from '../../src/core/definitions/find-definitions.ts';
import type { AbbreviationRecord } from './abbreviation-records.ts';

/** Parts of one; 1 where nothing could be wrong or missed. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

const folded = (words: string): string => words.replace(/\s+/gu, ' ').trim();
const pairOf = (short: string, long: string): string => `${folded(short)}\n${folded(long)}`;

/**
 * How well the definitions of the records are found: exact pairs of short and long form, white space folded, each counted
 * as often as it is found in the texts of one record, over all records together.
 */
export function scoreAbbreviations(records: AbbreviationRecord[]): Score {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const { text, pairs } of records) {
    const open = pairs.map(([short, long]) => pairOf(short, long));
    gold += open.length;
    for (const { short, long } of text.flatMap(findDefinitions)) {
      found++;
      const place = open.indexOf(pairOf(short.text, long.text));
      if (place < 0) continue;
      open.splice(place, 1);
      right++;
    }
  }
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return { precision: share(right, found), recall: share(right, gold), f1: share(2 * right, found + gold) };
}
