import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../glossary/', import.meta.url));
const read = (path: string) => readFileSync(folder + path, 'utf8');

const Numbers = v.array(v.strictObject({ text: v.string(), source: v.string(), confidence: v.picklist(['C', 'C2']) }));
const numbers = v.parse(Numbers, parse(read('explainer/ketamine-infusion.numbers.yaml')));
const sources = v.parse(v.record(v.string(), v.unknown()), parse(read('sources.yaml')));
const article = read('explainer/ketamine-infusion.md').replace(/\s+/g, ' ');

describe('numbers of the ketamine article', () => {
  test.each(numbers)('$text', ({ text, source }) => {
    expect(article).toContain(text);
    expect(Object.keys(sources)).toContain(source);
    expect(article).toContain(`[@${source}]`);
  });

  /** What is left when everything listed is taken out, and citations, anchors, the review date and names like ICD-11. */
  const unlisted = numbers
    .map(({ text }) => text)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replaceAll(text, ' … '), article)
    .replace(/\[@[a-z0-9-]+\]|\{#[a-z0-9-]+\}|reviewed: [\d-]+|[A-Z]{2,}-\d+/g, '');

  test('none stands in the article without being listed with its source', () => {
    expect(unlisted.match(/.{0,40}\d.{0,40}/g)).toBeNull();
  });
});
