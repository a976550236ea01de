import type { Span } from '../text/span.ts';
import { bracketsOf } from './brackets.ts';
import { capitalRuns } from './capital-runs.ts';
import type { Definition } from './definition.ts';
import { bothInBrackets, longInBrackets, shortInBrackets } from './in-brackets.ts';
import { statedDefinitions } from './stated.ts';

/**
 * Finds the short forms that a text itself defines, in reading order, each with its long form as written.
 *
 * After Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions in biomedical text, Pacific
 * Symposium on Biocomputing 2003): a short form in brackets, its long form before them. Other than there, letters are found
 * by the cheapest alignment instead of from the right, and what is believed depends on how they were found (rules.ts).
 * Cost: one pass over the text, and some thousand steps for each pair of brackets with capitals or digits.
 */
export function findDefinitions(text: string): Definition[] {
  return definitionsAmong(text, capitalRuns(text));
}

/** The same with the capital runs of the text at hand. */
export function definitionsAmong(text: string, runs: Span[]): Definition[] {
  const found: Definition[] = [];
  let done = 0;
  for (const bracket of bracketsOf(text)) {
    if (bracket.close < done) continue;
    const definition = shortInBrackets(text, bracket) ?? longInBrackets(text, bracket) ?? bothInBrackets(text, bracket);
    if (!definition) continue;
    found.push(definition);
    done = Math.max(done, definition.short.end);
  }
  const inBrackets = found.length;
  for (const stated of statedDefinitions(text, runs)) {
    const isNew = !found.slice(0, inBrackets).some(({ short }) => short.start === stated.short.start);
    if (isNew) found.push(stated);
  }
  return found.sort((a, b) => a.short.start - b.short.start);
}

/** Whether a text can have a definition at all: most have neither brackets nor capital runs. */
export function mayDefine(text: string, runs: Span[]): boolean {
  return runs.length > 0 || text.includes('(') || text.includes('[');
}
